/** Names of the Danish public holidays, by code, in English. */
import type { Catalogue } from '../da'

export const holidays: Catalogue['holidays'] = {
  newYear: 'New Year’s Day',
  maundyThursday: 'Maundy Thursday',
  goodFriday: 'Good Friday',
  easterSunday: 'Easter Sunday',
  easterMonday: 'Easter Monday',
  prayerDay: 'Great Prayer Day',
  ascensionDay: 'Ascension Day',
  whitSunday: 'Whit Sunday',
  whitMonday: 'Whit Monday',
  mayDay: '1 May',
  constitutionDay: 'Constitution Day',
  christmasEve: 'Christmas Eve',
  christmasDay: 'Christmas Day',
  secondChristmasDay: 'Boxing Day',
}
