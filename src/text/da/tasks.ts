/** Texts about tasks: on a seminar, across all of them, and reminders of them. */
const tasksCount = (count: number) => (count === 1 ? '1 opgave' : `${count} opgaver`)
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`)
const weeks = (count: number) => (count === 1 ? '1 uge' : `${count} uger`)
/** "14 dage" as "2 uger", where it comes out even. */
const span = (count: number) => (count >= 14 && count % 7 === 0 ? weeks(count / 7) : days(count))

export const tasks = {
  title: 'Opgaver',
  waitsFor: (name: string) => `Venter på ${name}`,
  waits: 'Venter',
  emptyTitle: 'Hvad skal der gøres?',
  emptyText:
    'Begynd med en plan, der passer til arrangementet, eller skriv den første opgave ovenfor.',
  cancelled: 'Arrangementet er aflyst, så opgaverne minder ingen om noget.',
  allDone: (count: number) =>
    count === 1 ? 'Den ene opgave er udført.' : `Alle ${count} opgaver er udført.`,

  states: {
    label: 'Vis',
    all: 'Alle',
    overdue: 'Over tid',
    soon: 'Inden for 14 dage',
    waiting: 'Venter',
  },
  noneOfState: 'Ingen opgaver her lige nu.',
  showDone: (count: number) => `Vis udførte (${count})`,

  periods: {
    halfYear: 'Mere end et halvt år før',
    quarter: '3-6 måneder før',
    months: '1-3 måneder før',
    month: 'Den sidste måned',
    week: 'Den sidste uge',
    day: (day: string) => `Arrangementet: ${day}`,
    after: 'Bagefter',
    none: 'Uden frist',
  },
  today: (day: string) => `I dag, ${day}`,
  distance: {
    before: (count: number) => `${span(count)} før`,
    after: (count: number) => `${span(count)} efter`,
    day: 'på dagen',
  },
  noDue: 'Ingen frist',
  overdue: (count: number) => `${days(count)} over tid`,
  dueToday: 'I dag',
  onWeekend: 'weekend',
  dayOff: (reason: string) => `Falder i ${reason}`,
  dayOffNamed: (holiday: string) => `Falder på ${holiday}`,
  doneOn: (day: string) => `Udført ${day}`,
  noOwner: 'Ingen ansvarlig',
  checklist: (done: number, all: number) => `Tjekliste: ${done} af ${all}`,

  statuses: { open: 'Åben', doing: 'I gang', waiting: 'Venter', done: 'Udført' },
  markDone: (title: string) => `Udført: ${title}`,
  menu: (title: string) => `Muligheder for ${title}`,
  edit: 'Ret opgave',
  start: 'Sæt i gang',
  reopen: 'Sæt tilbage til åben',
  wait: 'Venter på nogen…',
  moveUp: 'Flyt op',
  moveDown: 'Flyt ned',
  sameDay: 'Blandt dem med samme frist',
  remove: 'Slet opgave',

  quick: {
    label: 'Ny opgave',
    placeholder: 'Hvad skal gøres?',
    add: 'Tilføj',
    titleMissing: 'Skriv, hvad der skal gøres.',
  },

  due: {
    label: 'Frist',
    kinds: {
      before: 'Før dagen',
      after: 'Efter dagen',
      on: 'På en dato',
      none: 'Ingen frist',
    },
    count: 'Hvor længe',
    fewer: 'Færre',
    more: 'Flere',
    unit: 'Dage eller uger',
    units: { days: 'dage', weeks: 'uger' },
    date: 'Dato',
    dateMissing: 'Skriv en dato, fx 09-03-2027.',
    dateWrong: 'Datoen findes ikke. Skriv fx 09-03-2027.',
    countMissing: 'Skriv et antal.',
    countTooLarge: 'Højst 1.000 dage.',
    result: (day: string) => `Det er ${day}`,
  },

  form: {
    addTitle: 'Ny opgave',
    byItself:
      'Opgaven står for sig selv. Hører den til et arrangement, så skriv den dér under Arbejdsgruppe.',
    editTitle: 'Ret opgave',
    titleLabel: 'Opgave',
    owner: 'Ansvarlig',
    ownerPlaceholder: 'Søg efter navn',
    inGroup: (group: string) => `Med i ${group}`,
    status: 'Status',
    waitsFor: 'Venter på',
    waitsForHint: 'Kan stå tom, hvis det ikke er en af jeres egne.',
    doneOn: 'Udført den',
    group: 'Gruppe',
    noGroup: 'Ingen gruppe',
    lines: 'Tjekliste',
    lineText: (place: number) => `Punkt ${place}`,
    lineDone: (text: string) => `Punktet er klaret: ${text}`,
    newLine: 'Nyt punkt',
    newLineHint: 'Tryk Enter for at skrive det næste.',
    removeLine: (text: string) => `Fjern punktet ${text}`,
    notes: 'Noter',
    add: 'Tilføj opgave',
  },

  removeAsk: {
    title: (title: string) => `Slet ${title}?`,
    text: 'Opgaven slettes med tjekliste og noter. Du kan fortryde det.',
    confirm: 'Slet opgave',
  },

  plan: {
    open: 'Hent plan',
    title: 'Opgaver fra en plan',
    text: 'Vælg de opgaver, I skal bruge. Fristerne regnes fra arrangementets dato.',
    source: 'Plan',
    builtIn: (kind: string) => `Lederdags plan: ${kind}`,
    own: (name: string) => `Jeres skabelon: ${name}`,
    all: 'Vælg alle',
    past: 'Datoen er overskredet',
    exists: 'Findes allerede',
    lines: (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`),
    chosen: (count: number, of: number) => `${count} af ${of} valgt`,
    add: (count: number) => (count === 0 ? 'Tilføj opgaver' : `Tilføj ${tasksCount(count)}`),
    nothingChosen: 'Vælg mindst én opgave.',
    list: 'Opgaver i planen',
  },

  page: {
    lead: 'Det, der skal gøres før og efter arrangementerne, hos den, der har opgaven.',
    emptyTitle: 'Ingen åbne opgaver',
    emptyText:
      'Opgaver til et arrangement skrives dér under Arbejdsgruppe. Andre opgaver kan du skrive her.',
    toSeries: 'Gå til forløb',
    remind: 'Påmindelser',
    owner: 'Ansvarlig',
    ownerPlaceholder: 'Alle',
    nobody: 'Ingen ansvarlig',
    seminar: 'Arrangement',
    allSeminars: 'Alle arrangementer',
    view: 'Vis opgaverne',
    byPerson: 'Efter person',
    byWeek: 'Efter uge',
    count: tasksCount,
    noMatch: 'Ingen opgaver passer til det valgte.',
    clear: 'Vis alle opgaver',
    showAll: (count: number) => `Vis alle ${count}`,
    showFewer: 'Vis færre',
    week: (week: number, from: string, to: string) => `Uge ${week} · ${from}-${to}`,
    thisWeek: 'Denne uge',
    toSeminar: (seminar: string, day: string) => `${seminar}, ${day}`,
    noSeminar: 'Uden arrangement',
  },

  load: {
    title: 'Hvem har hvad hvornår',
    caption:
      'Åbne opgaver med frist i de næste otte uger. Det, der er over tid, tæller i denne uge.',
    person: 'Ansvarlig',
    week: (week: number) => `Uge ${week}`,
    weekShort: (week: number) => `u. ${week}`,
    total: 'Åbne i alt',
    overdue: (count: number) => `${count} over tid`,
  },

  reminders: {
    title: 'Påmindelser',
    text: 'Til alle, der har opgaver over tid eller inden for 14 dage. Lederdag sender ikke noget selv.',
    nobody: 'Ingen har opgaver over tid eller inden for 14 dage. Der er ingen at minde om noget.',
    withoutOwner: (count: number) =>
      `${tasksCount(count)} haster, men ${count === 1 ? 'har' : 'de har'} ingen ansvarlig.`,
    counts: (overdue: number, soon: number) =>
      [
        ...(overdue > 0 ? [`${overdue} over tid`] : []),
        ...(soon > 0 ? [`${soon} inden for 14 dage`] : []),
      ].join(', '),
    calendar: 'Kalenderfil',
    calendarFor: (name: string) => `Kalenderfil til ${name}`,
    mail: 'Mail',
    mailFor: (name: string) => `Mail til ${name}`,
    back: 'Tilbage til listen',
    all: 'Hent alle',
    calendarName: (name: string) => `Opgaver: ${name}`,
    fileName: 'påmindelser',
    overdueTitle: (title: string) => `Over tid: ${title}`,
    subject: (overdue: number, all: number) =>
      overdue > 0
        ? `Dine opgaver: ${overdue} over tid, ${all} i alt`
        : `Dine opgaver de næste 14 dage: ${all}`,
    dear: (name: string) => `Kære ${name}`,
    intro: 'Her er det, du har på listen lige nu.',
    overdueHead: 'Over tid:',
    soonHead: 'Inden for 14 dage:',
    wasDue: (day: string) => `Skulle være gjort ${day}`,
    due: (day: string) => `Senest ${day}`,
    forSeminar: (seminar: string, day: string) => `Til: ${seminar}, ${day}`,
    left: (lines: string) => `Mangler: ${lines}`,
    outro: 'Er noget allerede gjort, eller kan det ikke nås, så giv lyd.',
    regards: 'Venlig hilsen',
  },
}
