/** Texts of the rules room, in English. */
import type { Catalogue } from '../da'

export const rules: Catalogue['rules'] = {
  plain: {
    together: (names, hard) =>
      `${names} ${hard ? 'must' : 'should preferably'} come on the same day`,
    apart: (names, count, hard) => {
      if (count === 2) {
        return `${names} ${hard ? 'must' : 'should preferably'} not come on the same day`
      }
      return `${hard ? 'At most' : 'Preferably at most'} one of ${names} on each day`
    },
    deputyApart: (hard) =>
      `A leader and the leader’s deputy ${hard ? 'must' : 'should preferably'} not come on the same day`,
    deputyPair: (names, hard) =>
      `${names} ${hard ? 'must' : 'should preferably'} not come on the same day, because one is the other’s deputy`,
    capCount: (max, unit, hard) =>
      `${hard ? 'At most' : 'Preferably at most'} ${max} from ${unit} on the same day`,
    capShare: (share, unit, hard) =>
      `${hard ? 'At most' : 'Preferably at most'} ${share} of the leaders from ${unit} on the same day`,
    everyUnit: 'each unit',
    mustDay: (names, days, dayCount, hard) => {
      const must = hard ? 'must' : 'should preferably'
      return dayCount === 1
        ? `${names} ${must} come on ${days}`
        : `${names} ${must} come on one of the days ${days}`
    },
    mustNotDay: (names, days, hard) =>
      `${names} ${hard ? 'must' : 'should preferably'} not come on ${days}`,
  },
}
