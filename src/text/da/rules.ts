/** Texts of the rules room. Names, units and days arrive as ready-made words. */
export const rules = {
  /**
   * A rule in plain words, without a full stop, so that it can stand inside another sentence.
   * `hard` tells "må ikke" from "bør helst ikke".
   */
  plain: {
    together: (names: string, hard: boolean) =>
      `${names} ${hard ? 'skal' : 'bør helst'} være der samme dag`,
    apart: (names: string, count: number, hard: boolean) => {
      if (count === 2) return `${names} ${hard ? 'må ikke' : 'bør helst ikke'} være der samme dag`
      return `${hard ? 'Højst' : 'Helst højst'} én af ${names} på hver dag`
    },
    deputyApart: (hard: boolean) =>
      `En leder og lederens stedfortræder ${hard ? 'må ikke' : 'bør helst ikke'} være der samme dag`,
    deputyPair: (names: string, hard: boolean) =>
      `${names} ${hard ? 'må ikke' : 'bør helst ikke'} være der samme dag, for den ene er stedfortræder for den anden`,
    capCount: (max: number, unit: string, hard: boolean) =>
      `${hard ? 'Højst' : 'Helst højst'} ${max} fra ${unit} samme dag`,
    capShare: (share: string, unit: string, hard: boolean) =>
      `${hard ? 'Højst' : 'Helst højst'} ${share} af lederne fra ${unit} samme dag`,
    /** Stands where a unit's name would, in a rule about all of them. */
    everyUnit: 'hver enhed',
    mustDay: (names: string, days: string, dayCount: number, hard: boolean) => {
      const must = hard ? 'skal' : 'bør helst'
      return dayCount === 1
        ? `${names} ${must} være der den ${days}`
        : `${names} ${must} være der en af dagene ${days}`
    },
    mustNotDay: (names: string, days: string, hard: boolean) =>
      `${names} ${hard ? 'må ikke' : 'bør helst ikke'} være der den ${days}`,
  },
}
