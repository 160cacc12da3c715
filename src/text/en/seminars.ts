/** Texts of the seminars room, in English. */
import type { Catalogue } from '../da'

const leaders = (count: number) => (count === 1 ? '1 leader' : `${count} leaders`)
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

export const seminars: Catalogue['seminars'] = {
  pageTitle: (series) => `Days · ${series}`,
  title: 'Days',
  total: (count, min, max) => `${days(count)}, ${min}-${max} seats altogether`,
  cancelledCount: (count) => (count === 1 ? '1 cancelled' : `${count} cancelled`),
  addDays: 'Add days',
  addOne: 'Add one day',
  emptyTitle: 'Add the days',
  emptyText:
    'Choose the first day, and the others are proposed a week apart. Public holidays and school holidays are skipped.',

  kinds: {
    boardSeminar: 'Board seminar',
    leaderDay: 'Joint leadership day',
    academyWorkshop: 'Academy workshop',
    chiefForum: 'Chiefs’ forum',
    leaderForum: 'Leaders’ forum',
    groupManagementMeeting: 'Group management meeting',
    boardMeeting: 'Board meeting',
    administrationDay: 'Administration day',
    localSeminar: 'Local leadership seminar',
  },

  week: (week) => `Week ${week}`,
  at: (day, times) => `${day}, ${times}`,
  dayCount: days,
  cancelled: 'Cancelled',
  noPlace: 'No place yet',
  facilitators: 'Facilitators',
  noFacilitator: 'No facilitator yet',
  onlyFor: (units) => `Only for ${units}`,
  forAll: 'For the whole audience',
  canCome: (count) => `${leaders(count)} can come`,
  onlyThisDay: (count) => `${count} of them only this day`,
  placed: (count) => `${count} on the day in the draft`,
  seats: 'Seats',
  seatsMinFor: (day) => `Smallest number of seats, ${day}`,
  seatsMaxFor: (day) => `Largest number of seats, ${day}`,
  seatsWrong: 'The smallest number cannot exceed the largest.',
  menu: (day) => `Options for ${day}`,
  edit: 'Edit day',
  editDays: 'Edit days and times',
  duplicate: 'Copy to another day',
  cancel: 'Cancel day',
  revive: 'Withdraw the cancellation',
  remove: 'Remove day',

  warning: {
    past: 'The day is over',
    holiday: (name) => `Public holiday or day off: ${name}`,
    weekend: 'The day is at a weekend',
    schoolHoliday: (week) => `School holiday in week ${week}`,
    sameDay: (title) => `Same day as ${title}`,
    placeTaken: (title) => `The place is taken: ${title}`,
    facilitatorAbsent: (name) => `${name} is facilitator but cannot come`,
    facilitatorDoubleBooked: (name, title) => `${name} is also facilitator on ${title}`,
    tooFewCanCome: (canCome, min) =>
      `Only ${leaders(canCome)} can come, and at least ${min} are needed`,
    tooManyPlaced: (count) => `${count} too many on the day in the draft`,
    tooManyOnly: (count, max) =>
      `${leaders(count)} can come only this day, and there are ${max} seats`,
  },

  pattern: {
    title: 'Add days',
    text: 'Choose the first day. The others are proposed, and you can untick those that do not suit.',
    first: 'First day',
    firstMissing: 'Choose the first day.',
    count: 'Number of days',
    fewer: 'Fewer days',
    more: 'More days',
    every: 'How often',
    rhythms: {
      week: 'Every week',
      twoWeeks: 'Every other week',
      month: 'Every month, same weekday',
      workday: 'Every working day',
    },
    skipHolidays: 'Skip public holidays',
    skipSchoolHolidays: 'Skip school holidays',
    start: 'From',
    end: 'To',
    place: 'Place',
    placeHint: 'For all the days. Can be filled in later.',
    proposed: 'Proposed days',
    noneProposed: 'Choose a first day to see the proposal.',
    skipped: 'Skipped',
    skippedHoliday: (day, name) => `${day}: ${name}`,
    skippedSchool: (day, week) => `${day}: school holiday, week ${week}`,
    past: (count, of) => {
      if (count < of) return `${count} of ${days(of)} ${count === 1 ? 'is' : 'are'} over`
      return count === 1 ? 'The day is over' : `All ${days(count)} are over`
    },
    taken: 'The series already has a day on that date',
    add: (count) => (count === 0 ? 'Add days' : `Add ${days(count)}`),
    nothingChosen: 'Choose at least one day.',
  },

  form: {
    addTitle: 'Add a day',
    editTitle: 'Edit day',
    day: 'Date',
    dayMissing: 'Write a date, e.g. 09-03-2027.',
    dayWrong: 'There is no such date. Enter e.g. 09-03-2027.',
    start: 'Begins',
    end: 'Ends',
    timeMissing: 'Write a time, e.g. 09:00.',
    endBeforeStart: 'The day ends before it begins.',
    title: 'Title',
    titleHint: 'May be empty. Then the name of the series is used.',
    kind: 'Kind',
    place: 'Place',
    seats: 'Seats',
    seatsMin: 'At least',
    seatsMax: 'At most',
    fewer: 'Fewer',
    more: 'More',
    units: 'Who may come',
    unitsHint: 'Only leaders from these units and those below. Empty means the whole audience.',
    unitsPlaceholder: 'The whole audience',
    facilitators: 'Facilitators',
    facilitatorsPlaceholder: 'Search by name',
    addButton: 'Add day',
  },

  copy: {
    title: 'Copy to another day',
    text: (day) =>
      `Place, times, seats and facilitators are copied from ${day}. No leaders come along.`,
    confirm: 'Copy day',
  },

  cancelAsk: {
    title: (day) => `Cancel ${day}?`,
    nobody: 'No leaders have the day yet. The cancellation can be withdrawn.',
    people: (count) =>
      `${leaders(count)} will lose the day and need another. They are shown without a day in the distribution. The cancellation can be withdrawn.`,
    confirm: 'Cancel day',
  },

  removeAsk: {
    title: (day) => `Remove ${day}?`,
    nothing: 'No leaders or rules depend on the day. You can undo it.',
    touches: (parts) => `It affects ${parts}. You can undo it.`,
    people: (count) => `${leaders(count)} with a seat in the draft`,
    rules: (count) => (count === 1 ? '1 rule about the day' : `${count} rules about the day`),
    facilitators: (count) => (count === 1 ? '1 facilitator' : `${count} facilitators`),
    tables: 'the table plan',
    confirm: 'Remove day',
    publishedTitle: 'The day has been announced',
    publishedText: (count) =>
      `${leaders(count)} have been told of the day, so it cannot be removed. Cancel it instead, so that they can be told of that.`,
  },

  page: {
    breadcrumb: 'Where the day belongs',
    goneTitle: 'The day no longer exists',
    goneText: 'It may have been removed. If it happened just now, you can undo it.',
    toSeriesList: 'See all series',
    facts: 'About the seminar',
    editFacts: 'Edit',
    when: 'Time',
    where: 'Place',
    kind: 'Kind',
    purpose: 'Purpose',
    who: 'Who may come',
    participants: 'Participants',
    draft: 'The draft',
    published: (version) => `Version ${version}`,
    publishedLead: (version, day) => `As announced in version ${version} on ${day}.`,
    draftLead: 'The distribution as it is now. It is announced only once it is published.',
    nobodyTitle: 'No leaders on the day yet',
    nobodyText: 'Distribute the leaders, and they will be listed here with their unit.',
    noSeriesText:
      'The seminar belongs to no series, so there are no leaders to distribute. Put names on the items of the programme, and they get their times.',
    nobodyPublished: 'No leaders were on the day in this version.',
    noUnit: 'Without a unit',
    seatsTaken: (count, min, max) => `${count} of ${min}-${max} seats`,
    seatsLabel: 'Seats taken',
    seatsUnder: (by) => `${leaders(by)} short.`,
    seatsOver: (by) => `${leaders(by)} too many.`,
    toBoard: 'Open the distribution',
    toHandouts: 'Handouts',
    notices: 'Take note',
  },

  ready: {
    title: 'Before the day',
    lead: (late, open) =>
      late > 0
        ? `${late} should be in place by now, ${open} still missing in all`
        : `${open} still missing`,
    allDone: 'Everything is in place. Have a good day!',
    done: (count) => `In place (${count})`,
    due: (day) => `by ${day}`,
    overdue: (day) => `should have been in place ${day}`,
    today: 'by today',
    items: {
      place: 'Find a place',
      facilitator: 'Choose who facilitates',
      theme: 'Decide on the theme',
      coordinator: 'Gather a working group with a coordinator',
      speaker: 'Book the speakers',
      speakerDeadlines: 'Remind speakers',
      programme: 'Make the programme',
      published: 'Publish the programme',
      problems: 'Put the programme right',
      placed: 'Give the participants seats',
      invited: 'Tell the participants',
      caseDeadline: 'Remind people of their cases',
      casePermission: 'Get permission to use cases',
      tables: 'Make a table plan and share it',
      tasks: 'Do the overdue tasks',
      budget: 'The budget is exceeded',
    },
    themeCandidates: (count) =>
      count === 1 ? '1 theme to choose from' : `${count} themes to choose from`,
    openBookings: (count) => (count === 1 ? '1 booking is open' : `${count} bookings are open`),
    lateBookings: (count) =>
      count === 1
        ? 'The deadline of 1 booking has passed'
        : `The deadlines of ${count} bookings have passed`,
    changedItems: (count) =>
      count === 1 ? '1 item has changed since' : `${count} items have changed since`,
    problems: (count) =>
      count === 1 ? '1 problem in the programme' : `${count} problems in the programme`,
    placed: (count, min) => `${count} have seats, at least ${min} are expected`,
    missingCases: (count) => (count === 1 ? '1 case has not come' : `${count} cases have not come`),
    casesWithout: (count) =>
      count === 1 ? '1 chosen case has no permission' : `${count} chosen cases have no permission`,
    lateTasks: (count) => (count === 1 ? '1 task' : `${count} tasks`),
    overBudget: (amount) => `DKK ${amount} over`,
  },

  brief: {
    programme: 'The programme in short',
    noProgramme: 'There is no programme yet.',
    toProgramme: 'Open the programme',
    makeProgramme: 'Make the programme',
    more: (count) => (count === 1 ? 'and 1 more item' : `and ${count} more items`),
    closed: 'Closed item',
    speakers: 'Who speaks',
    theme: 'Theme',
  },

  parts: {
    label: 'Parts of the seminar',
    overview: 'Overview',
    participants: 'Participants',
    theme: 'Theme',
    agenda: 'Programme',
    speakers: 'Speakers',
    tables: 'Tables',
    group: 'Working group',
    cases: 'Cases',
    budget: 'Budget',
  },
}
