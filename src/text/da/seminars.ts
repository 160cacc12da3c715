/** Texts of the seminars room: the days of a series, adding and changing them, and one day's page. */
const leaders = (count: number) => (count === 1 ? '1 leder' : `${count} ledere`)
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`)

export const seminars = {
  pageTitle: (series: string) => `Dage · ${series}`,
  title: 'Dage',
  total: (count: number, min: number, max: number) => `${days(count)}, ${min}-${max} pladser i alt`,
  cancelledCount: (count: number) => (count === 1 ? '1 aflyst' : `${count} aflyst`),
  addDays: 'Tilføj dage',
  addOne: 'Tilføj én dag',
  emptyTitle: 'Læg dagene ind',
  emptyText:
    'Vælg den første dag, så foreslås resten med en uges mellemrum. Helligdage og skoleferier springes over.',

  kinds: {
    boardSeminar: 'Direktionsseminar',
    leaderDay: 'Fælles lederdag',
    academyWorkshop: 'Akademi-workshop',
    chiefForum: 'Chefforum',
    leaderForum: 'Lederforum',
    groupManagementMeeting: 'Koncernledelsesmøde',
    boardMeeting: 'Direktionsmøde',
    administrationDay: 'Forvaltningsdag',
    localSeminar: 'Lokalt lederseminar',
  },

  week: (week: number) => `Uge ${week}`,
  at: (day: string, times: string) => `${day} kl. ${times}`,
  dayCount: days,
  cancelled: 'Aflyst',
  noPlace: 'Intet sted endnu',
  facilitators: 'Facilitatorer',
  noFacilitator: 'Ingen facilitator endnu',
  onlyFor: (units: string) => `Kun for ${units}`,
  forAll: 'For hele målgruppen',
  canCome: (count: number) => `${leaders(count)} kan komme`,
  onlyThisDay: (count: number) => `heraf ${count} kun denne dag`,
  placed: (count: number) => `${count} på dagen i kladden`,
  seats: 'Pladser',
  seatsMinFor: (day: string) => `Mindst antal pladser ${day}`,
  seatsMaxFor: (day: string) => `Højst antal pladser ${day}`,
  seatsWrong: 'Mindst kan ikke være større end højst.',
  menu: (day: string) => `Muligheder for ${day}`,
  edit: 'Ret dag',
  editDays: 'Ret dage og tider',
  duplicate: 'Kopiér til en anden dag',
  cancel: 'Aflys dag',
  revive: 'Træk aflysningen tilbage',
  remove: 'Fjern dag',

  /** What a planner should know about a day before inviting anyone. */
  warning: {
    past: 'Dagen er overstået',
    holiday: (name: string) => `Helligdag eller fridag: ${name}`,
    weekend: 'Dagen er i en weekend',
    schoolHoliday: (week: number) => `Skoleferie i uge ${week}`,
    sameDay: (title: string) => `Samme dag som ${title}`,
    placeTaken: (title: string) => `Stedet er optaget: ${title}`,
    facilitatorAbsent: (name: string) => `${name} er facilitator, men er forhindret`,
    facilitatorDoubleBooked: (name: string, title: string) =>
      `${name} er også facilitator på ${title}`,
    tooFewCanCome: (canCome: number, min: number) =>
      `Kun ${leaders(canCome)} kan komme, og der skal være mindst ${min}`,
    tooManyPlaced: (count: number) => `${count} for mange på dagen i kladden`,
    tooManyOnly: (count: number, max: number) =>
      `${leaders(count)} kan kun denne dag, og der er ${max} pladser`,
  },

  pattern: {
    title: 'Tilføj dage',
    text: 'Vælg den første dag. Resten foreslås, og du kan fjerne dem, der ikke passer.',
    first: 'Første dag',
    firstMissing: 'Vælg den første dag.',
    count: 'Antal dage',
    fewer: 'Færre dage',
    more: 'Flere dage',
    every: 'Hvor tit',
    rhythms: {
      week: 'Hver uge',
      twoWeeks: 'Hver anden uge',
      month: 'Hver måned, samme ugedag',
      workday: 'Hver hverdag',
    },
    skipHolidays: 'Spring helligdage over',
    skipSchoolHolidays: 'Spring skoleferier over',
    start: 'Fra',
    end: 'Til',
    place: 'Sted',
    placeHint: 'Gælder alle dagene. Kan udfyldes senere.',
    proposed: 'Foreslåede dage',
    noneProposed: 'Vælg en første dag for at se forslaget.',
    skipped: 'Sprunget over',
    skippedHoliday: (day: string, name: string) => `${day}: ${name}`,
    skippedSchool: (day: string, week: number) => `${day}: skoleferie, uge ${week}`,
    past: (count: number, of: number) => {
      if (count < of) return `${count} af ${days(of)} er overstået`
      return count === 1 ? 'Dagen er overstået' : `Alle ${days(count)} er overstået`
    },
    taken: 'Forløbet har allerede en dag den dato',
    add: (count: number) => (count === 0 ? 'Tilføj dage' : `Tilføj ${days(count)}`),
    nothingChosen: 'Vælg mindst én dag.',
  },

  form: {
    addTitle: 'Tilføj en dag',
    editTitle: 'Ret dag',
    day: 'Dato',
    dayMissing: 'Skriv en dato, fx 09-03-2027.',
    dayWrong: 'Datoen findes ikke. Skriv fx 09-03-2027.',
    start: 'Begynder',
    end: 'Slutter',
    timeMissing: 'Skriv et klokkeslæt, fx 09:00.',
    endBeforeStart: 'Dagen slutter, før den begynder.',
    title: 'Titel',
    titleHint: 'Kan stå tom. Så bruges forløbets navn.',
    kind: 'Slags',
    place: 'Sted',
    seats: 'Pladser',
    seatsMin: 'Mindst',
    seatsMax: 'Højst',
    fewer: 'Færre',
    more: 'Flere',
    units: 'Hvem kan komme',
    unitsHint: 'Kun ledere fra disse enheder og dem under dem. Tom betyder hele målgruppen.',
    unitsPlaceholder: 'Hele målgruppen',
    facilitators: 'Facilitatorer',
    facilitatorsPlaceholder: 'Søg efter navn',
    addButton: 'Tilføj dag',
  },

  copy: {
    title: 'Kopiér til en anden dag',
    text: (day: string) =>
      `Sted, tider, pladser og facilitatorer kopieres fra ${day}. Ingen ledere kommer med.`,
    confirm: 'Kopiér dag',
  },

  cancelAsk: {
    title: (day: string) => `Aflys ${day}?`,
    nobody: 'Ingen ledere har dagen endnu. Aflysningen kan trækkes tilbage.',
    people: (count: number) =>
      `${leaders(count)} mister dagen og skal have en anden. De vises som ledere uden dag i fordelingen. Aflysningen kan trækkes tilbage.`,
    confirm: 'Aflys dag',
  },

  removeAsk: {
    title: (day: string) => `Fjern ${day}?`,
    nothing: 'Ingen ledere eller regler hænger på dagen. Du kan fortryde det.',
    touches: (parts: string) => `Det berører ${parts}. Du kan fortryde det.`,
    people: (count: number) => `${leaders(count)} med plads i kladden`,
    rules: (count: number) => (count === 1 ? '1 regel om dagen' : `${count} regler om dagen`),
    facilitators: (count: number) => (count === 1 ? '1 facilitator' : `${count} facilitatorer`),
    tables: 'bordplanen',
    confirm: 'Fjern dag',
    publishedTitle: 'Dagen er meldt ud',
    publishedText: (count: number) =>
      `${leaders(count)} har fået besked om dagen, så den kan ikke fjernes. Aflys den i stedet, så kan de få besked om det.`,
  },

  page: {
    breadcrumb: 'Hvor dagen hører til',
    goneTitle: 'Dagen findes ikke mere',
    goneText: 'Måske er den fjernet. Er det lige sket, kan du fortryde det.',
    toSeriesList: 'Se alle forløb',
    facts: 'Om arrangementet',
    editFacts: 'Ret',
    when: 'Tid',
    where: 'Sted',
    kind: 'Slags',
    purpose: 'Formål',
    who: 'Hvem kan komme',
    participants: 'Deltagere',
    draft: 'Kladden',
    published: (version: number) => `Version ${version}`,
    publishedLead: (version: number, day: string) =>
      `Sådan blev det meldt ud i version ${version} den ${day}.`,
    draftLead: 'Sådan er fordelingen lige nu. Det er kun meldt ud, når det er udgivet.',
    nobodyTitle: 'Ingen ledere på dagen endnu',
    nobodyText: 'Fordel lederne, så står de her med deres enhed.',
    noSeriesText:
      'Arrangementet hører ikke til et forløb, så der er ingen ledere at fordele. Sæt navne på punkterne i programmet, så får de deres tider.',
    nobodyPublished: 'Ingen ledere var på dagen i denne version.',
    noUnit: 'Uden enhed',
    seatsTaken: (count: number, min: number, max: number) => `${count} af ${min}-${max} pladser`,
    seatsLabel: 'Optagne pladser',
    seatsUnder: (by: number) => `Der mangler ${leaders(by)}.`,
    seatsOver: (by: number) => `${leaders(by)} for mange.`,
    toBoard: 'Åbn fordelingen',
    toHandouts: 'Udlevering',
    notices: 'Vær opmærksom på',
  },

  ready: {
    title: 'Før dagen',
    lead: (late: number, open: number) =>
      late > 0 ? `${late} skulle være på plads nu, ${open} i alt mangler` : `${open} mangler endnu`,
    allDone: 'Alt er på plads. God dag!',
    done: (count: number) => `På plads (${count})`,
    due: (day: string) => `senest ${day}`,
    overdue: (day: string) => `skulle være på plads ${day}`,
    today: 'senest i dag',
    items: {
      place: 'Find et sted',
      facilitator: 'Vælg, hvem der faciliterer',
      theme: 'Beslut temaet',
      coordinator: 'Saml en arbejdsgruppe med en tovholder',
      speaker: 'Lav aftaler med oplægsholdere',
      speakerDeadlines: 'Ryk oplægsholdere',
      programme: 'Læg programmet',
      published: 'Udgiv programmet',
      problems: 'Ret programmet til',
      placed: 'Giv deltagerne plads',
      invited: 'Giv deltagerne besked',
      caseDeadline: 'Ryk for cases',
      casePermission: 'Få lov til at bruge cases',
      tables: 'Lav en bordplan, og del den',
      tasks: 'Tag opgaverne, der er over tid',
      budget: 'Budgettet er overskredet',
    },
    themeCandidates: (count: number) =>
      count === 1 ? '1 tema at vælge imellem' : `${count} temaer at vælge imellem`,
    openBookings: (count: number) =>
      count === 1 ? '1 aftale er åben' : `${count} aftaler er åbne`,
    lateBookings: (count: number) =>
      count === 1
        ? 'Fristen for 1 aftale er overskredet'
        : `Fristen for ${count} aftaler er overskredet`,
    changedItems: (count: number) =>
      count === 1 ? '1 punkt er ændret siden sidst' : `${count} punkter er ændret siden sidst`,
    problems: (count: number) =>
      count === 1 ? '1 problem i programmet' : `${count} problemer i programmet`,
    placed: (count: number, min: number) => `${count} har plads, mindst ${min} er ventet`,
    missingCases: (count: number) =>
      count === 1 ? '1 case er ikke kommet' : `${count} cases er ikke kommet`,
    casesWithout: (count: number) =>
      count === 1 ? '1 valgt case mangler tilladelse' : `${count} valgte cases mangler tilladelse`,
    lateTasks: (count: number) => (count === 1 ? '1 opgave' : `${count} opgaver`),
    overBudget: (amount: string) => `${amount} kr. over`,
  },

  brief: {
    programme: 'Programmet i korte træk',
    noProgramme: 'Der er ikke lagt et program endnu.',
    toProgramme: 'Åbn programmet',
    makeProgramme: 'Læg programmet',
    more: (count: number) => (count === 1 ? 'og 1 punkt til' : `og ${count} punkter til`),
    closed: 'Lukket punkt',
    speakers: 'Hvem holder oplæg',
    theme: 'Tema',
  },

  parts: {
    label: 'Dele af arrangementet',
    overview: 'Overblik',
    participants: 'Deltagere',
    theme: 'Tema',
    agenda: 'Program',
    speakers: 'Oplægsholdere',
    tables: 'Borde',
    group: 'Arbejdsgruppe',
    cases: 'Cases',
    budget: 'Økonomi',
  },
}
