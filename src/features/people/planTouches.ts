/** What removing people would touch in the plans of seminars: programme, tasks, groups, speakers, cases. */
import type { Use } from '@/domain/changeDraft'
import type { Snapshot } from '@/domain/records'
import { sortedByName } from '@/domain/shared/danishOrder'
import { listedFew } from '@/text/formats'
import { t } from '@/text/t'
import { daysNamed, recordsOf } from './touchedRecords'

/** One line per kind of thing that is touched. */
export function planTouches(snapshot: Snapshot, uses: readonly Use[]): string[] {
  const words = t.templates.touches
  const named = (sentence: (parts: string) => string, parts: readonly string[]) =>
    parts.length > 0 ? sentence(listedFew(parts, t.people.touches.more)) : ''
  const owned = uses.filter(({ table, field }) => table === 'tasks' && field === 'ownerId').length
  const speakers = new Set(recordsOf(snapshot, uses, 'speakers').map(({ id }) => id))
  const bookings = [...snapshot.bookings.values()].filter(({ speakerId }) =>
    speakers.has(speakerId),
  )
  return [
    named(words.programme, partsInProgrammes(snapshot, uses)),
    owned > 0 ? words.tasks(owned) : '',
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

function partsInProgrammes(snapshot: Snapshot, uses: readonly Use[]): string[] {
  const items = recordsOf(snapshot, uses, 'itemPeople').flatMap(
    ({ itemId }) => snapshot.agendaItems.get(itemId) ?? [],
  )
  return daysNamed(snapshot, [...new Set(items.map(({ seminarId }) => seminarId))])
}

function groupsLeft(snapshot: Snapshot, uses: readonly Use[]): string[] {
  const ids = new Set(recordsOf(snapshot, uses, 'groupMembers').map(({ groupId }) => groupId))
  const groups = [...ids].flatMap((id) => snapshot.workingGroups.get(id) ?? [])
  return sortedByName(groups).map(({ name }) => name)
}
