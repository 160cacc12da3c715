/** Texts of the board, in English. */
import type { Catalogue } from '../da'
import { boardRepair } from './boardRepair'

const leaders = (count: number) => (count === 1 ? '1 leader' : `${count} leaders`)
const changes = (count: number) => (count === 1 ? '1 change' : `${count} changes`)

export const board: Catalogue['board'] = {
  label: 'Days with participants',
  cardRole: 'leader',
  help: 'Alt and the left or right arrow moves the leader to another day. Enter opens the options, space selects the leader. The arrows go from card to card.',
  others: (count) => (count === 1 ? '1 other' : `${count} others`),
  ruleGone: 'a rule that has been removed',
  dayGone: 'a day that has been removed',

  state: {
    nobody: 'Nobody has a day yet',
    draft: 'Draft, not published',
    asPublished: (version) => `As version ${version}`,
    changed: (count, version) => `${changes(count)} since version ${version}`,
    placed: (placed, of) => `${placed} of ${of} have a day`,
    pinned: (count) => `${count} pinned`,
    warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    meetAgain: (count) => (count === 1 ? '1 pair meets again' : `${count} pairs meet again`),
    toVersions: 'See versions',
  },

  gap: {
    noDaysTitle: 'There are no days to distribute over',
    noDaysText: 'Add the days first. Then the leaders can be distributed over them.',
    toDays: 'Add days',
    noPeopleTitle: 'The audience is empty',
    noPeopleText: 'Choose whom the series is for. Then they can be distributed.',
    toAudience: 'Choose audience',
  },

  toolbar: {
    distribute: 'Distribute leaders',
    publish: 'Publish…',
    again: 'Distribute again',
    aroundPinned: 'Distribute again around the pinned',
    settings: 'Adjust the distribution',
    compact: 'Compact',
    more: 'More options',
    clear: 'Take everybody off the days',
    clearHint: 'Pinned leaders stay',
    unpinAll: 'Unpin all',
    whatIf: 'What if…',
    whatIfHint: 'Compare other settings',
    selectShown: 'Select all shown',
  },

  first:
    'Let Lederdag find a day for every leader. You see the proposal before anything is saved. You can also drag the leaders into place yourself.',

  filter: {
    label: 'Find on the board',
    search: 'Name or workplace',
    unit: 'Unit',
    allUnits: 'All units',
    level: 'Level',
    allLevels: 'All levels',
    noLevel: 'No level',
    mark: 'Show only',
    allCards: 'All leaders',
    onlyWarnings: 'With warnings',
    onlyPinned: 'Pinned',
    clear: 'Show all',
    shown: (shown, of) => `${shown} of ${of} shown`,
  },

  days: {
    label: 'Go to day',
    previous: 'Previous day',
    next: 'Next day',
    option: (day, count, max) => `${day}, ${count} of ${max}`,
    unplacedOption: (count) => `Without a day, ${count}`,
  },

  column: {
    week: (week) => `week ${week}`,
    noPlace: 'No place yet',
    seatsLabel: 'Seats',
    seats: (count, min, max) => `${count} of ${min}-${max} seats`,
    unplaced: 'Without a day',
    unplacedText: 'Drag them to a day, or choose Move to…',
    dropUnplaced: 'Drop here to take the leader off the day',
    empty: 'Nobody yet',
    noMatch: 'Nobody here matches the filter',
    balanceFits: 'Everything fits',
    balanceOff: (count) => (count === 1 ? '1 imbalance' : `${count} imbalances`),
    balanceOf: (day) => `Balance ${day}`,
    figures: (count, share) => `${count} (share ${share})`,
  },

  card: {
    level: (level) => `Level ${level}`,
    noUnit: 'No unit',
    pinned: 'Pinned',
    selected: 'Selected',
    menu: (name) => `Options for ${name}`,
    lostDay: (day) => `${day} is cancelled`,
    cancelled: (day) => `Has cancelled for ${day}`,
    moreWarnings: (count) => `+${count}`,
  },

  menu: {
    move: 'Move to…',
    place: 'Give a day…',
    swap: 'Swap with…',
    pin: 'Pin to the day',
    unpin: 'Unpin',
    why: 'Why this day?',
    wish: 'Wish for a day…',
    unplace: 'Take off the day',
    cancel: 'Note a cancellation…',
    leave: 'Take out of the series',
    select: 'Select',
    deselect: 'Deselect',
    person: 'See the leader',
  },

  move: {
    title: (name) => `Move ${name}`,
    titleMany: (count) => `Move ${leaders(count)}`,
    from: (day) => `Is on ${day} now. Choose another day.`,
    fromNowhere: 'Has no day yet. Choose one.',
    manyText: 'Choose the day they should have.',
    leaves: (day, count, min) =>
      `${day} will then have ${count} participants, and needs at least ${min}.`,
    best: 'Best day right now',
    nextBest: 'Next best day',
    manyBlocked: (count) => `${count} of them cannot come that day`,
    manyHere: (count) => `${count} are there already`,
  },

  swap: {
    title: (name) => `Swap ${name} with…`,
    text: 'The two take each other’s day.',
    ideas: 'Good swaps',
    searching: 'Looking for good swaps…',
    pinned: (name) => `${name} is pinned`,
    release: 'Unpin and show swaps',
    noIdeas: 'No swap keeps all rules. You can still choose one yourself.',
    choose: 'Choose yourself',
    choosePlaceholder: 'Search by name',
    result: (name, day) => `Swap with ${name}, ${day}`,
    confirm: 'Swap days',
  },

  why: {
    title: (name) => `Why does ${name} have this day?`,
    titleNoDay: (name) => `Which day could ${name} have?`,
    noDay: (name) => `${name} has no day yet.`,
    noOther: (name) => `${name} has this day because every other day is taken or breaks a rule.`,
    bestHere: (name) => `${name} has this day because it fits best with the rest.`,
    better: (day) => `This day is no longer the best: ${day} fits better right now.`,
    breaks: (rule) => `The day breaks a rule: ${rule}.`,
    overfull: (by) => `The day has ${leaders(by)} too many.`,
    noneFree: 'Every other day is taken or breaks a rule.',
    noneBetter: 'No other day fits better with the rest.',
    decides: 'What decides the day',
    rules: 'Rules about the leader',
    balance: 'The balance of the day',
    others: 'What another day would cost',
    swaps: 'Or swap days with somebody',
    free: 'No rule binds the leader.',
    meetsAgain: (name, count) => `${name} meets ${leaders(count)} again from an earlier day.`,
    meetsNew: (name) => `${name} meets only new colleagues that day.`,
  },

  selection: {
    label: 'Selected leaders',
    count: (count) => `${leaders(count)} selected`,
    move: 'Move to…',
    pin: 'Pin',
    unpin: 'Unpin',
    unplace: 'Take off the day',
    clear: 'Clear selection',
  },

  search: {
    title: 'Distributing leaders',
    placing: 'Finding a seat for everybody…',
    missing: (count) =>
      `Finding a seat for everybody. ${count} things have yet to fall into place.`,
    improving: (percent) =>
      `Everybody has a day. The balance is at most ${percent} from the best possible…`,
    improvingUnknown: 'Everybody has a day. The balance is getting better…',
    done: 'Everybody has a day, and it cannot be done better.',
    progress: 'Search',
    seconds: (seconds, of) => `${seconds} of ${of} seconds`,
    useNow: 'Use this now',
    stop: 'Stop',
    cannotTitle: 'Cannot distribute yet',
    failedText: 'Nothing has changed. Reload the page and try again.',
    toRules: 'Go to rules',
  },

  proposal: {
    title: 'Proposed distribution',
    titleImpossible: 'It does not quite work out',
    lead: 'Nothing has been saved yet.',
    complete: (count) => `All ${leaders(count)} have a day, and every firm rule is kept.`,
    partly: (placed, of) => `${placed} of ${of} leaders have a day in the proposal.`,
    improves: (points) => `${points} points better than now`,
    worsens: (points) => `${points} points worse than now`,
    balance: 'Balance of the days',
    balanceNote:
      'The number is the largest deviation from the share of the day, in leaders. A tick means that everything fits.',
    day: 'Day',
    seats: 'Participants',
    fits: 'Fits',
    wishes: 'Wishes that are not kept',
    allWishes: 'All wishes are kept.',
    broken: 'Firm rules that are not kept',
    times: (count) => `${count} times`,
    moves: 'Who gets another day',
    movesFirst: 'Who gets which day',
    movesNone: 'Nobody gets another day.',
    placedCount: (count) => `${leaders(count)} ${count === 1 ? 'gets' : 'get'} a day`,
    movedCount: (count) => `${leaders(count)} ${count === 1 ? 'is' : 'are'} moved`,
    removedCount: (count) => `${leaders(count)} ${count === 1 ? 'loses' : 'lose'} their day`,
    losses: (lost, moved) =>
      `${leaders(lost)} ${lost === 1 ? 'loses' : 'lose'} their day, ${moved} ${moved === 1 ? 'is' : 'are'} moved`,
    told: (count) =>
      count === 0
        ? 'Nobody who has been told is moved.'
        : `${leaders(count)} who ${count === 1 ? 'has' : 'have'} been told ${count === 1 ? 'is' : 'are'} moved.`,
    move: (name, from, to) => `${name}: from ${from} to ${to}`,
    gets: (name, to) => `${name}: ${to}`,
    loses: (name, from) => `${name}: no longer ${from}`,
    accept: 'Accept proposal',
    acceptPartly: 'Accept what works out',
    retry: 'Try again',
    discard: 'Discard',
  },

  conflicts: {
    title: 'What stands in the way',
    unknown: (count) =>
      `${leaders(count)} did not get a seat. Try again for longer, or relax a rule.`,
    several: (count) => `${count} things to settle one by one. Then distribute again.`,
    remedies: (count) => (count === 1 ? 'This settles it:' : 'Any one of these settles it:'),
    steps: 'Steps that help but are not enough alone:',
    done: 'Done',
    again: 'Distribute again',
    showNames: (count) => `Show ${leaders(count)}`,
    showRules: (count) => (count === 1 ? 'Show 1 more rule' : `Show ${count} more rules`),
  },

  repair: boardRepair,
}
