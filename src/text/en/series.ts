/** Texts of the series room, in English. */
import type { Catalogue } from '../da'

const leaders = (count: number) => (count === 1 ? '1 leader' : `${count} leaders`)
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

export const series: Catalogue['series'] = {
  pageTitle: 'Series',
  lead: 'A series is a number of days with one purpose and one audience.',
  create: 'Create series',
  emptyTitle: 'No series yet',
  emptyText:
    'A series can be a leadership academy or a yearly leadership day. Give it a name, choose whom it is for, and add the days. Then every leader gets one of the days.',
  goneTitle: 'The series no longer exists',
  goneText: 'It may have been removed. If it happened just now, you can undo it.',
  toList: 'See all series',

  single: {
    title: 'Seminars without a series',
    noneToCome: 'None to come.',
    over: (count) => `Earlier (${count})`,
  },

  card: {
    audience: (count) => `${leaders(count)} in the audience`,
    noDays: 'No days yet',
    oneDay: (day) => `1 day: ${day}`,
    days: (count, first, last) => `${days(count)} from ${first} to ${last}`,
    notDistributed: 'Not distributed yet',
    draft: (placed, of) => `Draft: ${placed} of ${of} have a day`,
    published: (version) => `Version ${version} is published`,
    publishedWithChanges: (version) => `Version ${version} is published, the draft has changed`,
  },

  verdict: {
    noPeople: 'The audience is empty',
    noDays: 'No days yet',
    tooFewSeats: 'Too few seats',
    tooFewPeople: 'Too few leaders',
    peopleWithoutDay: 'Some can come on no day',
    seatsOnWrongDays: 'Too few seats on the right days',
    dayTooEmpty: 'One day will be too empty',
    fits: 'Room for everybody',
  },

  capacity: {
    label: 'Is there room for everybody?',
    noPeople: 'The audience is empty.',
    noPeopleHelp: 'Choose whom the series is for.',
    noDays: (people) => `${leaders(people)} in the audience, but there are no days yet.`,
    noDaysHelp: 'Add days, and you will see at once whether everybody gets a seat.',
    tooFewSeats: (missing, people, seats) =>
      `${missing === 1 ? '1 seat is' : `${missing} seats are`} missing: ${leaders(people)}, but only ${seats} seats.`,
    tooFewSeatsHelp: 'Add a day, give the days more seats, or make the audience smaller.',
    tooFewPeople: (people, min) =>
      `Too few leaders: ${people}, but the days need at least ${min} participants altogether.`,
    tooFewPeopleHelp: 'Lower the minimum, remove a day, or make the audience larger.',
    peopleWithoutDay: (count, names) => `${leaders(count)} can come on none of the days: ${names}.`,
    andMore: (count) => `${count} more`,
    peopleWithoutDayHelp:
      'Add a day that suits them, let more units come, or leave them out of the audience.',
    seatsOnWrongDays: (left) =>
      `There are seats enough altogether, but not on the days people can come. ${leaders(left)} will not get a seat.`,
    seatsOnWrongDaysHelp:
      'Give more seats on the days that suit most, or let more units come on the others.',
    dayTooEmpty: (day, canCome, min) =>
      `${day}: at most ${leaders(canCome)} can come, but at least ${min} are needed.`,
    dayTooEmptyHelp: 'Lower the minimum of the day, or let more units come.',
    fits: (people, count, min, max) =>
      `There is room for all ${leaders(people)}: ${days(count)} with ${min}-${max} seats altogether.`,
    toAudience: 'Choose audience',
    toDays: 'See the days',
  },

  parts: {
    label: 'Parts of the series',
    days: 'Days',
    audience: 'Audience',
    rules: 'Rules',
    board: 'Distribution',
    versions: 'Versions',
    handouts: 'Handouts',
    budget: 'Budget',
  },

  edit: 'Edit series',
  remove: 'Remove series',
  more: 'More options',
  removeTitle: (name) => `Remove ${name}?`,
  removeNothing: 'The series has no days, rules or distribution.',
  removeWith: (parts) => `This disappears along with the series: ${parts}.`,
  removeUndo: 'Leaders and units stay. You can undo it all in one step.',
  removeParts: {
    days,
    rules: (count) => (count === 1 ? '1 rule' : `${count} rules`),
    placements: (count) => `${leaders(count)} with a day in the draft`,
    versions: (count) => (count === 1 ? '1 published version' : `${count} published versions`),
    tables: (count) => (count === 1 ? '1 table plan' : `${count} table plans`),
    exceptions: (count) =>
      count === 1 ? '1 exception from the audience' : `${count} exceptions from the audience`,
  },

  form: {
    createTitle: 'Create series',
    createText:
      'Every leader in the audience gets exactly one day of the series. If the same leaders are to attend every time, create a series for each day. You choose audience and days afterwards.',
    editTitle: 'Edit series',
    name: 'Name',
    namePlaceholder: 'E.g. The Leadership Academy',
    nameMissing: 'Give the series a name.',
    purpose: 'Purpose',
    purposeHint: 'What should leaders get out of it? Shown at the top of the series.',
    seats: 'Seats on each day',
    seatsHint: 'For the days you add. Can be changed for each day.',
    seatsMin: 'At least',
    seatsMax: 'At most',
    fewer: 'Fewer',
    more: 'More',
    seatsWrong: 'The smallest number cannot exceed the largest.',
  },

  audience: {
    title: 'Whom is the series for?',
    lead: 'A leader is in when all that is chosen fits. What you leave empty sets no limit.',
    units: 'Units',
    unitsHint: 'All units below a chosen one are included.',
    unitsPlaceholder: 'All units',
    levels: 'Levels',
    levelsHint: 'With none chosen, people without a leader level are in as well.',
    levelCount: (name, count) => `${name} (${count})`,
    tags: 'Tags',
    tagsHint: 'At least one of the chosen tags.',
    tagsPlaceholder: 'With and without tags',
    preview: (count) => `${leaders(count)} in the audience`,
    wouldBe: (count, before) => `${leaders(count)}, against ${before} now`,
    save: 'Save audience',
    discard: 'Discard choices',
    unsaved: 'Not saved yet',
    peopleTitle: 'In the audience',
    peopleTitlePreview: 'In the audience once you save',
    search: 'Search the audience',
    nobody: 'Nobody fits what is chosen. Choose more units or levels.',
    noPeopleTitle: 'There are no leaders yet',
    noPeopleText: 'Import a list or add the leaders; then you can choose whom the series is for.',
    importPeople: 'Import leaders',
    noMatch: 'Nobody in the audience fits the search.',
    found: (shown, of) => `${shown} of ${of}`,
    name: 'Name',
    leaderTitle: 'Title',
    unit: 'Unit',
    why: 'Why',
    byRule: 'Fits',
    byHand: 'Added',
    leaveOut: (count) => `Leave out ${leaders(count)}`,
    leaveOutHint: 'Tick those who should be left out.',
    exceptionsTitle: 'Exceptions',
    exceptionsLead: 'People who are in or left out, whatever is chosen.',
    add: 'Add a person',
    addHint: 'Also somebody who is not in the audience otherwise.',
    addPlaceholder: 'Search by name',
    noExceptions: 'No exceptions. Leave a leader out in the list, or add a person here.',
    included: 'Always in',
    excluded: 'Left out',
    wouldBeIn: 'would be in otherwise',
    wouldBeOut: 'would not be in otherwise',
    sameAnyway: 'would be in without the exception too',
    outAnyway: 'would not be in without the exception either',
    clearFor: (name) => `Remove the exception for ${name}`,
    clearAll: 'Remove all exceptions',
  },
}
