/** Texts about making a seminar, own templates, and rolling on to next year. */
const items = (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`)
const tasks = (count: number) => (count === 1 ? '1 opgave' : `${count} opgaver`)
const seminars = (count: number) => (count === 1 ? '1 arrangement' : `${count} arrangementer`)

export const templates = {
  create: {
    open: 'Nyt arrangement',
    title: 'Nyt arrangement',
    lead: 'Vælg, hvad det er, hvornår det er, og hvad du vil begynde med. Alt kan rettes bagefter.',
    what: 'Hvad og hvornår',
    kind: 'Slags',
    name: 'Titel',
    nameHint: 'Kan stå tom. Så bruges forløbets navn eller slagsen.',
    day: 'Dato',
    start: 'Begynder',
    end: 'Slutter',
    place: 'Sted',
    placeHint: 'Kan vente.',
    belongs: 'Hører til',
    series: 'Forløb',
    seriesHint: 'Et forløb har en målgruppe. Uden forløb er der ingen fordeling af ledere.',
    noSeries: 'Intet forløb',
    newSeries: 'Et nyt forløb',
    seriesName: 'Det nye forløbs navn',
    seriesNameMissing: 'Skriv et navn til forløbet.',
    seriesNamePlaceholder: 'fx Lederforum 2027',
    begin: 'Begynd med',
    sources: {
      nothing: 'Tomt program',
      starter: 'Et programforslag',
      template: 'En af jeres skabeloner',
      earlier: 'Et tidligere arrangement',
    },
    sourceHints: {
      nothing: 'Du lægger det selv.',
      starter: (kind: string) => `Til ${kind.toLocaleLowerCase('da')}, lige til at rette.`,
      template: 'Noget, I selv har gemt.',
      noTemplates: 'I har ingen skabeloner endnu. Gem et arrangement som skabelon fra dets menu.',
      earlier: 'Program og opgaver uden personer og lukkede punkter.',
      noEarlier: 'Der er ingen arrangementer endnu.',
    },
    template: 'Skabelon',
    earlier: 'Arrangement',
    chooseTemplate: 'Vælg en skabelon',
    chooseEarlier: 'Vælg et arrangement',
    sourceMissing: 'Vælg, hvad du vil begynde med.',
    withTasks: 'Tag en opgaveliste med',
    withTasksHint: 'Frister regnes tilbage fra dagen.',
    gives: 'Det får du',
    givesItems: (count: number) => `${items(count)} i programmet`,
    givesTasks: (count: number) => `${tasks(count)} med frister`,
    givesDays: (count: number) => `${count} dage`,
    givesNothing: 'Et arrangement uden program og opgaver.',
    dayHeading: (number: number) => `Dag ${number}`,
    submit: 'Opret arrangement',
  },

  days: {
    add: 'Tilføj en dag',
    nth: (number: number) => `Dag ${number}`,
    remove: (number: number) => `Fjern dag ${number}`,
    notAfter: 'Dagen skal ligge efter den første.',
    tooFar: 'Dagen ligger mere end 30 dage efter den første.',
    twice: 'To dage har samme dato.',
  },

  list: {
    open: 'Skabeloner',
    title: 'Skabeloner',
    lead: 'Program og opgaver, der kan bruges igen. Uden personer, datoer og lukkede punkter.',
    emptyTitle: 'Ingen skabeloner endnu',
    emptyText:
      'Åbn et arrangement, der gik godt, og vælg "Gem som skabelon" i dets menu. Så kan det næste begynde dér.',
    toSeries: 'Se forløb og arrangementer',
    use: 'Brug',
    useNamed: (name: string) => `Brug ${name}`,
    menu: (name: string) => `Muligheder for ${name}`,
    rename: 'Omdøb',
    remove: 'Slet skabelon',
    removeTitle: (name: string) => `Slet skabelonen ${name}?`,
    removeText: 'Arrangementer, der er lavet af den, bliver, som de er. Du kan fortryde det.',
    holds: (itemCount: number, taskCount: number, days: number) =>
      [days > 1 ? `${days} dage` : '', items(itemCount), tasks(taskCount)]
        .filter(Boolean)
        .join(' · '),
  },

  save: {
    open: 'Gem som skabelon',
    title: 'Gem som skabelon',
    renameTitle: 'Omdøb skabelon',
    text: 'Program, metoder, spørgsmål og opgaver gemmes. Personer, datoer og indholdet af lukkede punkter kommer ikke med.',
    name: 'Navn',
    nameMissing: 'Skriv et navn.',
    submit: 'Gem skabelon',
  },

  roll: {
    open: 'Rul til næste år',
    title: 'Rul til næste år',
    lead: 'Samme ugedag i samme uge. Se datoerne igennem, før noget oprettes.',
    nothing: 'Der er ingen arrangementer at rulle videre.',
    days: 'Datoer',
    original: (day: string, week: number) => `${day}, uge ${week}`,
    newDay: (title: string) => `Ny dato for ${title}`,
    week: (week: number) => `Uge ${week}`,
    take: (title: string) => `Tag ${title} med`,
    sameWeek: 'Samme ugedag og uge som i år.',
    reasons: {
      noSuchWeek: (week: number) => `Året har ingen uge ${week}, så den sidste uge er brugt.`,
      holiday: (day: string, name: string) => `${day} er ${name}.`,
      schoolHoliday: (day: string, week: number) => `${day} er i skoleferie, uge ${week}.`,
      later: 'Derfor er den flyttet.',
      byHand: 'Rettet af dig.',
    },
    skipSchool: 'Spring skoleferier over',
    into: 'Hvor hører det til?',
    newSeries: 'I et nyt forløb',
    newSeriesHint:
      'Med samme målgruppe, undtagelser og regler, der ikke handler om en bestemt dag.',
    seriesName: 'Forløbets navn',
    same: 'I samme forløb',
    sameHint: 'Lederne fordeles så på både de gamle og de nye dage.',
    parts: 'Hvad skal med?',
    part: {
      programme: 'Program og spørgsmål',
      tasks: 'Opgaver',
      people: 'Personer: facilitatorer, ansvarlige og ejere af opgaver',
      group: 'Arbejdsgruppe med medlemmer',
      budget: 'Budget: kun de budgetterede beløb',
      speakers: 'Oplægsholdere (står som ønsket)',
    },
    stays: 'Temaer, cases, deltagere og alt, der kom ud af dagen, bliver, hvor det er.',
    submit: (count: number) => `Opret ${seminars(count)}`,
    dayMissing: 'Vælg en dato.',
    nothingChosen: 'Vælg mindst ét arrangement.',
    nameMissing: 'Skriv et navn.',
  },

  copy: {
    programme: 'Tag programmet med',
    tasks: 'Tag opgaverne med',
  },

  moving: {
    days: (count: number) => (count === 1 ? '1 senere dag' : `${count} senere dage`),
    tasks: (count: number) =>
      count === 1
        ? '1 opgave med frist regnet fra dagen'
        : `${count} opgaver med frist regnet fra dagen`,
    programme: 'programmet',
    along: (parts: string) => `Med flytter ${parts}.`,
    overdue: (count: number) =>
      count === 1
        ? '1 opgave får en frist, der er overskredet.'
        : `${count} opgaver får en frist, der er overskredet.`,
    staying: (count: number) =>
      count === 1
        ? '1 opgave har en fast dato og bliver stående.'
        : `${count} opgaver har en fast dato og bliver stående.`,
  },

  /** What goes along when a seminar or a series is removed. */
  goes: {
    items: (count: number) =>
      count === 1 ? '1 punkt i programmet' : `${count} punkter i programmet`,
    tasks,
    bookings: (count: number) =>
      count === 1 ? '1 aftale med oplægsholder' : `${count} aftaler med oplægsholdere`,
    cases: (count: number) => (count === 1 ? '1 case' : `${count} cases`),
    groups: (count: number) => (count === 1 ? '1 arbejdsgruppe' : `${count} arbejdsgrupper`),
    budgetLines: (count: number) => (count === 1 ? '1 budgetlinje' : `${count} budgetlinjer`),
    themes: (count: number) => (count === 1 ? '1 valg af tema' : `${count} valg af tema`),
  },

  /** What deleting people touches in the plans of seminars. */
  touches: {
    programme: (days: string) => `Har en rolle i programmet: ${days}`,
    told: (days: string) => `Tider i udgivne programmer: ${days}`,
    circles: (names: string) => `Nævnt i kredsene: ${names}`,
    tasks: (count: number) =>
      count === 1 ? '1 opgave bliver uden ejer' : `${count} opgaver bliver uden ejer`,
    waiting: (count: number) =>
      count === 1
        ? '1 opgave venter ikke længere på nogen'
        : `${count} opgaver venter ikke længere på nogen`,
    groups: (names: string) => `Går ud af: ${names}`,
    coordinator: (names: string) => `Uden tovholder: ${names}`,
    speaker: (count: number) =>
      count === 1
        ? 'Står som oplægsholder, og 1 aftale slettes med'
        : `Står som oplægsholder, og ${count} aftaler slettes med`,
    cases: (titles: string) => `Cases uden ejer: ${titles}`,
  },
}
