/** Texts about working groups: who prepares a seminar or a series, and their meetings. */
const members = (count: number) => (count === 1 ? '1 medlem' : `${count} medlemmer`)
const meetings = (count: number) => (count === 1 ? '1 møde' : `${count} møder`)

export const groups = {
  title: 'Arbejdsgrupper',
  add: 'Ny gruppe',
  emptyTitle: 'Hvem forbereder dagen?',
  emptyText:
    'Saml en gruppe, vælg en tovholder, og aftal jeres møder. Så kan opgaverne deles ud i gruppen.',
  kinds: {
    working: 'Arbejdsgruppe',
    sounding: 'Sparringsgruppe',
    project: 'Projektorganisation',
  },
  wholeSeries: (series: string) => `Hele forløbet: ${series}`,
  menu: (name: string) => `Muligheder for ${name}`,
  edit: 'Ret gruppe',
  remove: 'Slet gruppe',

  members: {
    title: 'Medlemmer',
    none: 'Ingen medlemmer endnu',
    add: 'Tilføj medlem',
    placeholder: 'Søg efter navn',
    coordinator: 'Tovholder',
    noCoordinator: 'Gruppen har ingen tovholder. Vælg en i et medlems menu.',
    menu: (name: string) => `Muligheder for ${name}`,
    makeCoordinator: 'Gør til tovholder',
    insteadOf: (name: string) => `I stedet for ${name}`,
    setRole: 'Ret rolle',
    remove: 'Tag ud af gruppen',
    roleTitle: (name: string) => `Hvad gør ${name} i gruppen?`,
    role: 'Rolle',
    roleHint: 'Fx referent, ansvarlig for lokaler, lederrepræsentant.',
  },

  form: {
    addTitle: 'Ny gruppe',
    editTitle: 'Ret gruppe',
    name: 'Navn',
    nameMissing: 'Giv gruppen et navn.',
    kind: 'Slags',
    purpose: 'Formål',
    purposeHint: 'Hvad skal gruppen nå, og hvad kan den selv bestemme?',
    purview: 'Gælder for',
    thisSeminar: 'Kun dette arrangement',
    thisSeries: (series: string) => `Alle arrangementer i ${series}`,
    people: 'Medlemmer',
    peopleHint: 'Den første bliver tovholder. Det kan ændres bagefter.',
    add: 'Opret gruppe',
  },

  removeAsk: {
    title: (name: string) => `Slet ${name}?`,
    nothing: 'Gruppen er tom. Du kan fortryde det.',
    touches: (parts: string) => `Det sletter også ${parts}. Du kan fortryde det.`,
    members: (count: number) => `listen over ${members(count)}`,
    meetings: (count: number) => `${meetings(count)} med dagsorden og noter`,
    tasks: (count: number) =>
      count === 1
        ? '1 opgave bliver stående uden gruppe.'
        : `${count} opgaver bliver stående uden gruppe.`,
    confirm: 'Slet gruppe',
  },

  meetings: {
    title: 'Møder',
    none: 'Ingen møder aftalt',
    add: 'Nyt møde',
    past: (count: number) => (count === 1 ? '1 tidligere møde' : `${count} tidligere møder`),
    open: (day: string) => `Åbn mødet ${day}`,
    hasNotes: 'Med noter',
    calendar: 'Hent møder som kalenderfil',
    calendarOne: 'Hent som kalenderfil',
    calendarTitle: (group: string) => `Møde: ${group}`,
    calendarFile: 'møder',
    addTitle: 'Nyt møde',
    editTitle: 'Møde i gruppen',
    day: 'Dato',
    dayMissing: 'Skriv en dato, fx 09-03-2027.',
    dayWrong: 'Datoen findes ikke. Skriv fx 09-03-2027.',
    start: 'Begynder',
    end: 'Slutter',
    timeMissing: 'Skriv et klokkeslæt, fx 9.00.',
    endBeforeStart: 'Mødet slutter, før det begynder.',
    place: 'Sted',
    agenda: 'Dagsorden',
    notes: 'Noter',
    notesHint: 'Hvad blev aftalt? Noter kommer ikke med i kalenderfilen.',
    addButton: 'Tilføj møde',
    remove: 'Slet møde',
    removeTitle: (day: string) => `Slet mødet ${day}?`,
    removeText: 'Dagsorden og noter slettes med. Du kan fortryde det.',
  },
}
