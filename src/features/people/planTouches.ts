/** What removing people would touch in the plans of seminars: programme, tasks, groups, speakers, cases. */
import type { Use } from '@/domain/changeDraft'
import type { Snapshot } from '@/domain/records'
import { sortedByName } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { listedFew } from '@/text/formats'
import { t } from '@/text/t'
import { daysNamed, recordsOf } from './touchedRecords'

/** One line per kind of thing that is touched. */
export function planTouches(snapshot: Snapshot, uses: readonly Use[]): string[] {
  const words = t.templates.touches
  const named = (sentence: (parts: string) => string, parts: readonly string[]) =>
    parts.length > 0 ? sentence(listedFew(parts, t.people.touches.more)) : ''
  const tasksBy = (field: string) =>
    uses.filter((use) => use.table === 'tasks' && use.field === field).length
  const [owned, waiting] = [tasksBy('ownerId'), tasksBy('waitsForId')]
  const speakers = new Set(recordsOf(snapshot, uses, 'speakers').map(({ id }) => id))
  const bookings = [...snapshot.bookings.values()].filter(({ speakerId }) =>
    speakers.has(speakerId),
  )
  return [
    named(words.programme, partsInProgrammes(snapshot, uses, speakers)),
    named(words.told, toldProgrammes(snapshot, uses)),
    named(words.circles, circlesLeft(snapshot, uses)),
    owned > 0 ? words.tasks(owned) : '',
    waiting > 0 ? words.waiting(waiting) : '',
    named(words.groups, groupsLeft(snapshot, uses)),
    named(
      words.coordinator,
      sortedByName(recordsOf(snapshot, uses, 'workingGroups')).map(({ name }) => name),
    ),
    speakers.size > 0 ? words.speaker(bookings.length) : '',
    named(
      words.cases,
      recordsOf(snapshot, uses, 'practiceCases').map(({ title }) => title),
    ),
  ].filter(Boolean)
}

/** Parts of their own, and those of the speakers that go with them. */
function partsInProgrammes(
  snapshot: Snapshot,
  uses: readonly Use[],
  speakers: ReadonlySet<Id>,
): string[] {
  const parts = [
    ...recordsOf(snapshot, uses, 'itemPeople'),
    ...[...snapshot.itemPeople.values()].filter(({ speakerId }) => speakers.has(speakerId ?? '')),
  ]
  const items = parts.flatMap(({ itemId }) => snapshot.agendaItems.get(itemId) ?? [])
  return daysNamed(snapshot, [...new Set(items.map(({ seminarId }) => seminarId))])
}

function toldProgrammes(snapshot: Snapshot, uses: readonly Use[]): string[] {
  const ids = recordsOf(snapshot, uses, 'agendaVersions').map(({ seminarId }) => seminarId)
  return daysNamed(snapshot, [...new Set(ids)])
}

function circlesLeft(snapshot: Snapshot, uses: readonly Use[]): string[] {
  const ids = new Set(recordsOf(snapshot, uses, 'circleMembers').map(({ circleId }) => circleId))
  const circles = [...ids].flatMap((id) => snapshot.circles.get(id) ?? [])
  return sortedByName(circles).map(({ name }) => name)
}

function groupsLeft(snapshot: Snapshot, uses: readonly Use[]): string[] {
  const ids = new Set(recordsOf(snapshot, uses, 'groupMembers').map(({ groupId }) => groupId))
  const groups = [...ids].flatMap((id) => snapshot.workingGroups.get(id) ?? [])
  return sortedByName(groups).map(({ name }) => name)
}
