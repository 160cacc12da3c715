/** Texts of the table plan, in English. */
import type { Catalogue } from '../da'

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const meetings = (count: number) =>
  count === 1 ? '1 repeated meeting' : `${count} repeated meetings`
const chairs = (count: number) => (count === 1 ? '1 chair' : `${count} chairs`)
const moves = (count: number) => (count === 1 ? '1 move' : `${count} moves`)

export const tables: Catalogue['tables'] = {
  title: 'Table plan',
  pageTitle: (day) => `Table plan · ${day}`,
  commandFor: (day) => `Table plan for ${day}`,
  tableNumber: (number) => `Table ${number}`,
  roundNumber: (number) => `Round ${number}`,
  roundNamed: (number, title) => `Round ${number} · ${title}`,
  people,

  start: {
    title: 'Who sits with whom?',
    text: 'Lederdag seats the participants round by round, so that they meet as many new people as possible, every table is mixed, and nobody sits with their own manager.',
    groups:
      'Do you want cross-cutting groups for group work? Choose 1 round. You get the groups with the greatest differences.',
    rounds: 'Rounds',
    roundsHint: 'How many times do they change places? From 1 to 10.',
    perTable: 'People per table',
    perTableHint: 'At most so many at each table. One extra chair is kept for latecomers.',
    mix: 'Tables should mix',
    make: 'Make table plan',
    nobodyTitle: 'No participants yet',
    nobodyText:
      'A table plan is made of those who have a seat on the day. Distribute the leaders over the days first.',
    toBoard: 'Go to the distribution',
    summary: (count, tables, rounds) =>
      `${people(count)} at ${tables === 1 ? '1 table' : `${tables} tables`} in ${rounds === 1 ? '1 round' : `${rounds} rounds`}`,
    readyTitle: 'Ready to seat them',
    readyText: 'You see the proposal before anything is saved.',
    fewer: 'Fewer',
    more: 'More',
  },

  mix: {
    none: 'No',
    some: 'A little',
    much: 'A lot',
    administration: (span) => (span === '1' ? '1 administration' : `${span} administrations`),
    unit: (span) => (span === '1' ? '1 unit' : `${span} units`),
    level: (span) => (span === '1' ? '1 level' : `${span} levels`),
    workplace: (span) => (span === '1' ? '1 workplace' : `${span} workplaces`),
    seniority: (span) => (span === '1' ? '1 level of seniority' : `${span} levels of seniority`),
  },

  search: {
    title: 'Seating them…',
    seating: 'Finding a seat for everybody.',
    improving: (share) =>
      `Everybody has a seat. The plan is ${share} better than the first attempt and still improving.`,
    begun: 'Everybody has a seat. The plan is still improving.',
    progress: 'Searching',
    seconds: (seconds, of) => `${seconds} of at most ${of} s`,
    useNow: 'Use the best so far',
    stop: 'Stop',
    proposalTitle: 'Proposed table plan',
    proposalText: 'Nothing is saved yet.',
    failedTitle: 'That did not work',
    failedText: 'No search for a table plan was possible. Nothing has changed. Try again.',
    retry: 'Try again',
    accept: 'Use the proposal',
    acceptAnyway: 'Use it all the same',
    told: 'The participants have been given a table plan. If you use the proposal, they need to be told about the new one.',
  },

  quality: {
    label: 'How good is the plan?',
    noRepeats: 'Nobody sits together twice.',
    repeats: (count) => `${meetings(count)}.`,
    fewest: (count) => `${meetings(count)}; fewer is impossible.`,
    bound: (count, bound) => `${meetings(count)}; fewer than ${bound} is impossible.`,
    best: 'Provably best.',
    mixing: (parts) => `Every table has ${parts}.`,
    mixGap: (share) => `The mixture is at most ${share} from the best possible.`,
    apartBroken: (count) =>
      count === 1
        ? 'In 1 place two people sit together who should be apart.'
        : `In ${count} places two people sit together who should be apart.`,
    togetherBroken: (count) =>
      count === 1
        ? '1 group that should stay together is split.'
        : `${count} times a group that should stay together is split.`,
    repeatedPairs: (count) =>
      count === 1 ? 'See the pair that meets again' : `See the ${count} pairs that meet again`,
    pair: (one, other, when) => `${one} and ${other}: ${when}`,
    before: 'an earlier day',
    roundInList: (number) => `round ${number}`,
  },

  toolbar: {
    again: 'Make a new table plan',
    seat: 'Seat them',
    settings: 'Settings',
    print: 'Print',
    more: 'More options',
    publish: 'Announce',
    publishHint: 'Remember what the participants have been told',
    cards: 'Table cards',
    cardsHint: 'One card for each table and round',
    list: 'List of participants',
    listHint: 'All names with their table in each round',
    workbook: 'Get as Excel',
    csv: 'Get as CSV',
    copy: 'Copy the list',
    remove: 'Delete the table plan',
    told: (day) => `Announced ${day}`,
    notTold: 'Not announced',
    copied: 'The list is copied',
    copiedText: 'Paste it into an email or a spreadsheet.',
    notCopied: 'The list was not copied',
    notCopiedText: 'The browser did not allow it. Get it as Excel instead.',
  },

  remove: {
    title: 'Delete the table plan?',
    text: 'Rounds, tables and seats disappear. The participants of the day stay. You can undo.',
    told: 'The participants have been told about the plan. Remember to tell them that it no longer applies.',
    confirm: 'Delete table plan',
  },

  publish: {
    title: 'Announce the table plan?',
    text: 'Lederdag sends nothing by itself. The plan is remembered as the participants got it, so that late changes move as few as possible and you can see who must be told.',
    confirm: 'They have been told',
  },

  round: {
    tabs: 'Rounds',
    board: (round) => `Tables in ${round}`,
    help: 'Alt and left or right arrow moves the person to another table. Enter opens the options. The arrows go from card to card.',
    cardRole: 'participant',
    held: 'The round is over',
    heldHint: 'It is not changed any more, and it counts as meetings.',
    heldShort: 'over',
    count: (count, min, max) => `${people(count)} (room for ${min}-${max})`,
    over: (count) => (count === 1 ? '1 chair is missing' : `${count} chairs are missing`),
    unseated: 'Without a table',
    unseatedText: 'Drag them to a table, or choose Move or swap…',
    empty: 'Nobody at the table',
    noUnit: 'No unit',
    meetsAgain: (names) => `Has met ${names}`,
    apart: (names) => `Sits with ${names}, who should be apart`,
    others: (count) => (count === 1 ? '1 other' : `${count} others`),
  },

  menu: {
    of: (name) => `Options for ${name}`,
    move: 'Move or swap…',
    person: 'See the leader',
  },

  move: {
    title: (name) => `Move ${name}`,
    text: (round) => `In ${round} only.`,
    swaps: 'Swap with',
    tables: 'Move to a table',
    choose: 'Swap with somebody else',
    choosePlaceholder: 'Search by name',
    swap: 'Swap',
    swapWith: (name, table) => `${name}, ${table}`,
    repeatsMore: (count) =>
      count === 1 ? '1 more repeated meeting' : `${count} more repeated meetings`,
    repeatsFewer: (count) =>
      count === 1 ? '1 repeated meeting fewer' : `${count} repeated meetings fewer`,
    mixWorse: 'The tables become less mixed',
    mixBetter: 'The tables become more mixed',
    nothing: 'Costs nothing',
    apart: (names) => `${names} should be apart`,
    seats: (count, max) => `${people(count)} at a table with ${chairs(max)}`,
  },

  late: {
    left: (count) =>
      count === 1 ? '1 is not coming after all' : `${count} are not coming after all`,
    unseated: (count) =>
      count === 1 ? '1 participant lacks a table' : `${count} participants lack a table`,
    who: (left, unseated) =>
      [left && `Not coming: ${left}.`, unseated && `Without a table: ${unseated}.`]
        .filter(Boolean)
        .join(' '),
    find: 'Find a solution',
    keep: 'Leave the others where they are',
    title: 'Put the plan right again',
    text: 'Choose between moving few people and the best mixture. Nothing is saved yet.',
    searching: 'Finding solutions that move as few as possible…',
    fewestMoves: 'Move the fewest',
    fewMoves: 'Move a few, meet more new people',
    best: 'Best mixture',
    moved: (count) =>
      count === 0 ? 'Nobody has to move.' : `${moves(count)} in the rounds that are left.`,
    provenFewest: 'Fewer moves are impossible.',
    movedPeople: (names) => `Get another table: ${names}.`,
    choose: 'Use this one',
    none: 'No solution was found. Nothing has changed.',
    addChair: 'Add a chair to every table',
  },

  news: {
    title: (count) =>
      count === 1
        ? '1 participant has been given another table since the plan was announced'
        : `${count} participants have been given another table since the plan was announced`,
    show: 'See who must be told',
    row: (name, changes) => `${name}: ${changes}`,
    change: (round, from, to) => `${round} from ${from} to ${to}`,
    newTable: (round, to) => `${round} at ${to}`,
    noTable: 'no table',
    done: 'They have been told',
    copy: 'Copy the message',
  },

  settings: {
    title: 'Settings of the table plan',
    text: 'Seats change only when you make a new table plan. If a table or a round is removed, those who sat there lose their seat.',
    rounds: 'Rounds',
    roundTitle: (number) => `Title of round ${number}`,
    roundPlaceholder: 'E.g. Cases from practice',
    addRound: 'Add round',
    removeRound: (number) => `Remove round ${number}`,
    tables: 'Tables',
    tableName: (number) => `Name of table ${number}`,
    tablePlaceholder: (number) => `Table ${number}`,
    seatsMin: (table) => `At least at ${table}`,
    seatsMax: (table) => `At most at ${table}`,
    least: 'At least',
    most: 'At most',
    addTable: 'Add table',
    removeTable: (table) => `Remove ${table}`,
    seats: (seats, count) => `${chairs(seats)} for ${people(count)}`,
    bossApart: 'Keep leaders apart from their own manager',
    avoidMet: 'Avoid those they have met on earlier days',
    avoidMetHint: 'From earlier table plans, and from days with at most 12 participants.',
    who: 'Who may sit together?',
    rulesTitle: 'Together and apart',
    together: 'Always at the same table',
    apart: 'Never at the same table',
    rule: (kind, names) => `${kind}: ${names}`,
    removeRule: (names) => `Remove the rule about ${names}`,
    ruleKind: 'Rule',
    rulePeople: 'Participants',
    addRule: 'Add rule',
    seatsWrong: 'Fill in both numbers. The minimum cannot be above the maximum.',
    save: 'Save',
  },

  print: {
    back: 'To the table plan',
    print: 'Print',
    nothing: 'Nobody has a table yet',
    notTold: 'Draft',
    cards: 'Table cards',
    list: 'Participants and their tables',
    table: 'Table',
    file: 'table-plan',
    peopleSheet: 'Participants',
  },
}
