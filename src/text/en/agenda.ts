/** Texts about the programme, in English. */
import type { Catalogue } from '../da'

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)
const items = (count: number) => (count === 1 ? '1 item' : `${count} items`)

export const agenda: Catalogue['agenda'] = {
  pageTitle: (day) => `Programme · ${day}`,

  kinds: {
    welcome: 'Welcome',
    checkIn: 'Check-in',
    talk: 'Talk',
    dialogue: 'Dialogue',
    groupWork: 'Group work',
    plenary: 'Plenary',
    case: 'Case',
    practical: 'Practical',
    break: 'Break',
    meal: 'Meal',
    movement: 'Movement',
    parallel: 'Parallel tracks',
    closing: 'Closing',
    other: 'Other',
  },

  kindWords: {
    meal: 'lunch, breakfast, dinner, buffet, coffee and rolls',
    break: 'break, coffee, stretch',
    checkIn: 'check-in, check in, arrival, registration',
    welcome: 'welcome, opening, good morning',
    closing: 'closing, goodbye, check-out, check out, ends',
    groupWork: 'group work, groups, workshop, exercise',
    plenary: 'plenary, summing up, joint discussion',
    case: 'case, cases',
    movement: 'walk, movement',
    dialogue: 'dialogue, discussion, conversation, reflection',
    talk: 'talk, lecture, keynote, presentation, speech',
    parallel: 'parallel, tracks, side by side',
    practical: 'practical, information, keys',
  },

  length: {
    short: (hours, rest) =>
      [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`]
        .filter(Boolean)
        .join(' '),
  },

  toolbar: {
    add: 'Add item',
    methods: 'Methods',
    circles: 'Circles',
    versions: 'Versions',
    publish: 'Publish',
    show: 'Show and print',
    items,
  },

  day: {
    named: (number, day) => `Day ${number} · ${day}`,
    list: (day) => `Items on ${day}`,
    times: (span) => `Set for ${span}`,
    notHeld: 'The seminar no longer has this day. Move the items, or add the day again.',
    empty: 'No items on the day yet.',
    add: 'Add item',
    endsAs: (time) => `Ends at ${time} as planned`,
    early: (length, time) => `${length} left until ${time}`,
    late: (length, time) => `${length} too long. The day is to end at ${time}.`,
    gap: (span, length) => `${span}: ${length} without content`,
    over: (length, name, time) => `${length} too long. ${name} holds at ${time}.`,
    cut: 'Shorten one of these:',
    cutBy: (title, length) => `${title} −${length}`,
  },

  list: {
    label: 'The programme',
    help: 'Up and down arrows go from item to item. Alt and an arrow move the item. Plus and minus make it 5 minutes longer or shorter. F2 edits the title, Enter opens the item, N adds a new one after it, D makes a copy, Delete deletes.',
    itemRole: 'item',
    keysTitle: 'By keyboard',
    keyWalk: 'Go from item to item',
    keyMove: 'Move the item, to another track as well',
    keyMinutes: '5 minutes longer or shorter',
    keyTitle: 'Edit the title',
    keyOpen: 'Open the item',
    keyAdd: 'Add an item after it',
    keyDuplicate: 'Make a copy',
    keyRemove: 'Delete the item',
    keyMenu: 'Open the menu',
    delete: 'Del',
    enter: 'Enter',
    alt: 'Alt',
    shift: 'Shift',
  },

  row: {
    untitled: (kind) => `${kind} without a title`,
    closed: 'Closed',
    closedLong: 'Closed: not shown to the participants',
    fixed: (time) => `Holds at ${time}`,
    circle: (name) => `Only ${name}`,
    responsible: (names) => `Responsible: ${names}`,
    speakers: (names) => `Talk by ${names}`,
    guests: (names) => `Guest: ${names}`,
    questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
    note: 'Facilitator’s note',
    minutesOf: (title) => `Minutes of ${title}`,
    longer: (title) => `5 minutes longer: ${title}`,
    shorter: (title) => `5 minutes shorter: ${title}`,
    min: 'min',
    titleOf: (title) => `Title of ${title}`,
    edit: (title) => `Edit the title ${title}`,
    menu: (title) => `Options for ${title}`,
    asLongAsTracks: 'As long as its tracks',
    track: (number) => `Track ${number}`,
    trackMenu: (name) => `Options for ${name}`,
    trackShort: (length) => `${length} shorter than the longest track`,
  },

  errors: {
    minutes: 'Write whole minutes, such as 45.',
    negative: 'An item cannot last less than 0 minutes.',
    tooLong: 'An item can last 24 hours (1440 minutes) at most. Split it over several days.',
    time: 'Write a time, such as 9.00.',
    beforeStart: (time) =>
      `The seminar begins at ${time}. Choose a later time, or change when the day starts.`,
    endBeforeStart: 'The end must be later than the start.',
    split: (most) => `Choose between 1 and ${minutes(most)}.`,
  },

  quick: {
    label: 'New item',
    placeholder: 'E.g. Lunch 45 or 12.00 Lunch',
    hint: 'Write title and minutes. A time in front holds the item to the clock. Enter adds and goes on, Esc ends.',
    add: 'Add',
    done: 'Done',
    willBe: (kind, length) => `${kind}, ${length}`,
    willHold: (kind, length, time) => `${kind}, ${length}, holds at ${time}`,
  },

  menu: {
    edit: 'Edit item…',
    title: 'Edit the title',
    addAfter: 'Add item after',
    duplicate: 'Make a copy',
    split: 'Split in two…',
    fix: 'Choose a time…',
    fixAt: (time) => `Hold at ${time}`,
    unfix: 'Let go of the clock',
    close: 'Make closed',
    closeHint: 'Not shown to the participants',
    reopen: 'Make open',
    up: 'Move up',
    down: 'Move down',
    move: 'Move to…',
    remove: 'Delete item',
    addTrack: 'Add track',
    renameTrack: 'Name and place…',
    removeTrack: 'Delete track',
    addToTrack: 'Add item to the track',
  },

  moveTo: {
    title: (name) => `Move ${name}`,
    line: 'Day or track',
    place: 'Place',
    first: 'First',
    after: (title) => `After ${title}`,
    confirm: 'Move',
    trackIn: (track, title) => `${track} in ${title}`,
  },

  hold: {
    title: (name) => `When does ${name} begin?`,
    confirm: 'Hold',
  },

  split: {
    title: (name) => `Split ${name} in two`,
    first: 'Minutes in the first',
    second: (count) => `The second gets ${minutes(count)}.`,
    confirm: 'Split item',
  },

  track: {
    title: 'Name and place',
    name: 'Name',
    place: 'Place',
    removeTitle: (name) => `Delete ${name}?`,
    removeText: (count) =>
      count === 0
        ? 'The track is empty.'
        : count === 1
          ? 'The item in the track is deleted too. You can undo it.'
          : `The ${items(count)} in the track are deleted too. You can undo it.`,
    remove: 'Delete track',
  },

  remove: {
    title: (name) => `Delete ${name}?`,
    tracks: (count) =>
      count === 1
        ? 'The item in its track is deleted too.'
        : `The ${items(count)} in its tracks are deleted too.`,
    cases: (count, names) =>
      count === 1
        ? `The case ${names} loses its place in the programme.`
        : `The cases ${names} lose their place in the programme.`,
    undo: 'You can undo it.',
    confirm: 'Delete item',
  },

  start: {
    title: 'Build the programme',
    text: 'Begin with a suggestion and adjust it. Or write the first item: the times follow by themselves.',
    template: 'Begin with',
    builtIn: (kind) => `Suggestion for ${kind}`,
    use: 'Use the suggestion',
    blank: 'Write the first item',
    paste:
      'Is the programme in Word? Copy its lines, and paste them into the field for the new item.',
  },

  moved: {
    later: (count, length) => `${items(count)} ${count === 1 ? 'begins' : 'begin'} ${length} later`,
    earlier: (count, length) =>
      `${items(count)} ${count === 1 ? 'begins' : 'begin'} ${length} earlier`,
    differently: (count) => `${items(count)} ${count === 1 ? 'gets' : 'get'} a new time`,
    holds: (names) => `${names} holds`,
    holding: (title, time) => `${title} at ${time}`,
    over: (length) => `there is ${length} too much`,
    ends: (time) => `the day ends at ${time}`,
    dismiss: 'Close the message',
  },
}
