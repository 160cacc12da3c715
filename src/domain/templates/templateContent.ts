/** What a template holds besides its name, and how it is read off a seminar that is planned already. */
import type { AgendaItem } from '../agenda/agenda'
import { noContent } from '../agenda/content'
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { lastDayOf, laterDaysOf } from '../seminars/seminarDays'
import { daysBetween, type Day } from '../shared/day'
import type { Id } from '../shared/id'
import { groupBy } from '../shared/groupBy'
import { byRank } from '../shared/rank'
import type { SeminarTemplate, TemplateItem, TemplateTask } from './seminarTemplate'

/** What a seminar can begin with: a template, a starter, or an earlier seminar read as one. */
export type TemplateContent = Pick<
  SeminarTemplate,
  'kind' | 'startTime' | 'endTime' | 'moreDays' | 'items' | 'tasks'
>

/**
 * The seminar as a template: no people, no dates, and of closed items only the time they take. A task
 * due on a date is due so many days before the seminar. Days stand one after the other.
 */
export function templateOf(snapshot: Snapshot, seminar: Seminar): TemplateContent {
  const laterDays = laterDaysOf(snapshot, seminar.id)
  return {
    kind: seminar.kind,
    startTime: seminar.startTime,
    endTime: seminar.endTime,
    moreDays: laterDays.map(({ startTime, endTime }) => ({ startTime, endTime })),
    items: templateItems(snapshot, seminar.id, [0, ...laterDays.map(({ offset }) => offset)]),
    tasks: templateTasks(snapshot, seminar),
  }
}

/** Items of days that the seminar does not have are left out. */
function templateItems(
  snapshot: Snapshot,
  seminarId: Id,
  offsets: readonly number[],
): TemplateItem[] {
  const own = [...snapshot.agendaItems.values()].filter((item) => item.seminarId === seminarId)
  const byTrack = groupBy(own.sort(byRank), ({ trackId }) => trackId ?? '')
  const tracks = groupBy([...snapshot.agendaTracks.values()].sort(byRank), ({ itemId }) => itemId)
  const questions = questionTexts(snapshot)
  const item = (record: AgendaItem, dayOffset: number, track: number | null, trackName: string) => {
    const { minutes, fixedStart } = record
    const slot = { dayOffset, track, trackName, minutes, fixedStart }
    if (record.closed) return { ...slot, ...noContent, kind: 'other' as const, questions: [] }
    const { kind, title, purpose, method, steps, material } = record
    const asked = questions.get(record.id) ?? []
    return { ...slot, kind, title, purpose, method, steps, material, questions: asked }
  }
  return offsets.flatMap((offset, dayOffset) =>
    (byTrack.get('') ?? [])
      .filter((record) => record.dayOffset === offset)
      .flatMap((record) => [
        item(record, dayOffset, null, ''),
        ...(tracks.get(record.id) ?? []).flatMap((track, index) =>
          (byTrack.get(track.id) ?? []).map((inside) =>
            item(inside, dayOffset, index + 1, track.name),
          ),
        ),
      ]),
  )
}

/** Item id -> the questions on it, in their order. */
function questionTexts(snapshot: Snapshot): ReadonlyMap<Id, string[]> {
  const placed = groupBy([...snapshot.itemQuestions.values()].sort(byRank), ({ itemId }) => itemId)
  return new Map(
    [...placed].map(([itemId, questions]) => [
      itemId,
      questions.flatMap(({ questionId }) => snapshot.guidingQuestions.get(questionId)?.text ?? []),
    ]),
  )
}

function templateTasks(snapshot: Snapshot, seminar: Seminar): TemplateTask[] {
  const last = lastDayOf(snapshot, seminar)
  const lines = groupBy([...snapshot.taskLines.values()].sort(byRank), ({ taskId }) => taskId)
  return [...snapshot.tasks.values()]
    .filter(({ seminarId }) => seminarId === seminar.id)
    .sort(byRank)
    .map(({ id, title, notes, due }) => ({
      title,
      notes,
      daysBefore:
        due === null ? null : due.type === 'before' ? due.days : distanceTo(due.day, seminar, last),
      lines: (lines.get(id) ?? []).map(({ text }) => text),
    }))
}

/** Before the seminar its first day counts, after it its last; a day of the seminar itself is the first. */
function distanceTo(due: Day, { day: first }: Seminar, last: Day): number {
  if (due <= first) return daysBetween(due, first)
  return due <= last ? 0 : daysBetween(due, last)
}
