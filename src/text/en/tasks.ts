/** Texts about tasks, in English. */
import type { Catalogue } from '../da'

const tasksCount = (count: number) => (count === 1 ? '1 task' : `${count} tasks`)
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)
const weeks = (count: number) => (count === 1 ? '1 week' : `${count} weeks`)
const span = (count: number) => (count >= 14 && count % 7 === 0 ? weeks(count / 7) : days(count))

export const tasks: Catalogue['tasks'] = {
  title: 'Tasks',
  waitsFor: (name) => `Waiting for ${name}`,
  waits: 'Waiting',
  emptyTitle: 'What is to be done?',
  emptyText: 'Begin with a plan that fits the seminar, or write the first task above.',
  cancelled: 'The seminar is cancelled, so its tasks remind nobody.',
  allDone: (count) => (count === 1 ? 'The one task is done.' : `All ${count} tasks are done.`),

  states: {
    label: 'Show',
    all: 'All',
    overdue: 'Overdue',
    soon: 'Within 14 days',
    waiting: 'Waiting',
  },
  noneOfState: 'No tasks here right now.',
  showDone: (count) => `Show done (${count})`,

  periods: {
    halfYear: 'More than half a year before',
    quarter: '3-6 months before',
    months: '1-3 months before',
    month: 'The last month',
    week: 'The last week',
    day: (day) => `The seminar: ${day}`,
    after: 'Afterwards',
    none: 'Without a deadline',
  },
  today: (day) => `Today, ${day}`,
  distance: {
    before: (count) => `${span(count)} before`,
    after: (count) => `${span(count)} after`,
    day: 'on the day',
  },
  noDue: 'No deadline',
  overdue: (count) => `${days(count)} overdue`,
  dueToday: 'Today',
  onWeekend: 'weekend',
  dayOff: (reason) => `Falls on a ${reason}`,
  dayOffNamed: (holiday) => `Falls on ${holiday}`,
  doneOn: (day) => `Done ${day}`,
  noOwner: 'Nobody yet',
  checklist: (done, all) => `Checklist: ${done} of ${all}`,

  statuses: { open: 'Open', doing: 'Under way', waiting: 'Waiting', done: 'Done' },
  markDone: (title) => `Done: ${title}`,
  menu: (title) => `Options for ${title}`,
  edit: 'Edit task',
  start: 'Start',
  reopen: 'Set back to open',
  wait: 'Waiting for somebody…',
  moveUp: 'Move up',
  moveDown: 'Move down',
  sameDay: 'Among those with the same deadline',
  remove: 'Delete task',

  quick: {
    label: 'New task',
    placeholder: 'What is to be done?',
    add: 'Add',
    titleMissing: 'Write what is to be done.',
  },

  due: {
    label: 'Deadline',
    kinds: {
      before: 'Before the day',
      after: 'After the day',
      on: 'On a date',
      none: 'No deadline',
    },
    count: 'How long',
    fewer: 'Fewer',
    more: 'More',
    unit: 'Days or weeks',
    units: { days: 'days', weeks: 'weeks' },
    date: 'Date',
    dateMissing: 'Write a date, such as 09-03-2027.',
    dateWrong: 'There is no such date. Write it like 09-03-2027.',
    countMissing: 'Write a number.',
    countTooLarge: 'At most 1,000 days.',
    result: (day) => `That is ${day}`,
  },

  form: {
    addTitle: 'New task',
    byItself:
      'The task stands by itself. If it belongs to a seminar, write it there under Working group.',
    editTitle: 'Edit task',
    titleLabel: 'Task',
    owner: 'Owner',
    ownerPlaceholder: 'Search by name',
    inGroup: (group) => `In ${group}`,
    status: 'Status',
    waitsFor: 'Waiting for',
    waitsForHint: 'May be left empty when it is nobody of your own.',
    doneOn: 'Done on',
    group: 'Group',
    noGroup: 'No group',
    lines: 'Checklist',
    lineText: (place) => `Line ${place}`,
    lineDone: (text) => `The line is done: ${text}`,
    newLine: 'New line',
    newLineHint: 'Press Enter to write the next.',
    removeLine: (text) => `Remove the line ${text}`,
    notes: 'Notes',
    add: 'Add task',
  },

  removeAsk: {
    title: (title) => `Delete ${title}?`,
    text: 'The task is deleted with its checklist and notes. You can undo this.',
    confirm: 'Delete task',
  },

  plan: {
    open: 'Use a plan',
    title: 'Tasks from a plan',
    text: 'Choose the tasks you need. Deadlines are counted from the date of the seminar.',
    source: 'Plan',
    builtIn: (kind) => `Lederdag’s plan: ${kind}`,
    own: (name) => `Your own template: ${name}`,
    all: 'Choose all',
    past: 'The date has passed',
    exists: 'Already there',
    lines: (count) => (count === 1 ? '1 line' : `${count} lines`),
    chosen: (count, of) => `${count} of ${of} chosen`,
    add: (count) => (count === 0 ? 'Add tasks' : `Add ${tasksCount(count)}`),
    nothingChosen: 'Choose at least one task.',
    list: 'Tasks of the plan',
  },

  page: {
    lead: 'What is to be done before and after the seminars, with whoever has the task.',
    emptyTitle: 'No open tasks',
    emptyText:
      'Tasks of a seminar are written there under Working group. You can write other tasks here.',
    toSeries: 'Go to series',
    remind: 'Reminders',
    owner: 'Owner',
    ownerPlaceholder: 'Everybody',
    nobody: 'Nobody yet',
    seminar: 'Seminar',
    allSeminars: 'All seminars',
    view: 'Show the tasks',
    byPerson: 'By person',
    byWeek: 'By week',
    count: tasksCount,
    noMatch: 'No tasks match what is chosen.',
    clear: 'Show all tasks',
    showAll: (count) => `Show all ${count}`,
    showFewer: 'Show fewer',
    week: (week, from, to) => `Week ${week} · ${from}-${to}`,
    thisWeek: 'This week',
    toSeminar: (seminar, day) => `${seminar}, ${day}`,
    noSeminar: 'Without a seminar',
  },

  load: {
    title: 'Who has what, and when',
    caption: 'Open tasks due in the next eight weeks. What is overdue counts as this week.',
    person: 'Owner',
    week: (week) => `Week ${week}`,
    weekShort: (week) => `wk ${week}`,
    total: 'Open in all',
    overdue: (count) => `${count} overdue`,
  },

  reminders: {
    title: 'Reminders',
    text: 'For everybody with tasks that are overdue or due within 14 days. Lederdag sends nothing itself.',
    nobody:
      'Nobody has tasks that are overdue or due within 14 days, so there is nobody to remind.',
    withoutOwner: (count) =>
      `${tasksCount(count)} ${count === 1 ? 'is' : 'are'} urgent but ${count === 1 ? 'has' : 'have'} no owner.`,
    counts: (overdue, soon) =>
      [
        ...(overdue > 0 ? [`${overdue} overdue`] : []),
        ...(soon > 0 ? [`${soon} within 14 days`] : []),
      ].join(', '),
    calendar: 'Calendar file',
    calendarFor: (name) => `Calendar file for ${name}`,
    mail: 'Mail',
    mailFor: (name) => `Mail to ${name}`,
    back: 'Back to the list',
    all: 'Download all',
    calendarName: (name) => `Tasks: ${name}`,
    fileName: 'reminders',
    overdueTitle: (title) => `Overdue: ${title}`,
    subject: (overdue, all) =>
      overdue > 0
        ? `Your tasks: ${overdue} overdue, ${all} in all`
        : `Your tasks in the next 14 days: ${all}`,
    dear: (name) => `Dear ${name}`,
    intro: 'This is what you have on the list right now.',
    overdueHead: 'Overdue:',
    soonHead: 'Within 14 days:',
    wasDue: (day) => `Was due ${day}`,
    due: (day) => `Due ${day}`,
    forSeminar: (seminar, day) => `For: ${seminar}, ${day}`,
    left: (lines) => `Left to do: ${lines}`,
    outro: 'If something is done already, or cannot be done in time, please say so.',
    regards: 'Kind regards',
  },
}
