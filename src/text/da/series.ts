/** Texts of the series room: the list, one series with its parts, whether it fits, its audience. */
const leaders = (count: number) => (count === 1 ? '1 leder' : `${count} ledere`)
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`)

export const series = {
  pageTitle: 'Forløb',
  lead: 'Et forløb er en række dage med samme formål og samme målgruppe.',
  create: 'Opret forløb',
  emptyTitle: 'Ingen forløb endnu',
  emptyText:
    'Et forløb kan være et ledelsesakademi eller en årlig lederdag. Giv det et navn, vælg, hvem det er for, og læg dagene ind. Så får hver leder én af dagene.',
  goneTitle: 'Forløbet findes ikke mere',
  goneText: 'Måske er det fjernet. Er det lige sket, kan du fortryde det.',
  toList: 'Se alle forløb',

  /** Seminars that belong to no series. */
  single: {
    title: 'Arrangementer uden forløb',
    noneToCome: 'Ingen kommende.',
    over: (count: number) => `Tidligere (${count})`,
  },

  card: {
    audience: (count: number) => `${leaders(count)} i målgruppen`,
    noDays: 'Ingen dage endnu',
    oneDay: (day: string) => `1 dag: ${day}`,
    days: (count: number, first: string, last: string) => `${days(count)} fra ${first} til ${last}`,
    notDistributed: 'Ikke fordelt endnu',
    draft: (placed: number, of: number) => `Kladde: ${placed} af ${of} har en dag`,
    published: (version: number) => `Version ${version} er udgivet`,
    publishedWithChanges: (version: number) => `Version ${version} er udgivet, kladden er ændret`,
  },

  verdict: {
    noPeople: 'Målgruppen er tom',
    noDays: 'Mangler dage',
    tooFewSeats: 'For få pladser',
    tooFewPeople: 'For få ledere',
    peopleWithoutDay: 'Nogle kan ingen dag',
    seatsOnWrongDays: 'For få pladser på de rigtige dage',
    dayTooEmpty: 'En dag bliver for tom',
    fits: 'Plads til alle',
  },

  /** The line at the top of a series: what is the case, and what to do about it. */
  capacity: {
    label: 'Er der plads til alle?',
    noPeople: 'Målgruppen er tom.',
    noPeopleHelp: 'Vælg, hvem forløbet er for.',
    noDays: (people: number) => `${leaders(people)} er i målgruppen, men der er ingen dage endnu.`,
    noDaysHelp: 'Tilføj dage, så ses det straks, om alle får plads.',
    tooFewSeats: (missing: number, people: number, seats: number) =>
      `Der mangler ${missing === 1 ? '1 plads' : `${missing} pladser`}: ${leaders(people)}, men kun ${seats} pladser.`,
    tooFewSeatsHelp: 'Tilføj en dag, giv dagene flere pladser, eller gør målgruppen mindre.',
    tooFewPeople: (people: number, min: number) =>
      `Der er for få ledere: ${people}, men dagene skal have mindst ${min} deltagere i alt.`,
    tooFewPeopleHelp: 'Sænk mindstetallet, fjern en dag, eller gør målgruppen større.',
    peopleWithoutDay: (count: number, names: string) =>
      `${leaders(count)} kan ikke komme nogen af dagene: ${names}.`,
    andMore: (count: number) => `${count} til`,
    peopleWithoutDayHelp:
      'Tilføj en dag, de kan, lad flere enheder komme, eller udelad dem fra målgruppen.',
    seatsOnWrongDays: (left: number) =>
      `Der er pladser nok i alt, men ikke på de dage, lederne kan. ${leaders(left)} får ikke plads.`,
    seatsOnWrongDaysHelp:
      'Giv flere pladser på de dage, flest kan, eller lad flere enheder komme på de andre.',
    dayTooEmpty: (day: string, canCome: number, min: number) =>
      `${day} kan højst ${leaders(canCome)} komme, men der skal være mindst ${min}.`,
    dayTooEmptyHelp: 'Sænk mindstetallet for dagen, eller lad flere enheder komme.',
    fits: (people: number, count: number, min: number, max: number) =>
      `Der er plads til alle ${leaders(people)}: ${days(count)} med ${min}-${max} pladser i alt.`,
    toAudience: 'Vælg målgruppe',
    toDays: 'Se dagene',
  },

  parts: {
    label: 'Forløbets dele',
    days: 'Dage',
    audience: 'Målgruppe',
    rules: 'Regler',
    board: 'Fordeling',
    versions: 'Versioner',
    handouts: 'Udlevering',
    budget: 'Økonomi',
  },

  edit: 'Ret forløb',
  remove: 'Fjern forløb',
  more: 'Flere muligheder',
  removeTitle: (name: string) => `Fjern ${name}?`,
  removeNothing: 'Forløbet har ingen dage, regler eller fordeling.',
  removeWith: (parts: string) => `Det her forsvinder sammen med forløbet: ${parts}.`,
  removeUndo: 'Ledere og enheder bliver. Du kan fortryde det hele på én gang.',
  removeParts: {
    days,
    rules: (count: number) => (count === 1 ? '1 regel' : `${count} regler`),
    placements: (count: number) => `${leaders(count)} med en dag i kladden`,
    versions: (count: number) => (count === 1 ? '1 udgivet version' : `${count} udgivne versioner`),
    tables: (count: number) => (count === 1 ? '1 bordplan' : `${count} bordplaner`),
    exceptions: (count: number) =>
      count === 1 ? '1 undtagelse fra målgruppen' : `${count} undtagelser fra målgruppen`,
  },

  form: {
    createTitle: 'Opret forløb',
    createText:
      'Hver leder i målgruppen får netop én af forløbets dage. Skal de samme ledere med hver gang, så opret et forløb til hver dag. Målgruppe og dage vælger du bagefter.',
    editTitle: 'Ret forløb',
    name: 'Navn',
    namePlaceholder: 'Fx Ledelsesakademiet',
    nameMissing: 'Giv forløbet et navn.',
    purpose: 'Formål',
    purposeHint: 'Hvad skal lederne have ud af det? Står øverst på forløbet.',
    seats: 'Pladser på hver dag',
    seatsHint: 'Gælder de dage, du tilføjer. Kan ændres for hver dag.',
    seatsMin: 'Mindst',
    seatsMax: 'Højst',
    fewer: 'Færre',
    more: 'Flere',
    seatsWrong: 'Mindst kan ikke være større end højst.',
  },

  audience: {
    title: 'Hvem er forløbet for?',
    lead: 'En leder er med, når alt det valgte passer. Det, du lader stå tomt, begrænser ikke.',
    units: 'Enheder',
    unitsHint: 'Alle enheder under den valgte er med.',
    unitsPlaceholder: 'Alle enheder',
    levels: 'Niveauer',
    levelsHint: 'Vælges ingen, er også personer uden lederniveau med.',
    levelCount: (name: string, count: number) => `${name} (${count})`,
    tags: 'Mærkater',
    tagsHint: 'Mindst ét af de valgte mærkater.',
    tagsPlaceholder: 'Med og uden mærkater',
    preview: (count: number) => `${leaders(count)} i målgruppen`,
    wouldBe: (count: number, before: number) => `${leaders(count)} mod ${before} nu`,
    save: 'Gem målgruppe',
    discard: 'Fortryd valg',
    unsaved: 'Ikke gemt endnu',
    peopleTitle: 'I målgruppen',
    peopleTitlePreview: 'I målgruppen, når du gemmer',
    search: 'Søg i målgruppen',
    nobody: 'Ingen passer til det valgte. Vælg flere enheder eller niveauer.',
    noPeopleTitle: 'Der er ingen ledere endnu',
    noPeopleText: 'Importér en liste, eller opret lederne, så kan du vælge, hvem forløbet er for.',
    importPeople: 'Importér ledere',
    noMatch: 'Ingen i målgruppen passer til søgningen.',
    found: (shown: number, of: number) => `${shown} af ${of}`,
    name: 'Navn',
    leaderTitle: 'Titel',
    unit: 'Enhed',
    why: 'Hvorfor',
    byRule: 'Passer',
    byHand: 'Tilføjet',
    leaveOut: (count: number) => `Udelad ${leaders(count)}`,
    leaveOutHint: 'Sæt flueben ved dem, der skal udelades.',
    exceptionsTitle: 'Undtagelser',
    exceptionsLead: 'Personer, der er med eller udeladt, uanset hvad der er valgt.',
    add: 'Tilføj en person',
    addHint: 'Også en, der ellers ikke er i målgruppen.',
    addPlaceholder: 'Søg efter navn',
    noExceptions: 'Ingen undtagelser. Udelad en leder i listen, eller tilføj en person her.',
    included: 'Altid med',
    excluded: 'Udeladt',
    /** Why the exception does, or does not, change anything. */
    wouldBeIn: 'ville ellers være med',
    wouldBeOut: 'ville ellers ikke være med',
    sameAnyway: 'ville også være med uden undtagelsen',
    outAnyway: 'ville heller ikke være med uden undtagelsen',
    clearFor: (name: string) => `Fjern undtagelsen for ${name}`,
    clearAll: 'Fjern alle undtagelser',
  },
}
