/** Texts about making a seminar, own templates, and rolling on to next year, in English. */
import type { Catalogue } from '../da'

const items = (count: number) => (count === 1 ? '1 item' : `${count} items`)
const tasks = (count: number) => (count === 1 ? '1 task' : `${count} tasks`)
const seminars = (count: number) => (count === 1 ? '1 seminar' : `${count} seminars`)

export const templates: Catalogue['templates'] = {
  create: {
    open: 'New seminar',
    title: 'New seminar',
    lead: 'Choose what it is, when it is, and what to begin with. Everything can be changed later.',
    what: 'What and when',
    kind: 'Kind',
    name: 'Title',
    nameHint: 'May be left empty. Then the name of the series or the kind is used.',
    day: 'Date',
    start: 'Begins',
    end: 'Ends',
    place: 'Place',
    placeHint: 'Can wait.',
    belongs: 'Belongs to',
    series: 'Series',
    seriesHint: 'A series has an audience. Without one no leaders are distributed.',
    noSeries: 'No series',
    newSeries: 'A new series',
    seriesName: 'Name of the new series',
    seriesNameMissing: 'Write a name for the series.',
    seriesNamePlaceholder: 'e.g. Leaders’ forum 2027',
    begin: 'Begin with',
    sources: {
      nothing: 'An empty programme',
      starter: 'A proposed programme',
      template: 'One of your templates',
      earlier: 'An earlier seminar',
    },
    sourceHints: {
      nothing: 'You make it yourself.',
      starter: (kind) => `For a ${kind.toLocaleLowerCase('en')}, ready to be changed.`,
      template: 'Something you have kept yourselves.',
      noTemplates: 'You have no templates yet. Save a seminar as one from its menu.',
      earlier: 'Programme and tasks without people and closed items.',
      noEarlier: 'There are no seminars yet.',
    },
    template: 'Template',
    earlier: 'Seminar',
    chooseTemplate: 'Choose a template',
    chooseEarlier: 'Choose a seminar',
    sourceMissing: 'Choose what to begin with.',
    withTasks: 'Bring a list of tasks',
    withTasksHint: 'Deadlines are counted back from the day.',
    gives: 'What you get',
    givesItems: (count) => `${items(count)} in the programme`,
    givesTasks: (count) => `${tasks(count)} with deadlines`,
    givesDays: (count) => `${count} days`,
    givesNothing: 'A seminar without programme and tasks.',
    dayHeading: (number) => `Day ${number}`,
    submit: 'Create seminar',
  },

  days: {
    add: 'Add a day',
    nth: (number) => `Day ${number}`,
    remove: (number) => `Remove day ${number}`,
    notAfter: 'The day must be after the first.',
    tooFar: 'The day is more than 30 days after the first.',
    twice: 'Two days have the same date.',
  },

  list: {
    open: 'Templates',
    title: 'Templates',
    lead: 'Programme and tasks to use again. Without people, dates and closed items.',
    emptyTitle: 'No templates yet',
    emptyText:
      'Open a seminar that went well, and choose "Save as template" in its menu. Then the next one can begin there.',
    toSeries: 'See series and seminars',
    use: 'Use',
    useNamed: (name) => `Use ${name}`,
    menu: (name) => `Options for ${name}`,
    rename: 'Rename',
    remove: 'Delete template',
    removeTitle: (name) => `Delete the template ${name}?`,
    removeText: 'Seminars made from it stay as they are. You can undo it.',
    holds: (itemCount, taskCount, days) =>
      [days > 1 ? `${days} days` : '', items(itemCount), tasks(taskCount)]
        .filter(Boolean)
        .join(' · '),
  },

  save: {
    open: 'Save as template',
    title: 'Save as template',
    renameTitle: 'Rename template',
    text: 'Programme, methods, questions and tasks are kept. People, dates and what closed items are about do not come along.',
    name: 'Name',
    nameMissing: 'Write a name.',
    submit: 'Save template',
  },

  roll: {
    open: 'Roll on to next year',
    title: 'Roll on to next year',
    lead: 'The same weekday of the same week. Look through the dates before anything is created.',
    nothing: 'There are no seminars to roll on.',
    days: 'Dates',
    original: (day, week) => `${day}, week ${week}`,
    newDay: (title) => `New date for ${title}`,
    week: (week) => `Week ${week}`,
    take: (title) => `Bring ${title}`,
    sameWeek: 'The same weekday and week as this year.',
    reasons: {
      noSuchWeek: (week) => `The year has no week ${week}, so the last week is used.`,
      holiday: (day, name) => `${day} is ${name}.`,
      schoolHoliday: (day, week) => `${day} is in the school holiday, week ${week}.`,
      later: 'So it has been moved.',
      byHand: 'Changed by you.',
    },
    skipSchool: 'Skip school holidays',
    into: 'Where does it belong?',
    newSeries: 'In a new series',
    newSeriesHint: 'With the same audience, exceptions and rules that are about no single day.',
    seriesName: 'Name of the series',
    same: 'In the same series',
    sameHint: 'Leaders are then distributed over both the old and the new days.',
    parts: 'What comes along?',
    part: {
      programme: 'Programme and questions',
      tasks: 'Tasks',
      people: 'People: facilitators, those responsible and owners of tasks',
      group: 'Working group with its members',
      budget: 'Budget: only the budgeted amounts',
      speakers: 'Speakers (as wished for)',
    },
    stays: 'Themes, cases, participants and everything that came of the day stay where they are.',
    submit: (count) => `Create ${seminars(count)}`,
    dayMissing: 'Choose a date.',
    nothingChosen: 'Choose at least one seminar.',
    nameMissing: 'Write a name.',
  },

  copy: {
    programme: 'Bring the programme',
    tasks: 'Bring the tasks',
  },

  moving: {
    days: (count) => (count === 1 ? '1 later day' : `${count} later days`),
    tasks: (count) =>
      count === 1
        ? '1 task with a deadline counted from the day'
        : `${count} tasks with deadlines counted from the day`,
    programme: 'the programme',
    along: (parts) => `Moving along: ${parts}.`,
    overdue: (count) =>
      count === 1
        ? '1 task gets a deadline that has passed.'
        : `${count} tasks get deadlines that have passed.`,
    staying: (count) =>
      count === 1
        ? '1 task has a fixed date and stays.'
        : `${count} tasks have fixed dates and stay.`,
  },

  goes: {
    items: (count) => (count === 1 ? '1 item in the programme' : `${count} items in the programme`),
    tasks,
    bookings: (count) => (count === 1 ? '1 booking of a speaker' : `${count} bookings of speakers`),
    cases: (count) => (count === 1 ? '1 case' : `${count} cases`),
    groups: (count) => (count === 1 ? '1 working group' : `${count} working groups`),
    budgetLines: (count) => (count === 1 ? '1 budget line' : `${count} budget lines`),
    themes: (count) => (count === 1 ? '1 choice of a theme' : `${count} choices of a theme`),
  },

  touches: {
    programme: (days) => `Has a part in the programme: ${days}`,
    told: (days) => `Times in published programmes: ${days}`,
    circles: (names) => `Named in the circles: ${names}`,
    tasks: (count) =>
      count === 1 ? '1 task is left without an owner' : `${count} tasks are left without an owner`,
    waiting: (count) =>
      count === 1
        ? '1 task no longer waits for anyone'
        : `${count} tasks no longer wait for anyone`,
    groups: (names) => `Leaves: ${names}`,
    coordinator: (names) => `Without a coordinator: ${names}`,
    speaker: (count) =>
      count === 1
        ? 'Is a speaker, and 1 booking is deleted as well'
        : `Is a speaker, and ${count} bookings are deleted as well`,
    cases: (titles) => `Cases without an owner: ${titles}`,
  },
}
