/** Names of the Danish public holidays, by code. */
export const holidays = {
  newYear: 'nytårsdag',
  maundyThursday: 'skærtorsdag',
  goodFriday: 'langfredag',
  easterSunday: 'påskedag',
  easterMonday: '2. påskedag',
  prayerDay: 'store bededag',
  ascensionDay: 'Kristi himmelfartsdag',
  whitSunday: 'pinsedag',
  whitMonday: '2. pinsedag',
  mayDay: '1. maj',
  constitutionDay: 'grundlovsdag',
  christmasEve: 'juleaftensdag',
  christmasDay: 'juledag',
  secondChristmasDay: '2. juledag',
}
