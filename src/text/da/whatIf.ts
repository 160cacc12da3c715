/** Texts of "what if": settings side by side. Names, days and rules arrive as ready-made words. */
const leaders = (count: number) => (count === 1 ? '1 leder' : `${count} ledere`)

export const whatIf = {
  title: 'Hvad nu hvis',
  lead: 'Se, hvad andre indstillinger ville betyde. Planen røres ikke.',
  notKept: 'Forsøgene gemmes ikke. De er her, til du lukker eller genindlæser siden.',
  toBoard: 'Til tavlen',
  add: 'Prøv noget andet…',
  full: 'Fjern et forsøg, før du laver et nyt.',
  keepDays: 'Flyt så få som muligt',
  stop: 'Stop',
  goOn: 'Fortsæt',
  calculating: (name: string) => `Regner på: ${name}`,
  done: 'Alle kolonner er regnet ud.',
  first:
    'Prøv en dag færre, andre pladser eller at undvære en regel. Hvert forsøg får sin egen kolonne.',

  column: {
    today: 'I dag',
    todayNote: 'Kladden, som den er',
    best: 'Bedst i dag',
    bestNote: 'Med indstillingerne, som de er',
    choose: 'Sammenlign I dag med',
    menu: (name: string) => `Muligheder for ${name}`,
    more: 'Ændr noget mere…',
    again: 'Regn igen',
    openSetting: 'Åbn indstillingen',
    remove: 'Fjern forsøget',
    removed: (name: string) => `${name} er fjernet`,
    waiting: 'Venter på tur',
    failed: 'Kunne ikke regnes ud. Intet er ændret. Prøv igen.',
    take: 'Brug på tavlen…',
    seconds: (seconds: string, of: number) => `${seconds} af ${of} sekunder`,
  },

  take: {
    title: 'Brug forslaget på tavlen?',
    text: (moved: number, told: number) => {
      const change =
        moved === 0
          ? 'Ingen får en anden dag end i kladden.'
          : `${leaders(moved)} får en anden dag end i kladden.`
      return told === 0 ? change : `${change} ${leaders(told)} har fået besked om en anden dag.`
    },
    note: 'Du kan fortryde bagefter.',
    confirm: 'Brug forslaget',
  },

  rows: {
    label: 'Sammenligning',
    aspect: 'Hvad',
    seats: 'Får alle en dag?',
    firm: 'Faste regler',
    distance: 'Kan det blive bedre?',
    wishes: 'Ønsker om dage',
    preferred: 'Andre ønsker, der ikke holder',
    meet: 'Mødes igen',
    sizes: 'Deltagere pr. dag',
    draft: 'Anden dag end i kladden',
    told: 'Anden dag, end de har fået besked om',
    balance: (attribute: string) => `Balance: ${attribute}`,
    best: 'Bedst',
    better: 'bedre',
    worse: 'dårligere',
    unknown: 'Ikke målt',
  },

  cell: {
    everybody: (count: number) => (count === 1 ? 'Ja' : `Ja, alle ${count}`),
    missing: (count: number, of: number) => `Nej, ${count} af ${of} mangler`,
    nobody: 'Ingen har en dag endnu',
    cannotCome: (count: number) =>
      count === 1
        ? '1 leder på en dag, vedkommende ikke kan'
        : `${count} ledere på en dag, de ikke kan`,
    cannotSay: 'Forsøget hænger ikke sammen med de øvrige indstillinger.',
    notAllKept: 'Ja, men det går ikke op',
    kept: 'Holder alle',
    broken: (count: number) => (count === 1 ? '1 holder ikke' : `${count} holder ikke`),
    fitsAll: 'Passer alle dage',
    daysOff: (off: number, of: number) => `Skævt ${off} af ${of} dage`,
    perDay: (people: string) =>
      `${people} ${people === '1' ? 'leder' : 'ledere'} skævt pr. dag i snit`,
    wishes: (met: number, of: number) => `${met} af ${of} opfyldt`,
    none: 'Ingen',
    pairs: (count: number) => `${count} par`,
    people: leaders,
    dayOf: (count: number, min: number, max: number) => `${count} af ${min}-${max}`,
    notHeld: 'Holdes ikke',
    range: (from: number, to: number) => (from === to ? `${from} hver dag` : `${from}-${to}`),
  },

  /** What a trial is called at the head of its column. */
  trial: {
    withMore: (first: string, more: number) =>
      more === 1 ? `${first} og 1 ting mere` : `${first} og ${more} ting mere`,
    leaveOutDay: (day: string) => `Uden ${day}`,
    addDay: 'En dag mere',
    addDayOn: (day: string) => `Også ${day}`,
    extraDay: 'Den ekstra dag',
    seatsAll: (min: number, max: number) => `${min}-${max} pladser`,
    seatsOn: (day: string, min: number, max: number) => `${min}-${max} pladser ${day}`,
    ruleOff: 'Uden en regel',
    ruleWish: 'En regel som ønske',
    ruleFirm: 'Et ønske som fast regel',
    noAbsences: 'Alle kan alle dage',
    noWeight: (attribute: string) => `Uden at spejle ${attribute}`,
    moreWeight: (attribute: string) => `Mere vægt på ${attribute}`,
    lessWeight: (attribute: string) => `Mindre vægt på ${attribute}`,
    evenDays: {
      none: 'Uden lige store dage',
      more: 'Mere lige store dage',
      less: 'Mindre lige store dage',
    },
    metBefore: {
      none: 'Uden at blande bekendte',
      more: 'Bland bekendte mere',
      less: 'Bland bekendte mindre',
    },
    without: (whom: string) => `Uden ${whom}`,
  },

  levels: {
    1: 'direktører',
    2: 'chefer',
    3: 'aftaleholdere og afdelingsledere',
    4: 'teamledere',
    5: 'ledere på niveau 5',
    none: 'ledere uden niveau',
  },

  attributes: {
    administration: 'forvaltninger',
    unit: 'centre og afdelinger',
    level: 'niveauer',
    workplace: 'arbejdssteder',
    seniority: 'anciennitet',
  },

  dialog: {
    title: 'Prøv noget andet',
    moreTitle: 'Ændr noget mere i forsøget',
    text: 'Forsøget regnes ud ved siden af. Planen røres ikke.',
    what: 'Hvad skal være anderledes?',
    kinds: {
      leaveOutDay: 'En dag færre',
      addDay: 'En dag mere',
      setSeats: 'Andre pladser',
      rule: 'Uden en regel',
      weight: 'Anden vægtning',
      ignoreAbsences: 'Uden forhindringer',
      leaveOutPeople: 'Uden et niveau',
    },
    day: 'Hvilken dag?',
    dayMissing: 'Vælg en dag.',
    date: 'Dato',
    dateHint: 'Kan stå tom. Så regnes der med, at alle kan komme.',
    dateWrong: 'Datoen findes ikke. Skriv fx 09-03-2027.',
    seats: 'Pladser',
    min: 'Mindst',
    max: 'Højst',
    fewer: 'Færre',
    more: 'Flere',
    seatsOn: 'På hvilken dag?',
    allDays: 'Alle dage',
    rule: 'Hvilken regel?',
    ruleMissing: 'Vælg en regel.',
    ruleHow: 'Hvad skal der ske med den?',
    ruleOff: 'Gælder ikke',
    ruleWish: 'Bliver et ønske',
    ruleFirm: 'Skal overholdes',
    attribute: 'Hvad?',
    choiceMissing: 'Vælg en.',
    most: 'Rigtig meget',
    weight: 'Hvor meget skal det veje?',
    level: 'Hvem skal ikke være med?',
    absencesText: (count: number) =>
      `Svarer på, hvor meget forhindringerne betyder. ${leaders(count)} har en.`,
    start: 'Regn ud',
  },

  /** What differs, in whole sentences; they follow the name of the column. */
  summary: {
    title: 'Det er forskellen',
    lead: 'I forhold til det bedste, indstillingerne kan give i dag.',
    cannot: (count: number) => `${leaders(count)} kan ikke få en dag.`,
    notAllKept: 'Alle kan få en dag, men det går ikke op.',
    moved: (count: number) => `${leaders(count)} får en anden dag end i kladden.`,
    told: (count: number) => `${leaders(count)} skal have besked om en ny dag.`,
    better: (attributes: string) => `Dagene spejler ${attributes} bedre.`,
    worse: (attributes: string) => `Dagene spejler ${attributes} dårligere.`,
    fewerWishes: (count: number) =>
      count === 1 ? '1 ønske færre opfyldes.' : `${count} ønsker færre opfyldes.`,
    moreWishes: (count: number) =>
      count === 1 ? '1 ønske mere opfyldes.' : `${count} ønsker mere opfyldes.`,
    fewerMeet: (count: number) => `${count} par færre mødes igen.`,
    moreMeet: (count: number) => `${count} par mere mødes igen.`,
    none: 'Det gør ingen forskel, der kan mærkes.',
  },
}
