/** Texts of the table plan: who sits with whom in each round of a day. */
const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`)
const meetings = (count: number) => (count === 1 ? '1 gentaget møde' : `${count} gentagne møder`)
const chairs = (count: number) => (count === 1 ? '1 stol' : `${count} stole`)
const moves = (count: number) => (count === 1 ? '1 flytning' : `${count} flytninger`)

export const tables = {
  title: 'Bordplan',
  pageTitle: (day: string) => `Bordplan · ${day}`,
  commandFor: (day: string) => `Bordplan for ${day}`,
  tableNumber: (number: number) => `Bord ${number}`,
  roundNumber: (number: number) => `Runde ${number}`,
  roundNamed: (number: number, title: string) => `Runde ${number} · ${title}`,
  people,

  start: {
    title: 'Hvem sidder sammen?',
    text: 'Lederdag sætter deltagerne ved borde, runde for runde, så de møder så mange nye som muligt, bordene bliver blandede, og ingen sidder med sin egen leder.',
    groups:
      'Vil du have grupper på tværs til gruppearbejde? Vælg 1 runde. Så får du grupper med flest mulige forskelle.',
    rounds: 'Runder',
    roundsHint: 'Hvor mange gange skifter de plads? Fra 1 til 10.',
    perTable: 'Personer pr. bord',
    perTableHint: 'Højst så mange ved hvert bord. Der regnes med en ekstra stol til sene gæster.',
    mix: 'Bordene skal blande',
    make: 'Lav bordplan',
    nobodyTitle: 'Ingen deltagere endnu',
    nobodyText: 'En bordplan laves af dem, der har plads på dagen. Fordel lederne på dagene først.',
    toBoard: 'Gå til fordelingen',
    summary: (count: number, tables: number, rounds: number) =>
      `${people(count)} ved ${tables === 1 ? '1 bord' : `${tables} borde`} i ${rounds === 1 ? '1 runde' : `${rounds} runder`}`,
    readyTitle: 'Klar til at sætte dem ved bordene',
    readyText: 'Du ser forslaget, før noget gemmes.',
    fewer: 'Færre',
    more: 'Flere',
  },

  mix: {
    none: 'Nej',
    some: 'Lidt',
    much: 'Meget',
    administration: (span: string) => (span === '1' ? '1 forvaltning' : `${span} forvaltninger`),
    unit: (span: string) => (span === '1' ? '1 enhed' : `${span} enheder`),
    level: (span: string) => (span === '1' ? '1 niveau' : `${span} niveauer`),
    workplace: (span: string) => (span === '1' ? '1 arbejdssted' : `${span} arbejdssteder`),
    seniority: (span: string) =>
      span === '1' ? '1 anciennitetsgruppe' : `${span} anciennitetsgrupper`,
  },

  search: {
    title: 'Sætter dem ved bordene…',
    seating: 'Finder plads til alle.',
    improving: (share: string) =>
      `Alle har en plads. Planen er ${share} bedre end det første bud og bliver stadig bedre.`,
    begun: 'Alle har en plads. Planen bliver stadig bedre.',
    progress: 'Søger',
    seconds: (seconds: string, of: number) => `${seconds} af højst ${of} sek.`,
    useNow: 'Brug den bedste nu',
    stop: 'Stop',
    proposalTitle: 'Forslag til bordplan',
    proposalText: 'Intet er gemt endnu.',
    failedTitle: 'Det gik ikke',
    failedText: 'Der kunne ikke søges efter en bordplan. Intet er ændret. Prøv igen.',
    retry: 'Prøv igen',
    accept: 'Brug forslaget',
    acceptAnyway: 'Brug det alligevel',
    told: 'Deltagerne har fået en bordplan. Bruger du forslaget, skal de have besked om den nye.',
  },

  quality: {
    label: 'Hvor god er planen?',
    noRepeats: 'Ingen sidder sammen to gange.',
    repeats: (count: number) => `${meetings(count)}.`,
    fewest: (count: number) => `${meetings(count)}; færre er umuligt.`,
    bound: (count: number, bound: number) => `${meetings(count)}; færre end ${bound} er umuligt.`,
    best: 'Beviseligt bedst.',
    mixing: (parts: string) => `Hvert bord har ${parts}.`,
    mixGap: (share: string) => `Blandingen er højst ${share} fra det bedst mulige.`,
    apartBroken: (count: number) =>
      count === 1
        ? '1 sted sidder to sammen, som skulle holdes adskilt.'
        : `${count} steder sidder to sammen, som skulle holdes adskilt.`,
    togetherBroken: (count: number) =>
      count === 1
        ? '1 gruppe, der skulle blive sammen, er delt.'
        : `${count} gange er en gruppe, der skulle blive sammen, delt.`,
    repeatedPairs: (count: number) =>
      count === 1 ? 'Se det par, der mødes igen' : `Se de ${count} par, der mødes igen`,
    pair: (one: string, other: string, when: string) => `${one} og ${other}: ${when}`,
    before: 'en tidligere dag',
    roundInList: (number: number) => `runde ${number}`,
  },

  toolbar: {
    again: 'Lav ny bordplan',
    seat: 'Sæt dem ved bordene',
    settings: 'Indstil',
    print: 'Udskriv',
    more: 'Flere muligheder',
    publish: 'Meld ud',
    publishHint: 'Husk, hvad deltagerne har fået at vide',
    cards: 'Bordkort',
    cardsHint: 'Et kort pr. bord og runde',
    list: 'Deltagerliste',
    listHint: 'Alle navne med bord i hver runde',
    workbook: 'Hent som Excel',
    csv: 'Hent som CSV',
    copy: 'Kopiér listen',
    remove: 'Slet bordplanen',
    told: (day: string) => `Meldt ud ${day}`,
    notTold: 'Ikke meldt ud',
    copied: 'Listen er kopieret',
    copiedText: 'Sæt den ind i en mail eller et regneark.',
    notCopied: 'Listen blev ikke kopieret',
    notCopiedText: 'Browseren gav ikke lov. Hent den som Excel i stedet.',
  },

  remove: {
    title: 'Slet bordplanen?',
    text: 'Runder, borde og pladser forsvinder. Deltagerne på dagen bliver. Du kan fortryde.',
    told: 'Deltagerne har fået besked om planen. Husk at sige, at den ikke gælder mere.',
    confirm: 'Slet bordplan',
  },

  publish: {
    title: 'Meld bordplanen ud?',
    text: 'Lederdag sender ikke noget selv. Planen huskes, som deltagerne har fået den, så sene ændringer flytter så få som muligt, og du kan se, hvem der skal have besked.',
    confirm: 'De har fået besked',
  },

  round: {
    tabs: 'Runder',
    board: (round: string) => `Borde i ${round}`,
    help: 'Alt og venstre eller højre pil flytter personen til et andet bord. Enter åbner mulighederne. Pilene går fra kort til kort.',
    cardRole: 'deltager',
    held: 'Runden er holdt',
    heldHint: 'Så ændres den ikke mere, og den tæller som møder.',
    heldShort: 'holdt',
    count: (count: number, min: number, max: number) =>
      `${people(count)} (plads til ${min}-${max})`,
    over: (count: number) => (count === 1 ? '1 stol mangler' : `${count} stole mangler`),
    unseated: 'Uden bord',
    unseatedText: 'Træk dem til et bord, eller vælg Flyt eller byt…',
    empty: 'Ingen ved bordet',
    noUnit: 'Uden enhed',
    meetsAgain: (names: string) => `Har mødt ${names}`,
    apart: (names: string) => `Sidder med ${names}, som skulle holdes adskilt`,
    others: (count: number) => (count === 1 ? '1 anden' : `${count} andre`),
  },

  menu: {
    of: (name: string) => `Muligheder for ${name}`,
    move: 'Flyt eller byt…',
    person: 'Se lederen',
  },

  move: {
    title: (name: string) => `Flyt ${name}`,
    text: (round: string) => `Gælder kun ${round}.`,
    swaps: 'Byt med',
    tables: 'Flyt til et bord',
    choose: 'Byt med en anden',
    choosePlaceholder: 'Søg efter navn',
    swap: 'Byt',
    swapWith: (name: string, table: string) => `${name}, ${table}`,
    repeatsMore: (count: number) =>
      count === 1 ? '1 gentaget møde mere' : `${count} gentagne møder mere`,
    repeatsFewer: (count: number) =>
      count === 1 ? '1 gentaget møde mindre' : `${count} gentagne møder mindre`,
    mixWorse: 'Bordene bliver mindre blandede',
    mixBetter: 'Bordene bliver mere blandede',
    nothing: 'Koster intet',
    apart: (names: string) => `${names} skulle holdes adskilt`,
    seats: (count: number, max: number) => `${people(count)} ved et bord med ${chairs(max)}`,
  },

  late: {
    left: (count: number) =>
      count === 1 ? '1 kommer ikke alligevel' : `${count} kommer ikke alligevel`,
    unseated: (count: number) =>
      count === 1 ? '1 deltager mangler et bord' : `${count} deltagere mangler et bord`,
    who: (left: string, unseated: string) =>
      [left && `Kommer ikke: ${left}.`, unseated && `Mangler bord: ${unseated}.`]
        .filter(Boolean)
        .join(' '),
    find: 'Find en løsning',
    keep: 'Lad resten sidde',
    title: 'Få planen på plads igen',
    text: 'Vælg mellem at flytte få og at få den bedste blanding. Intet er gemt endnu.',
    searching: 'Finder løsninger, der flytter så få som muligt…',
    fewestMoves: 'Flyt færrest',
    fewMoves: 'Flyt lidt, mød flere nye',
    best: 'Bedste blanding',
    moved: (count: number) =>
      count === 0 ? 'Ingen skal flytte.' : `${moves(count)} i de runder, der er tilbage.`,
    provenFewest: 'Færre flytninger er umuligt.',
    movedPeople: (names: string) => `Får et andet bord: ${names}.`,
    choose: 'Brug denne',
    none: 'Der blev ikke fundet en løsning. Intet er ændret.',
    addChair: 'Sæt en stol til ved hvert bord',
  },

  news: {
    title: (count: number) =>
      count === 1
        ? '1 deltager har fået et andet bord, siden planen blev meldt ud'
        : `${count} deltagere har fået et andet bord, siden planen blev meldt ud`,
    show: 'Se, hvem der skal have besked',
    row: (name: string, changes: string) => `${name}: ${changes}`,
    change: (round: string, from: string, to: string) => `${round} fra ${from} til ${to}`,
    newTable: (round: string, to: string) => `${round} ved ${to}`,
    noTable: 'intet bord',
    done: 'De har fået besked',
    copy: 'Kopiér beskeden',
  },

  settings: {
    title: 'Indstil bordplanen',
    text: 'Pladserne ændres først, når du laver en ny bordplan. Fjernes et bord eller en runde, mister de, der sad der, deres plads.',
    rounds: 'Runder',
    roundTitle: (number: number) => `Titel på runde ${number}`,
    roundPlaceholder: 'Fx Cases fra hverdagen',
    addRound: 'Tilføj runde',
    removeRound: (number: number) => `Fjern runde ${number}`,
    tables: 'Borde',
    tableName: (number: number) => `Navn på bord ${number}`,
    tablePlaceholder: (number: number) => `Bord ${number}`,
    seatsMin: (table: string) => `Mindst ved ${table}`,
    seatsMax: (table: string) => `Højst ved ${table}`,
    least: 'Mindst',
    most: 'Højst',
    addTable: 'Tilføj bord',
    removeTable: (table: string) => `Fjern ${table}`,
    seats: (seats: number, count: number) => `${chairs(seats)} til ${people(count)}`,
    bossApart: 'Hold leder og egen leder adskilt',
    avoidMet: 'Undgå dem, de har mødt på tidligere dage',
    avoidMetHint: 'Fra tidligere bordplaner og fra dage med højst 12 deltagere.',
    who: 'Hvem må sidde sammen?',
    rulesTitle: 'Sammen og hver for sig',
    together: 'Altid ved samme bord',
    apart: 'Aldrig ved samme bord',
    rule: (kind: string, names: string) => `${kind}: ${names}`,
    removeRule: (names: string) => `Fjern reglen om ${names}`,
    ruleKind: 'Regel',
    rulePeople: 'Deltagere',
    addRule: 'Tilføj regel',
    seatsWrong: 'Udfyld begge tal. Mindst kan ikke være større end højst.',
    save: 'Gem',
  },

  print: {
    back: 'Til bordplanen',
    print: 'Udskriv',
    nothing: 'Ingen har fået et bord endnu',
    notTold: 'Kladde',
    cards: 'Bordkort',
    list: 'Deltagerliste med borde',
    table: 'Bord',
    file: 'bordplan',
    peopleSheet: 'Deltagere',
  },
}
