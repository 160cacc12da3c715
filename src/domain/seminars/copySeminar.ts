/** Copies a seminar with the parts that are asked for; what happened at it never comes along. */
import type { Day } from '../shared/day'
import { addDays, daysBetween } from '../shared/day'
import type { Id } from '../shared/id'
import type { Task } from '../tasks/task'
import type { CopyBook } from './copyBook'
import type { Seminar } from './seminar'

/** Which parts a copy brings. Themes, cases, participants and everything told stay with the original. */
export interface CopyParts {
  /** Items, tracks, circles, questions and the facilitator's notes. */
  readonly programme: boolean
  readonly tasks: boolean
  /** Facilitators, who does what in the programme, members of circles, owners of tasks. */
  readonly people: boolean
  /** Working groups with their members; their meetings have been held. */
  readonly group: boolean
  /** Budget lines with what was budgeted; nothing is ordered or paid yet. */
  readonly budget: boolean
  /** Speakers, wished for again. */
  readonly speakers: boolean
}

/** Nothing but the seminar itself with its days. */
export const noParts: CopyParts = {
  programme: false,
  tasks: false,
  people: false,
  group: false,
  budget: false,
  speakers: false,
}

/** Where the copy goes. */
export interface CopyTarget {
  readonly day: Day
  readonly seriesId: Id | null
}

/** @returns the id of the copy */
export function copySeminar(
  book: CopyBook,
  seminar: Seminar,
  target: CopyTarget,
  parts: CopyParts,
): Id {
  const seminarId = book.idOf(seminar.id)
  const isOwn = (record: { readonly seminarId: Id | null }) => record.seminarId === seminar.id
  const own = () => ({ seminarId })
  book.copyAll(
    'seminars',
    ({ id }) => id === seminar.id,
    ({ title, day }) => ({ ...target, title: inYearOf(target.day, title, day), cancelled: false }),
  )
  book.copyAll('seminarDays', isOwn, own)
  if (parts.people) book.copyAll('facilitators', isOwn, own)
  if (parts.programme) copyProgramme(book, seminar.id, parts)
  if (parts.group) copyGroups(book, isOwn, own)
  if (parts.tasks) copyTasks(book, seminar, target, parts)
  if (parts.budget) copyBudget(book, isOwn, own)
  if (parts.speakers) copyBookings(book, seminar.id)
  return seminarId
}

/** A title that names its year names the year of the copy. */
function inYearOf(to: Day, title: string, from: Day): string {
  return title.replaceAll(from.slice(0, 4), to.slice(0, 4))
}

function copyProgramme(book: CopyBook, seminarId: Id, { people, speakers }: CopyParts): void {
  const own = { seminarId: book.idOf(seminarId) }
  const ofSeminar = (record: { readonly seminarId: Id }) => record.seminarId === seminarId
  const circles = book.copyAll('circles', ofSeminar, () => own)
  // A circle that is gone stays a circle that is gone: without one the item would be for everybody.
  const items = book.copyAll('agendaItems', ofSeminar, ({ trackId, circleId }) => ({
    ...own,
    trackId: trackId === null ? null : book.idOf(trackId),
    circleId: circleId === null ? null : book.idOf(circleId),
  }))
  const ofItem = ({ itemId }: { readonly itemId: Id }) => items.has(itemId)
  const item = ({ itemId }: { readonly itemId: Id }) => ({ itemId: book.idOf(itemId) })
  book.copyAll('agendaTracks', ofItem, item)
  book.copyAll('closedItems', ofItem, item)
  book.copyAll('itemNotes', ofItem, item)
  book.copyAll('itemQuestions', ofItem, item)
  book.copyAll(
    'itemPeople',
    (part) => ofItem(part) && (part.speakerId === null ? people : speakers),
    item,
  )
  if (!people) return
  book.copyAll(
    'circleMembers',
    ({ circleId }) => circles.has(circleId),
    ({ circleId }) => ({ circleId: book.idOf(circleId) }),
  )
}

/** Groups of a seminar or of a series, with their members. */
export function copyGroups(
  book: CopyBook,
  takes: (group: { readonly seminarId: Id | null; readonly seriesId: Id | null }) => boolean,
  anew: () => { readonly seminarId?: Id; readonly seriesId?: Id },
): void {
  const groups = book.copyAll('workingGroups', takes, anew)
  book.copyAll(
    'groupMembers',
    ({ groupId }) => groups.has(groupId),
    ({ groupId }) => ({ groupId: book.idOf(groupId) }),
  )
}

/** Open again, with nothing ticked; a date moves by as many days as the seminar does. */
function copyTasks(book: CopyBook, seminar: Seminar, target: CopyTarget, parts: CopyParts): void {
  const distance = daysBetween(seminar.day, target.day)
  const tasks = book.copyAll(
    'tasks',
    ({ seminarId }) => seminarId === seminar.id,
    ({ groupId, ownerId, due }) => ({
      seminarId: book.idOf(seminar.id),
      groupId: groupOfCopy(book, groupId, seminar, { ...target, copied: parts.group }),
      ownerId: parts.people ? ownerId : null,
      due: shifted(due, distance),
      status: 'open' as const,
      waitsForId: null,
      doneOn: null,
    }),
  )
  book.copyAll(
    'taskLines',
    ({ taskId }) => tasks.has(taskId),
    ({ taskId }) => ({ taskId: book.idOf(taskId), done: false }),
  )
}

/** The copy of the group, or, within the same series, the very group of the series. */
function groupOfCopy(
  book: CopyBook,
  groupId: Id | null,
  seminar: Seminar,
  to: Pick<CopyTarget, 'seriesId'> & { readonly copied: boolean },
): Id | null {
  const group = book.snapshot.workingGroups.get(groupId ?? '')
  if (!group) return null
  const ofSeries = group.seriesId !== null && group.seriesId === seminar.seriesId
  if (ofSeries && to.seriesId === seminar.seriesId) return group.id
  return to.copied && (ofSeries || group.seminarId === seminar.id) ? book.idOf(group.id) : null
}

function shifted(due: Task['due'], distance: number): Task['due'] {
  return due?.type === 'on' ? { ...due, day: addDays(due.day, distance) } : due
}

/** Lines of a seminar or of a series. */
export function copyBudget(
  book: CopyBook,
  takes: (line: { readonly seminarId: Id | null; readonly seriesId: Id | null }) => boolean,
  anew: () => { readonly seminarId?: Id; readonly seriesId?: Id },
): void {
  book.copyAll('budgetLines', takes, () => ({ ...anew(), ordered: null, actual: null }))
}

function copyBookings(book: CopyBook, seminarId: Id): void {
  book.copyAll(
    'bookings',
    (booking) => booking.seminarId === seminarId && booking.status !== 'declined',
    () => ({
      seminarId: book.idOf(seminarId),
      status: 'wished' as const,
      deadline: null,
      heldOn: null,
      score: null,
      evaluation: '',
    }),
  )
}
