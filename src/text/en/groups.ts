/** Texts about working groups, in English. */
import type { Catalogue } from '../da'

const members = (count: number) => (count === 1 ? '1 member' : `${count} members`)
const meetings = (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`)

export const groups: Catalogue['groups'] = {
  title: 'Working groups',
  add: 'New group',
  emptyTitle: 'Who prepares the day?',
  emptyText:
    'Gather a group, choose a coordinator and agree on your meetings. Then the tasks can be shared out.',
  kinds: {
    working: 'Working group',
    sounding: 'Sounding board',
    project: 'Project organisation',
  },
  wholeSeries: (series) => `The whole series: ${series}`,
  menu: (name) => `Options for ${name}`,
  edit: 'Edit group',
  remove: 'Delete group',

  members: {
    title: 'Members',
    none: 'No members yet',
    add: 'Add member',
    placeholder: 'Search by name',
    coordinator: 'Coordinator',
    noCoordinator: 'The group has no coordinator. Choose one in the menu of a member.',
    menu: (name) => `Options for ${name}`,
    makeCoordinator: 'Make coordinator',
    insteadOf: (name) => `Instead of ${name}`,
    setRole: 'Change role',
    remove: 'Take out of the group',
    roleTitle: (name) => `What does ${name} do in the group?`,
    role: 'Role',
    roleHint: 'Such as minute taker, in charge of rooms, voice of the leaders.',
  },

  form: {
    addTitle: 'New group',
    editTitle: 'Edit group',
    name: 'Name',
    nameMissing: 'Give the group a name.',
    kind: 'Kind',
    purpose: 'Purpose',
    purposeHint: 'What is the group to achieve, and what can it decide by itself?',
    purview: 'Applies to',
    thisSeminar: 'This seminar only',
    thisSeries: (series) => `All seminars of ${series}`,
    people: 'Members',
    peopleHint: 'The first becomes the coordinator. It can be changed later.',
    add: 'Create group',
  },

  removeAsk: {
    title: (name) => `Delete ${name}?`,
    nothing: 'The group is empty. You can undo this.',
    touches: (parts) => `This also deletes ${parts}. You can undo it.`,
    members: (count) => `the list of ${members(count)}`,
    meetings: (count) => `${meetings(count)} with agenda and notes`,
    tasks: (count) =>
      count === 1 ? '1 task stays without a group.' : `${count} tasks stay without a group.`,
    confirm: 'Delete group',
  },

  meetings: {
    title: 'Meetings',
    none: 'No meetings planned',
    add: 'New meeting',
    past: (count) => (count === 1 ? '1 earlier meeting' : `${count} earlier meetings`),
    open: (day) => `Open the meeting on ${day}`,
    hasNotes: 'With notes',
    calendar: 'Download meetings as a calendar file',
    calendarOne: 'Download as a calendar file',
    calendarTitle: (group) => `Meeting: ${group}`,
    calendarFile: 'meetings',
    addTitle: 'New meeting',
    editTitle: 'Meeting of the group',
    day: 'Date',
    dayMissing: 'Write a date, such as 09-03-2027.',
    dayWrong: 'There is no such date. Write it like 09-03-2027.',
    start: 'Begins',
    end: 'Ends',
    timeMissing: 'Write a time, such as 9:00.',
    endBeforeStart: 'The meeting ends before it begins.',
    place: 'Place',
    agenda: 'Agenda',
    notes: 'Notes',
    notesHint: 'What was agreed? Notes are not in the calendar file.',
    addButton: 'Add meeting',
    remove: 'Delete meeting',
    removeTitle: (day) => `Delete the meeting on ${day}?`,
    removeText: 'Agenda and notes are deleted with it. You can undo this.',
  },
}
