/** Texts of a leader's cancellation: whether a new day is needed, and who takes no part. */

export const cancellation = {
  title: (name: string) => `Afbud fra ${name}`,
  question: (day: string) => `Afbud til ${day}. Skal lederen have en ny dag?`,
  newDay: 'Find en ny dag',
  newDayText: (day: string) =>
    `Lederen noteres som forhindret den ${day}. Du får forslag til en ny dag, der flytter så få som muligt.`,
  notThisYear: 'Deltager ikke i år',
  notThisYearText: (series: string) =>
    `Lederen går ud af målgruppen for ${series} og skal ikke have en ny dag. Alle andre beholder deres.`,
  undo: 'Begge dele kan fortrydes med ét tryk.',
  leaversTitle: (count: number) =>
    count === 1 ? '1 leder deltager ikke i år' : `${count} ledere deltager ikke i år`,
  leaver: (name: string, day: string) => `${name} (afbud til ${day})`,
  leaversText: (leavers: string) => `${leavers}. Det står her, til du udgiver en ny version.`,
}
