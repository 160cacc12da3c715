/** Texts of the distribution room. Names, days, rules and points arrive as ready-made words. */
const leaders = (count: number) => (count === 1 ? '1 leder' : `${count} ledere`)
const seats = (count: number) => (count === 1 ? '1 plads' : `${count} pladser`)

const more = (count: number) => (count === 1 ? '1 mere' : `${count} flere`)

export const distribution = {
  /** Why somebody is on their day, one reason at a time. */
  explain: {
    pinned: (name: string, day: string) => `${name} er fastgjort til ${day}.`,
    onlyDay: (name: string, day: string) => `${name} kan kun komme den ${day}.`,
    possibleDays: (name: string, possible: number, of: number) =>
      possible === of
        ? `${name} kan komme alle ${of} dage.`
        : `${name} kan komme ${possible} af de ${of} dage.`,
    absentOn: (name: string, days: string) => `${name} er forhindret den ${days}.`,
    notEligibleOn: (name: string, days: string) =>
      `${days} er ikke for den enhed, ${name} hører til.`,
    full: (days: string) => `Der er ikke flere pladser den ${days}.`,
  },

  /** What moving somebody to a day would do, read before it is chosen. */
  consequence: {
    seats: (count: number, max: number) => `${count} af ${max} pladser`,
    over: (by: number) => `${more(by)}, end der er plads til`,
    absent: 'Kan ikke komme den dag',
    notEligible: 'Dagen er ikke for lederens enhed',
    breaks: (rule: string) => `Bryder: ${rule}`,
    mends: (rule: string) => `Overholder igen: ${rule}`,
    stillBreaks: (rule: string) => `Bryder stadig: ${rule}`,
    better: (points: string) => `${points} point bedre balance`,
    worse: (points: string) => `${points} point dårligere balance`,
    meetsAgain: (count: number) => `Møder ${count} igen`,
    same: 'Samme balance',
  },

  /** What stands in the way of any distribution at all. */
  conflict: {
    tooFewSeats: (people: number, places: number) =>
      `${leaders(people)} skal have en plads, men dagene har kun ${seats(places)} i alt.`,
    tooFewPeople: (people: number, min: number) =>
      `Dagene skal have mindst ${min} deltagere i alt, men der er kun ${leaders(people)}.`,
    onlyThisDay: (day: string, people: number, places: number) =>
      `${leaders(people)} kan kun komme den ${day}, og der er kun ${seats(places)}.`,
    onlyTheseDays: (days: string, people: number, places: number) =>
      `${leaders(people)} kan kun komme den ${days}, og der er kun ${seats(places)} i alt de dage.`,
    tooFewCanCome: (days: string, people: number, min: number) =>
      people === 0
        ? `Ingen kan komme den ${days}, og der skal være mindst ${min}.`
        : `Kun ${leaders(people)} kan komme den ${days}, og der skal være mindst ${min}.`,
    noDay: {
      absent: (name: string) => `${name} er forhindret alle dagene.`,
      notEligible: (name: string) => `Ingen af dagene er for den enhed, ${name} hører til.`,
      both: (name: string) =>
        `Nogle af dagene er ikke for den enhed, ${name} hører til, og de andre er ${name} forhindret.`,
    },
    oneRule: 'Denne regel kan ikke holde med de dage og pladser, der er:',
    rulesCollide: (count: number) =>
      count === 2
        ? 'Disse to regler kan ikke holde på én gang. Løsner du den ene, kan den anden holde:'
        : `Disse ${count} regler kan ikke holde på én gang. Løsner du én af dem, kan resten holde:`,
    pinnedToBlockedDay: (name: string, day: string) =>
      `${name} er fastgjort til ${day}, men kan ikke komme den dag.`,
  },

  /** What would help, as something to do. */
  remedy: {
    raiseAll: (days: number, to: number) => `Hæv alle ${days} dage til højst ${to} pladser`,
    raiseSome: (days: string, to: number) => `Hæv ${days} til højst ${to} pladser`,
    addSeats: (day: string, places: number) => `Giv ${day} ${seats(places)} mere`,
    moveSeats: (from: string, to: string, places: number) =>
      `Flyt ${seats(places)} fra ${from} til ${to}`,
    lowerMinimum: (day: string, to: number) => `Sænk minimum for ${day} til ${to}`,
    /** A rule is named by its people, or by its words where several have the same people. */
    ruleOf: (names: string) => `reglen om ${names}`,
    ruleSaying: (rule: string) => `reglen »${rule}«`,
    makeWish: (rule: string) => `Gør ${rule} til et ønske`,
    switchOffRule: (rule: string) => `Slå ${rule} fra`,
    unpin: (name: string) => `Løsn ${name}`,
    askPerson: (name: string, days: string) => `Spørg, om ${name} alligevel kan komme den ${days}`,
    askPeople: (count: number, of: number, days: string) =>
      `Spørg, om ${count} af de ${of} forhindrede ledere alligevel kan komme den ${days}`,
    otherDays: (count: number) => (count === 1 ? 'en anden dag' : `en af ${count} andre dage`),
    addDay: (places: number) => `Tilføj en dag med mindst ${seats(places)}`,
  },

  /** How well a day mirrors the audience; `whom` is one of the phrases below. */
  balance: {
    high: (count: number, whom: string) => `${more(count)} ${whom} end dagens andel`,
    low: (count: number, whom: string) => `${count} færre ${whom} end dagens andel`,
    ok: 'Svarer til dagens andel',
    inAll: 'i alt',
    from: (place: string) => `fra ${place}`,
    fromNowhere: 'uden enhed',
    workplaceUnknown: 'uden arbejdssted',
    levels: {
      1: 'blandt direktørerne',
      2: 'blandt cheferne',
      3: 'blandt aftaleholdere og afdelingsledere',
      4: 'blandt teamlederne',
      5: 'blandt ledere på niveau 5',
      none: 'uden niveau',
    },
    seniority: {
      under2: 'med under 2 års ansættelse',
      '2to10': 'med 2-10 års ansættelse',
      over10: 'med over 10 års ansættelse',
      unknown: 'uden ansættelsesdato',
    },
    attributes: {
      administration: 'Forvaltning',
      unit: 'Center eller afdeling',
      level: 'Niveau',
      workplace: 'Arbejdssted',
      seniority: 'Anciennitet',
      evenDays: 'Lige store dage',
      metBefore: 'Bland dem, der har været sammen før',
    },
  },

  /** What the planner can ask for. */
  mirror: {
    title: 'Hvad skal hver dag afspejle?',
    text: 'Hver dag bliver et udsnit af hele målgruppen.',
    none: 'Ikke',
    some: 'Lidt',
    much: 'Meget',
    metHint: 'Så de møder nye kolleger. Der ses på dage i de sidste to år.',
    metNobody: 'Ingen i målgruppen har været på en dag sammen de sidste to år.',
    time: 'Hvor grundigt?',
    quick: 'Kort, 3 sekunder',
    thorough: 'Grundigt, 15 sekunder',
    start: 'Fordel ledere',
  },

  /** How far the distribution is from the best there is. */
  bound: {
    best: 'Beviseligt bedst',
    bestMeans: 'Ingen fordeling, der holder reglerne, har bedre balance.',
    within: (percent: string) => `Højst ${percent} fra det bedst mulige`,
    withinMeans: 'Måske er den allerede den bedste. Mere kan der i hvert fald ikke være at hente.',
  },

  /** What is wrong, on the card or the day that causes it. */
  warning: {
    absent: 'Kan ikke komme den dag',
    notEligible: 'Dagen er ikke for lederens enhed',
    outsideAudience: 'Hører ikke til målgruppen mere',
    ruleBroken: (rule: string) => `Bryder: ${rule}`,
    seatsOver: (by: number) => `${by} for mange`,
    seatsUnder: (by: number) => `Mangler ${by}`,
    noDayPossible: 'Kan ikke komme nogen af dagene',
  },

  /** Why somebody needs a seat or another day. */
  repair: {
    declined: (day: string) => `Har meldt afbud til ${day}`,
    lostDay: (day: string) => `${day} er aflyst`,
    new: 'Har ikke fået en dag endnu',
    unplaced: (day: string) => `Er taget af ${day}`,
    absent: (day: string) => `Er blevet forhindret den ${day}`,
    notEligible: (day: string) => `${day} er ikke længere for lederens enhed`,
    ruleBroken: (rules: string) => `Bryder: ${rules}`,
  },

  /** What a person has to hear after a publication. */
  message: {
    invited: (day: string) => `Inviteres til ${day}`,
    newDay: (from: string, to: string) => `Flyttes fra ${from} til ${to}`,
    newDayForLostDay: (from: string, to: string) => `${from} er aflyst, ny dag er ${to}`,
    noDay: (from: string) => `Har ikke længere ${from}`,
    lostDay: (from: string) => `${from} er aflyst, ny dag følger`,
    cancellationNoted: (from: string) => `Afbud til ${from} er noteret`,
    dayChanged: (from: string, news: string) => `${from} er ændret. ${news}`,
    facilitates: (day: string) => `Er facilitator ${day}`,
    facilitatesNoMore: (from: string) => `Er ikke længere facilitator ${from}`,
    facilitatedDayChanged: (from: string, news: string) =>
      `Er facilitator ${from}, som er ændret. ${news}`,
    facilitatedDayLost: (from: string) => `Er ikke facilitator ${from}: dagen er aflyst`,
  },

  /** What is new about a day that somebody keeps. */
  dayNews: {
    day: (day: string) => `Ny dag: ${day}`,
    time: (span: string) => `Ny tid: ${span}`,
    place: (place: string) => `Nyt sted: ${place}`,
    noPlace: 'Nyt sted følger',
  },
}
