/** Backups: one file with everything, and back again. */
export const backup = {
  title: 'Sikkerhedskopi',
  lead: 'Én fil med alt i arbejdsområdet. Gem den et sted, kun de rette kan se.',
  never: 'Der er ikke taget en sikkerhedskopi endnu.',
  last: (day: string) => `Seneste sikkerhedskopi: ${day}.`,
  changesSince: (count: number) => {
    if (count === 0) return 'Intet er ændret siden da.'
    return count === 1 ? '1 ændring siden da.' : `${count} ændringer siden da.`
  },
  passphrase: 'Adgangskode (kan udelades)',
  passphraseHint:
    'Med en adgangskode krypteres filen; det tager nogle sekunder. Gem koden i jeres kodehusker: uden den kan ingen åbne filen, heller ikke vi.',
  passphraseTooShort: (length: number) => `Brug mindst ${length} tegn, f.eks. fire tilfældige ord.`,
  showPassphrase: 'Vis adgangskoden',
  make: 'Hent sikkerhedskopi',
  making: 'Pakker…',
  restoreTitle: 'Gendan fra sikkerhedskopi',
  restoreLead:
    'Filen kontrolleres helt, før noget røres. Du ser, hvad den indeholder, og siger ja eller nej.',
  chooseFile: 'Vælg sikkerhedskopi',
  browse: 'Vælg fil',
  filePassphrase: 'Filens adgangskode, hvis den har en',
  read: 'Se indholdet',
  holds: (when: string) => `Sikkerhedskopi fra ${when}`,
  ofOrganisation: (name: string) => `Fra ${name}`,
  tables: {
    units: 'Enheder',
    people: 'Personer',
    absences: 'Forhindringer',
    series: 'Forløb',
    audienceExceptions: 'Undtagelser fra målgrupper',
    seminars: 'Dage',
    facilitators: 'Facilitatorer',
    placementRules: 'Fordelingsregler',
    placements: 'Pladser i kladder',
    distributionVersions: 'Udgivne versioner',
    tablePlans: 'Bordplaner',
    tableRounds: 'Runder ved bordene',
    planTables: 'Borde',
    tableRules: 'Regler for bordene',
    tableSeats: 'Pladser ved bordene',
    settings: 'Indstillinger',
    importMappings: 'Huskede kolonner',
  },
  difference: (added: number, changed: number, removed: number) =>
    `I forhold til det, du ser nu: ${added} kommer til, ${changed} ændres, ${removed} forsvinder.`,
  same: 'Den er magen til det, du ser nu.',
  restore: 'Gendan',
  restoreText:
    'Det, der ligger her nu, bliver gemt ved siden af som “Fra før gendannelsen”, indtil du selv sletter det.',
  columnTable: 'Indhold',
  columnCount: 'Antal',
}
