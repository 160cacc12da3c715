/** The first page: three doors for a newcomer, and afterwards what needs attention. */
export const overview = {
  pageTitle: 'Overblik',
  welcomeTitle: 'Velkommen til Lederdag',
  welcomeLead:
    'Planlæg forløb for kommunens ledere, fordel dem på dage, og følg op. Alt bliver på denne enhed og virker uden net.',
  doors: {
    import: 'Importér ledere',
    importText: 'Har du en liste fra HR-systemet eller et regneark? Begynd her.',
    empty: 'Start tomt',
    emptyText: 'Opret ledere og forløb med hånden, og importér senere.',
    example: 'Se et eksempel',
    exampleText: 'En hel opdigtet kommune, du kan prøve alt i. Den blandes aldrig med dine data.',
  },
  restoreInstead: 'Har du en sikkerhedskopi? Gendan den',
  lead: 'Det, der kræver noget af dig, og det, der kommer.',
  attention: 'Kræver noget af dig',
  nothingWaits: 'Intet venter på dig lige nu.',
  neverBackedUp: 'Der er endnu ikke taget en sikkerhedskopi',
  neverBackedUpText: 'Alt ligger kun på denne enhed. Gem en kopi, før noget går tabt.',
  noOrganisation: 'Organisationen har ikke et navn',
  noOrganisationText: 'Navnet står på lister og sikkerhedskopier.',
  toSettings: 'Åbn indstillinger',
  upcoming: 'Kommende dage',
  noUpcoming: 'Ingen kommende dage. Opret et forløb, og læg dage ind.',
  createSeries: 'Opret forløb',
  leadersStat: 'Ledere',
  unitsStat: 'Enheder',
  seriesStat: 'Forløb',
  needSeat: (count: number, series: string) =>
    count === 1
      ? `1 leder i ${series} har ikke en dag`
      : `${count} ledere i ${series} har ikke en dag`,
  needSeatText: 'Fordel dem, eller vælg et forslag, der flytter færrest.',
  toBoard: 'Åbn fordelingen',
  tooFewSeats: (series: string) => `${series} har ikke pladser nok`,
  tooFewSeatsText: (people: number, seats: number) =>
    `Målgruppen er ${people} ledere, og dagene har ${seats} pladser.`,
  toDays: 'Se dagene',
  changedSincePublished: (count: number, series: string) =>
    count === 1
      ? `Dagen er ændret for 1 leder i ${series} siden den seneste udgivne version`
      : `Dagen er ændret for ${count} ledere i ${series} siden den seneste udgivne version`,
  changedText: 'Udgiv en ny version, og se hvem der skal have besked.',
  toVersions: 'Se ændringerne',
  seatsTaken: (count: number, max: number) => `${count} af ${max} pladser`,
  week: (week: number) => `uge ${week}`,
  noPeopleTitle: 'Begynd med lederne',
  noPeopleText:
    'Importér en liste fra HR-systemet eller et regneark, eller opret lederne én for én.',
  addByHand: 'Opret selv',
  noSeriesTitle: 'Lederne er klar. Opret det første forløb',
  noSeriesText:
    'Et forløb er en række dage med samme formål, for eksempel et ledelsesakademi. Giv det et navn, vælg, hvem det er for, og læg dagene ind.',
  noAudience: (series: string) => `${series} har en tom målgruppe`,
  noAudienceText: 'Vælg, hvem forløbet er for.',
  toAudience: 'Vælg målgruppe',
  noDays: (series: string) => `${series} mangler dage`,
  noDaysText: 'Læg dagene ind, så ses det straks, om alle får plads.',
  addDays: 'Tilføj dage',
  readyToDistribute: (series: string) => `${series} er klar til at blive fordelt`,
  readyText: (people: number) => `Der er plads til alle ${people} ledere.`,
  daysDoNotFit: (series: string) => `Dagene i ${series} passer ikke til målgruppen`,
  daysDoNotFitText: 'Se øverst på forløbet, hvad der mangler, og hvad du kan gøre.',
  behind: (name: string, day: string, count: number) =>
    count === 1
      ? `${name} ${day}: 1 ting skulle være på plads`
      : `${name} ${day}: ${count} ting skulle være på plads`,
  more: (count: number) => `${count} til`,
  toSeminar: 'Se, hvad der mangler',
  cannotKeep: (count: number, series: string) =>
    count === 1
      ? `1 leder i ${series} kan ikke beholde sin dag`
      : `${count} ledere i ${series} kan ikke beholde deres dag`,
  cannotKeepText: 'De er forhindret, eller en fast regel er brudt. Find en anden dag til dem.',
}
