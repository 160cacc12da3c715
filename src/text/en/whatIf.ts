/** English for "what if". */
import type { Catalogue } from '../da'

const leaders = (count: number) => (count === 1 ? '1 leader' : `${count} leaders`)

export const whatIf: Catalogue['whatIf'] = {
  title: 'What if',
  lead: 'See what other settings would mean. The plan is left alone.',
  notKept: 'Trials are not saved. They stay until you close or reload the page.',
  toBoard: 'To the board',
  add: 'Try something else…',
  full: 'Remove a trial before you make a new one.',
  keepDays: 'Move as few as possible',
  stop: 'Stop',
  goOn: 'Continue',
  calculating: (name) => `Working out: ${name}`,
  done: 'All columns are worked out.',
  first:
    'Try one day fewer, other seats or doing without a rule. Each trial gets a column of its own.',

  column: {
    today: 'Today',
    todayNote: 'The draft as it is',
    best: 'Best today',
    bestNote: 'With the settings as they are',
    choose: 'Compare today with',
    menu: (name) => `Options for ${name}`,
    more: 'Change something more…',
    again: 'Work it out again',
    openSetting: 'Open the setting',
    remove: 'Remove the trial',
    removed: (name) => `${name} is removed`,
    waiting: 'Waiting its turn',
    failed: 'Could not be worked out. Nothing has changed. Try again.',
    take: 'Use on the board…',
    seconds: (seconds, of) => `${seconds} of ${of} seconds`,
  },

  take: {
    title: 'Use the proposal on the board?',
    text: (moved, told) => {
      const change =
        moved === 0
          ? 'Nobody gets a different day from the draft.'
          : `${leaders(moved)} ${moved === 1 ? 'gets' : 'get'} a different day from the draft.`
      return told === 0
        ? change
        : `${change} ${leaders(told)} ${told === 1 ? 'has' : 'have'} been told of another day.`
    },
    note: 'You can undo it afterwards.',
    confirm: 'Use the proposal',
  },

  rows: {
    label: 'Comparison',
    aspect: 'What',
    seats: 'Does everybody get a day?',
    firm: 'Firm rules',
    distance: 'Can it get better?',
    wishes: 'Wishes for days',
    preferred: 'Other wishes not kept',
    meet: 'Meet again',
    sizes: 'Participants per day',
    draft: 'Different day from the draft',
    told: 'Different day from the one they were told',
    balance: (attribute) => `Balance: ${attribute}`,
    best: 'Best',
    better: 'better',
    worse: 'worse',
    unknown: 'Not measured',
  },

  cell: {
    everybody: (count) => (count === 1 ? 'Yes' : `Yes, all ${count}`),
    missing: (count, of) => `No, ${count} of ${of} without a day`,
    nobody: 'Nobody has a day yet',
    cannotCome: (count) => `${leaders(count)} on a day they cannot come`,
    cannotSay: 'The trial does not go together with the other settings.',
    notAllKept: 'Yes, but it does not work out',
    kept: 'All kept',
    broken: (count) => `${count} not kept`,
    fitsAll: 'Fits on all days',
    daysOff: (off, of) => `Skewed on ${off} of ${of} days`,
    perDay: (people) => `${people} ${people === '1' ? 'leader' : 'leaders'} off per day on average`,
    wishes: (met, of) => `${met} of ${of} met`,
    none: 'None',
    pairs: (count) => (count === 1 ? '1 pair' : `${count} pairs`),
    people: leaders,
    dayOf: (count, min, max) => `${count} of ${min}-${max}`,
    notHeld: 'Not held',
    range: (from, to) => (from === to ? `${from} each day` : `${from}-${to}`),
  },

  trial: {
    withMore: (first, more) => `${first} and ${more} more change${more === 1 ? '' : 's'}`,
    leaveOutDay: (day) => `Without ${day}`,
    addDay: 'One day more',
    addDayOn: (day) => `Also ${day}`,
    extraDay: 'The extra day',
    seatsAll: (min, max) => `${min}-${max} seats`,
    seatsOn: (day, min, max) => `${min}-${max} seats on ${day}`,
    ruleOff: 'Without a rule',
    ruleWish: 'A rule as a wish',
    ruleFirm: 'A wish as a firm rule',
    noAbsences: 'Everybody can come on all days',
    noWeight: (attribute) => `Without mirroring ${attribute}`,
    moreWeight: (attribute) => `More weight on ${attribute}`,
    lessWeight: (attribute) => `Less weight on ${attribute}`,
    evenDays: {
      none: 'Without even days',
      more: 'More even days',
      less: 'Less even days',
    },
    metBefore: {
      none: 'Without mixing acquaintances',
      more: 'Mix acquaintances more',
      less: 'Mix acquaintances less',
    },
    without: (whom) => `Without ${whom}`,
  },

  levels: {
    1: 'directors',
    2: 'chiefs',
    3: 'agreement holders and heads of department',
    4: 'team leaders',
    5: 'leaders at level 5',
    none: 'leaders without a level',
  },

  attributes: {
    administration: 'administrations',
    unit: 'centres and departments',
    level: 'levels',
    workplace: 'workplaces',
    seniority: 'seniority',
  },

  dialog: {
    title: 'Try something else',
    moreTitle: 'Change something more in the trial',
    text: 'The trial is worked out next to today. The plan is left alone.',
    what: 'What should be different?',
    kinds: {
      leaveOutDay: 'One day fewer',
      addDay: 'One day more',
      setSeats: 'Other seats',
      rule: 'Without a rule',
      weight: 'Other weights',
      ignoreAbsences: 'Without absences',
      leaveOutPeople: 'Without a level',
    },
    day: 'Which day?',
    dayMissing: 'Choose a day.',
    date: 'Date',
    dateHint: 'May be left empty. Then everybody is taken to be able to come.',
    dateWrong: 'There is no such date. Write e.g. 09-03-2027.',
    seats: 'Seats',
    min: 'At least',
    max: 'At most',
    fewer: 'Fewer',
    more: 'More',
    seatsOn: 'On which day?',
    allDays: 'All days',
    rule: 'Which rule?',
    ruleMissing: 'Choose a rule.',
    ruleHow: 'What should happen to it?',
    ruleOff: 'Does not apply',
    ruleWish: 'Becomes a wish',
    ruleFirm: 'Must be kept',
    attribute: 'What?',
    choiceMissing: 'Choose one.',
    most: 'Very much',
    weight: 'How much should it weigh?',
    level: 'Who should not take part?',
    absencesText: (count) =>
      `Tells how much the absences matter. ${leaders(count)} ${count === 1 ? 'has' : 'have'} one.`,
    start: 'Work it out',
  },

  summary: {
    title: 'The difference',
    lead: 'Compared with the best that the settings can give today.',
    cannot: (count) => `${leaders(count)} cannot get a day.`,
    notAllKept: 'Everybody can get a day, but it does not work out.',
    moved: (count) =>
      `${leaders(count)} ${count === 1 ? 'gets' : 'get'} a different day from the draft.`,
    told: (count) => `${leaders(count)} ${count === 1 ? 'has' : 'have'} to be told of a new day.`,
    better: (attributes) => `The days mirror ${attributes} better.`,
    worse: (attributes) => `The days mirror ${attributes} less well.`,
    fewerWishes: (count) =>
      count === 1 ? '1 wish fewer is met.' : `${count} wishes fewer are met.`,
    moreWishes: (count) => (count === 1 ? '1 wish more is met.' : `${count} wishes more are met.`),
    fewerMeet: (count) =>
      count === 1 ? '1 pair fewer meets again.' : `${count} pairs fewer meet again.`,
    moreMeet: (count) =>
      count === 1 ? '1 pair more meets again.' : `${count} pairs more meet again.`,
    none: 'It makes no difference that can be noticed.',
  },
}
