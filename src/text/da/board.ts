/** Texts of the board: days as columns, the search for a distribution, and repairs. */
import { boardRepair } from './boardRepair'

const leaders = (count: number) => (count === 1 ? '1 leder' : `${count} ledere`)
const changes = (count: number) => (count === 1 ? '1 ændring' : `${count} ændringer`)

export const board = {
  label: 'Dage med deltagere',
  cardRole: 'leder',
  help: 'Alt og venstre eller højre pil flytter lederen til en anden dag. Enter åbner mulighederne, mellemrum vælger lederen. Pilene går fra kort til kort.',
  others: (count: number) => (count === 1 ? '1 anden' : `${count} andre`),
  ruleGone: 'en regel, der er fjernet',
  dayGone: 'en dag, der er fjernet',

  state: {
    nobody: 'Ingen har en dag endnu',
    draft: 'Kladde, ikke udgivet',
    asPublished: (version: number) => `Som version ${version}`,
    changed: (count: number, version: number) => `${changes(count)} siden version ${version}`,
    placed: (placed: number, of: number) => `${placed} af ${of} har en dag`,
    pinned: (count: number) => `${count} fastgjort`,
    warnings: (count: number) => (count === 1 ? '1 advarsel' : `${count} advarsler`),
    meetAgain: (count: number) => `${count} par mødes igen`,
    toVersions: 'Se versioner',
  },

  gap: {
    noDaysTitle: 'Der er ingen dage at fordele på',
    noDaysText: 'Tilføj dagene først. Så kan lederne fordeles på dem.',
    toDays: 'Tilføj dage',
    noPeopleTitle: 'Målgruppen er tom',
    noPeopleText: 'Vælg, hvem forløbet er for. Så kan de fordeles.',
    toAudience: 'Vælg målgruppe',
  },

  toolbar: {
    distribute: 'Fordel ledere',
    publish: 'Udgiv…',
    again: 'Fordel igen',
    aroundPinned: 'Fordel igen omkring de fastgjorte',
    settings: 'Indstil fordelingen',
    compact: 'Kompakt',
    more: 'Flere muligheder',
    clear: 'Tag alle af dagene',
    clearHint: 'Fastgjorte ledere bliver',
    unpinAll: 'Løsn alle fastgjorte',
    whatIf: 'Hvad nu hvis…',
    whatIfHint: 'Sammenlign andre indstillinger',
    selectShown: 'Vælg alle viste',
  },

  /** While nobody has a day. */
  first:
    'Lad Lederdag finde en dag til hver leder. Du ser forslaget, før noget gemmes. Du kan også selv trække lederne på plads.',

  filter: {
    label: 'Find på tavlen',
    search: 'Navn eller arbejdssted',
    unit: 'Enhed',
    allUnits: 'Alle enheder',
    level: 'Niveau',
    allLevels: 'Alle niveauer',
    noLevel: 'Uden niveau',
    mark: 'Vis kun',
    allCards: 'Alle ledere',
    onlyWarnings: 'Med advarsler',
    onlyPinned: 'Fastgjorte',
    clear: 'Vis alle',
    shown: (shown: number, of: number) => `${shown} af ${of} vises`,
  },

  days: {
    label: 'Gå til dag',
    previous: 'Forrige dag',
    next: 'Næste dag',
    option: (day: string, count: number, max: number) => `${day}, ${count} af ${max}`,
    unplacedOption: (count: number) => `Uden dag, ${count}`,
  },

  column: {
    week: (week: number) => `uge ${week}`,
    noPlace: 'Sted mangler',
    seatsLabel: 'Pladser',
    seats: (count: number, min: number, max: number) => `${count} af ${min}-${max} pladser`,
    unplaced: 'Uden dag',
    unplacedText: 'Træk dem til en dag, eller vælg Flyt til…',
    dropUnplaced: 'Slip her for at tage lederen af dagen',
    empty: 'Ingen endnu',
    noMatch: 'Ingen her passer til filteret',
    balanceFits: 'Alt passer',
    balanceOff: (count: number) => (count === 1 ? '1 skævhed' : `${count} skævheder`),
    balanceOf: (day: string) => `Balance ${day}`,
    figures: (count: string, share: string) => `${count} (andel ${share})`,
  },

  card: {
    level: (level: number) => `Niveau ${level}`,
    noUnit: 'Uden enhed',
    pinned: 'Fastgjort',
    selected: 'Valgt',
    menu: (name: string) => `Muligheder for ${name}`,
    lostDay: (day: string) => `${day} er aflyst`,
    cancelled: (day: string) => `Afbud til ${day}`,
    moreWarnings: (count: number) => `+${count}`,
  },

  menu: {
    move: 'Flyt til…',
    place: 'Giv en dag…',
    swap: 'Byt med…',
    pin: 'Fastgør til dagen',
    unpin: 'Løsn',
    why: 'Hvorfor denne dag?',
    wish: 'Ønske om dag…',
    unplace: 'Tag af dagen',
    cancel: 'Meld afbud…',
    leave: 'Tag ud af forløbet',
    select: 'Vælg',
    deselect: 'Fravælg',
    person: 'Se lederen',
  },

  move: {
    title: (name: string) => `Flyt ${name}`,
    titleMany: (count: number) => `Flyt ${leaders(count)}`,
    from: (day: string) => `Er der nu den ${day}. Vælg en anden dag.`,
    fromNowhere: 'Har ikke en dag endnu. Vælg en.',
    manyText: 'Vælg den dag, de skal have.',
    leaves: (day: string, count: number, min: number) =>
      `${day} får så ${count} deltagere, og der skal være mindst ${min}.`,
    best: 'Bedste dag lige nu',
    nextBest: 'Næstbedste dag',
    manyBlocked: (count: number) => `${count} af dem kan ikke komme den dag`,
    manyHere: (count: number) => `${count} er der allerede`,
  },

  swap: {
    title: (name: string) => `Byt ${name} med…`,
    text: 'De to tager hinandens dag.',
    ideas: 'Gode bytter',
    searching: 'Finder gode bytter…',
    pinned: (name: string) => `${name} er fastgjort`,
    release: 'Løsn og vis bytter',
    noIdeas: 'Ingen bytter holder alle regler. Du kan stadig vælge en selv.',
    choose: 'Vælg selv',
    choosePlaceholder: 'Søg efter navn',
    result: (name: string, day: string) => `Byt med ${name}, ${day}`,
    confirm: 'Byt dag',
  },

  why: {
    title: (name: string) => `Hvorfor har ${name} denne dag?`,
    titleNoDay: (name: string) => `Hvilken dag kan ${name} få?`,
    noDay: (name: string) => `${name} har ikke en dag endnu.`,
    noOther: (name: string) =>
      `${name} har dagen, fordi alle andre dage er optaget eller bryder en regel.`,
    bestHere: (name: string) => `${name} har dagen, fordi den passer bedst sammen med resten.`,
    better: (day: string) => `Dagen er ikke den bedste mere: ${day} passer bedre lige nu.`,
    /** What is wrong with the day stands before one of the other answers. */
    breaks: (rule: string) => `Dagen bryder en regel: ${rule}.`,
    overfull: (by: number) => `Der er ${leaders(by)} for mange på dagen.`,
    noneFree: 'Alle andre dage er optaget eller bryder en regel.',
    noneBetter: 'Ingen anden dag passer bedre sammen med resten.',
    decides: 'Det afgør dagen',
    rules: 'Regler om lederen',
    balance: 'Balancen på dagen',
    others: 'Hvad en anden dag ville koste',
    swaps: 'Eller byt dag med en anden',
    free: 'Ingen regel binder lederen.',
    meetsAgain: (name: string, count: number) =>
      `${name} møder ${leaders(count)} igen fra en tidligere dag.`,
    meetsNew: (name: string) => `${name} møder kun nye kolleger på dagen.`,
  },

  selection: {
    label: 'Valgte ledere',
    count: (count: number) => `${leaders(count)} valgt`,
    move: 'Flyt til…',
    pin: 'Fastgør',
    unpin: 'Løsn',
    unplace: 'Tag af dagen',
    clear: 'Ryd valget',
  },

  search: {
    title: 'Fordeler ledere',
    placing: 'Finder en plads til alle…',
    missing: (count: number) =>
      `Finder en plads til alle. ${count} ting mangler at falde på plads.`,
    improving: (percent: string) =>
      `Alle har en dag. Balancen er højst ${percent} fra det bedst mulige…`,
    improvingUnknown: 'Alle har en dag. Balancen bliver bedre…',
    done: 'Alle har en dag, og det kan ikke gøres bedre.',
    progress: 'Søgning',
    seconds: (seconds: string, of: number) => `${seconds} af ${of} sekunder`,
    useNow: 'Brug dette nu',
    stop: 'Stop',
    cannotTitle: 'Kan ikke fordele endnu',
    failedText: 'Intet er ændret. Genindlæs siden, og prøv igen.',
    toRules: 'Gå til regler',
  },

  proposal: {
    title: 'Forslag til fordeling',
    titleImpossible: 'Det går ikke helt op',
    lead: 'Intet er gemt endnu.',
    complete: (count: number) => `Alle ${leaders(count)} har en dag, og alle faste regler holder.`,
    partly: (placed: number, of: number) => `${placed} af ${of} ledere har en dag i forslaget.`,
    improves: (points: string) => `${points} point bedre end nu`,
    worsens: (points: string) => `${points} point dårligere end nu`,
    balance: 'Balance på dagene',
    balanceNote:
      'Tallet er den største afvigelse fra dagens andel, i ledere. Et hak betyder, at alt passer.',
    day: 'Dag',
    seats: 'Deltagere',
    fits: 'Passer',
    wishes: 'Ønsker, der ikke holder',
    allWishes: 'Alle ønsker holder.',
    broken: 'Faste regler, der ikke holder',
    times: (count: number) => `${count} gange`,
    moves: 'Hvem får en anden dag',
    movesFirst: 'Hvem får hvilken dag',
    movesNone: 'Ingen får en anden dag.',
    placedCount: (count: number) => `${leaders(count)} får en dag`,
    movedCount: (count: number) => `${leaders(count)} flyttes`,
    removedCount: (count: number) =>
      `${leaders(count)} mister ${count === 1 ? 'sin' : 'deres'} dag`,
    /** What taking over a part of a distribution costs; both counts are above zero. */
    losses: (lost: number, moved: number) =>
      `${leaders(lost)} mister ${lost === 1 ? 'sin' : 'deres'} dag, ${moved} flyttes`,
    told: (count: number) =>
      count === 0
        ? 'Ingen, der har fået besked, flyttes.'
        : `${leaders(count)}, der har fået besked, flyttes.`,
    move: (name: string, from: string, to: string) => `${name}: fra ${from} til ${to}`,
    gets: (name: string, to: string) => `${name}: ${to}`,
    loses: (name: string, from: string) => `${name}: ikke længere ${from}`,
    accept: 'Acceptér forslag',
    acceptPartly: 'Acceptér det, der går op',
    retry: 'Prøv igen',
    discard: 'Forkast',
  },

  conflicts: {
    title: 'Det står i vejen',
    unknown: (count: number) =>
      `${leaders(count)} fik ikke en plads. Prøv igen i længere tid, eller løsn en regel.`,
    several: (count: number) => `${count} ting skal løses hver for sig. Fordel så igen.`,
    remedies: (count: number): string =>
      count === 1 ? 'Det løser det:' : 'Hver af dem løser det:',
    steps: 'Skridt på vejen, der ikke er nok alene:',
    done: 'Gjort',
    again: 'Fordel igen',
    showNames: (count: number) => `Vis ${leaders(count)}`,
    showRules: (count: number): string =>
      count === 1 ? 'Vis 1 regel til' : `Vis ${count} regler til`,
  },

  repair: boardRepair,
}
