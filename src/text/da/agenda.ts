/** Texts about the programme: the page, its days and its items. */
const minutes = (count: number) => (count === 1 ? '1 minut' : `${count} minutter`)
const items = (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`)

export const agenda = {
  pageTitle: (day: string) => `Program · ${day}`,

  kinds: {
    welcome: 'Velkomst',
    checkIn: 'Check-in',
    talk: 'Oplæg',
    dialogue: 'Dialog',
    groupWork: 'Gruppearbejde',
    plenary: 'Opsamling',
    case: 'Case',
    practical: 'Praktisk',
    break: 'Pause',
    meal: 'Måltid',
    movement: 'Bevægelse',
    parallel: 'Parallelle spor',
    closing: 'Afrunding',
    other: 'Andet',
  },

  /** Words that tell the kind of an item from its title; the first that fits counts. */
  kindWords: {
    meal: 'frokost, morgenmad, morgenbrød, aftensmad, middag, kaffe og brød, buffet',
    break: 'pause, kaffe, strække ben',
    checkIn: 'check-in, check ind, tjek ind, ankomst, indtjekning',
    welcome: 'velkomst, velkommen, åbning, godmorgen',
    closing: 'afrunding, afslutning, afsluttes, tak for i dag, på gensyn, check-out, check ud',
    groupWork: 'gruppearbejde, gruppedrøftelse, grupper, workshop, bordøvelse, øvelse',
    plenary: 'opsamling, plenum, fælles drøftelse',
    case: 'case, casen, cases',
    movement: 'gåtur, gå og tal, walk & talk, bevægelse, strækøvelse',
    dialogue: 'dialog, drøftelse, samtale, refleksion, summe',
    talk: 'oplæg, foredrag, keynote, præsentation, tale',
    parallel: 'parallelle, parallelt, sideløbende, tracks',
    practical: 'praktisk, praktiske, info, nøgler, indkvartering',
  },

  length: {
    short: (hours: number, rest: number) =>
      [hours > 0 && `${hours} t`, (rest > 0 || hours === 0) && `${rest} min`]
        .filter(Boolean)
        .join(' '),
  },

  toolbar: {
    add: 'Tilføj punkt',
    methods: 'Metoder',
    circles: 'Kredse',
    versions: 'Versioner',
    publish: 'Udgiv',
    show: 'Vis og udskriv',
    items,
  },

  day: {
    named: (number: number, day: string) => `Dag ${number} · ${day}`,
    list: (day: string) => `Punkter ${day}`,
    times: (span: string) => `Sat til ${span}`,
    notHeld: 'Arrangementet har ikke denne dag mere. Flyt punkterne, eller tilføj dagen igen.',
    empty: 'Ingen punkter på dagen endnu.',
    add: 'Tilføj punkt',
    endsAs: (time: string) => `Slutter kl. ${time} som planlagt`,
    early: (length: string, time: string) => `${length} til rådighed til kl. ${time}`,
    late: (length: string, time: string) => `${length} for langt. Dagen skal slutte kl. ${time}.`,
    gap: (span: string, length: string) => `${span}: ${length} uden indhold`,
    over: (length: string, name: string, time: string) =>
      `${length} for langt. ${name} holder kl. ${time}.`,
    cut: 'Forkort ét af disse:',
    cutBy: (title: string, length: string) => `${title} −${length}`,
  },

  list: {
    label: 'Programmet',
    help: 'Pil op og ned går fra punkt til punkt. Alt og en pil flytter punktet. Plus og minus gør det 5 minutter længere eller kortere. F2 retter titlen, Enter åbner punktet, N tilføjer et nyt efter, D laver en kopi, Del-tasten sletter.',
    itemRole: 'punkt',
    keysTitle: 'Med tastaturet',
    keyWalk: 'Gå fra punkt til punkt',
    keyMove: 'Flyt punktet, også til et andet spor',
    keyMinutes: '5 minutter længere eller kortere',
    keyTitle: 'Ret titlen',
    keyOpen: 'Åbn punktet',
    keyAdd: 'Tilføj et punkt efter',
    keyDuplicate: 'Lav en kopi',
    keyRemove: 'Slet punktet',
    keyMenu: 'Åbn menuen',
    delete: 'Del',
    enter: 'Enter',
    alt: 'Alt',
    shift: 'Shift',
  },

  row: {
    untitled: (kind: string) => `${kind} uden titel`,
    closed: 'Lukket',
    closedLong: 'Lukket: vises ikke for deltagerne',
    fixed: (time: string) => `Holder kl. ${time}`,
    circle: (name: string) => `Kun ${name}`,
    responsible: (names: string) => `Ansvarlig: ${names}`,
    speakers: (names: string) => `Oplæg ved ${names}`,
    guests: (names: string) => `Gæst: ${names}`,
    questions: (count: number) => (count === 1 ? '1 spørgsmål' : `${count} spørgsmål`),
    note: 'Facilitatornote',
    minutesOf: (title: string) => `Minutter for ${title}`,
    longer: (title: string) => `5 minutter længere: ${title}`,
    shorter: (title: string) => `5 minutter kortere: ${title}`,
    min: 'min',
    titleOf: (title: string) => `Titel på ${title}`,
    edit: (title: string) => `Ret titlen ${title}`,
    menu: (title: string) => `Muligheder for ${title}`,
    asLongAsTracks: 'Så lang som sporene',
    track: (number: number) => `Spor ${number}`,
    trackMenu: (name: string) => `Muligheder for ${name}`,
    trackShort: (length: string) => `${length} kortere end det længste spor`,
  },

  errors: {
    minutes: 'Skriv hele minutter, fx 45.',
    negative: 'Et punkt kan ikke vare mindre end 0 minutter.',
    tooLong: 'Et punkt kan højst vare 24 timer (1440 minutter). Del det op på flere dage.',
    time: 'Skriv et klokkeslæt, fx 9.00.',
    beforeStart: (time: string) =>
      `Arrangementet begynder kl. ${time}. Vælg et senere tidspunkt, eller ret dagens starttid.`,
    endBeforeStart: 'Slut skal være senere end start.',
    split: (most: number) => `Vælg mellem 1 og ${minutes(most)}.`,
  },

  quick: {
    label: 'Nyt punkt',
    placeholder: 'Fx Frokost 45 eller 12.00 Frokost',
    hint: 'Skriv titel og minutter. Et klokkeslæt forrest holder punktet fast. Enter tilføjer og går videre, Esc slutter.',
    add: 'Tilføj',
    done: 'Færdig',
    willBe: (kind: string, length: string) => `${kind}, ${length}`,
    willHold: (kind: string, length: string, time: string) =>
      `${kind}, ${length}, holder kl. ${time}`,
  },

  menu: {
    edit: 'Ret punktet…',
    title: 'Ret titlen',
    addAfter: 'Tilføj punkt efter',
    duplicate: 'Lav en kopi',
    split: 'Del i to…',
    fix: 'Vælg klokkeslæt…',
    fixAt: (time: string) => `Hold kl. ${time}`,
    unfix: 'Slip klokkeslættet',
    close: 'Gør lukket',
    closeHint: 'Vises ikke for deltagerne',
    reopen: 'Gør åbent',
    up: 'Flyt op',
    down: 'Flyt ned',
    move: 'Flyt til…',
    remove: 'Slet punktet',
    addTrack: 'Tilføj spor',
    renameTrack: 'Navn og sted…',
    removeTrack: 'Slet sporet',
    addToTrack: 'Tilføj punkt i sporet',
  },

  moveTo: {
    title: (name: string) => `Flyt ${name}`,
    line: 'Dag eller spor',
    place: 'Plads',
    first: 'Først',
    after: (title: string) => `Efter ${title}`,
    confirm: 'Flyt',
    trackIn: (track: string, title: string) => `${track} i ${title}`,
  },

  hold: {
    title: (name: string) => `Hvornår begynder ${name}?`,
    confirm: 'Hold fast',
  },

  split: {
    title: (name: string) => `Del ${name} i to`,
    first: 'Minutter i det første',
    second: (count: number) => `Det andet får ${minutes(count)}.`,
    confirm: 'Del punktet',
  },

  track: {
    title: 'Navn og sted',
    name: 'Navn',
    place: 'Sted',
    removeTitle: (name: string) => `Slet ${name}?`,
    removeText: (count: number) =>
      count === 0 ? 'Sporet er tomt.' : `Sporets ${items(count)} slettes med. Du kan fortryde.`,
    remove: 'Slet sporet',
  },

  remove: {
    title: (name: string) => `Slet ${name}?`,
    tracks: (count: number) =>
      count === 1 ? 'Punktet i sporet slettes med.' : `De ${items(count)} i sporene slettes med.`,
    cases: (count: number, names: string) =>
      count === 1
        ? `Casen ${names} mister sin plads i programmet.`
        : `Casene ${names} mister deres plads i programmet.`,
    undo: 'Du kan fortryde.',
    confirm: 'Slet punktet',
  },

  start: {
    title: 'Byg programmet',
    text: 'Begynd med et forslag, og ret det til. Eller skriv det første punkt: tiderne følger selv med.',
    template: 'Begynd med',
    builtIn: (kind: string) => `Forslag til ${kind}`,
    use: 'Brug forslaget',
    blank: 'Skriv det første punkt',
    paste: 'Har du programmet i Word? Kopiér linjerne, og sæt dem ind i feltet til det nye punkt.',
  },

  /** A line after a change: what moves, what holds, what is too long. */
  moved: {
    later: (count: number, length: string) => `${items(count)} begynder ${length} senere`,
    earlier: (count: number, length: string) => `${items(count)} begynder ${length} tidligere`,
    differently: (count: number) => `${items(count)} får ny tid`,
    holds: (names: string) => `${names} holder`,
    holding: (title: string, time: string) => `${title} kl. ${time}`,
    over: (length: string) => `der er ${length} for meget`,
    ends: (time: string) => `dagen slutter kl. ${time}`,
    dismiss: 'Luk beskeden',
  },
}
