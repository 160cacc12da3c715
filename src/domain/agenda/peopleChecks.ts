/** Whether the people of a programme are there, agreed with, and in one place at a time. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { bookingsOf } from '../speakers/bookings'
import type { BookingStatus } from '../speakers/speaker'
import type { AgendaItem, ItemPerson } from './agenda'
import type { Attendance } from './attendance'
import type { Finding } from './finding'
import { itemPeopleOf } from './lookup'
import { isPause } from './personalTimes'
import type { ScheduledItem } from './schedule'

export interface PeopleFindings {
  /** About one item alone. */
  ofItem(scheduled: ScheduledItem, dayOffset: number): Finding[]
}

/** Prepares the questions for all items of a seminar: its bookings are looked up once. */
export function peopleFindings(
  snapshot: Snapshot,
  seminarId: Id,
  attendance: Attendance,
): PeopleFindings {
  const statuses = bestStatuses(snapshot, seminarId)
  return {
    ofItem({ item, tracks }, dayOffset) {
      const on = { itemId: item.id, dayOffset }
      const people = itemPeopleOf(snapshot, item.id)
      const found = circleFindings(snapshot, item, dayOffset, attendance)
      const led = isPause(item.kind) || tracks.length > 0
      if (!led && !people.some(({ part }) => part === 'responsible')) {
        found.push({ ...on, type: 'noResponsible' })
      }
      for (const record of people) {
        if (isGone(snapshot, record)) found.push({ ...on, type: 'partakerGone', part: record.part })
        else found.push(...agreementFindings(snapshot, record, dayOffset, statuses))
      }
      return found
    },
  }
}

function circleFindings(
  snapshot: Snapshot,
  { id: itemId, circleId }: AgendaItem,
  dayOffset: number,
  attendance: Attendance,
): Finding[] {
  if (circleId === null) return []
  if (!snapshot.circles.has(circleId)) return [{ type: 'circleGone', itemId, dayOffset }]
  if (attendance.circle(circleId).size > 0) return []
  return [{ type: 'emptyCircle', itemId, dayOffset, circleId }]
}

function isGone(
  { people, speakers }: Snapshot,
  { personId, speakerId, name }: ItemPerson,
): boolean {
  const known = people.has(personId ?? '') || speakers.has(speakerId ?? '')
  return !known && name === ''
}

/** From least to most: of several bookings of one human being the one that has come farthest counts. */
const progress: readonly BookingStatus[] = [
  'declined',
  'wished',
  'contacted',
  'promised',
  'agreed',
  'held',
]

function bestStatuses(snapshot: Snapshot, seminarId: Id): ReadonlyMap<Id, BookingStatus> {
  const best = new Map<Id, BookingStatus>()
  for (const { speakerId, status } of bookingsOf(snapshot, seminarId)) {
    const key = humanBehind(snapshot, speakerId)
    const known = best.get(key)
    if (known === undefined || progress.indexOf(known) < progress.indexOf(status)) {
      best.set(key, status)
    }
  }
  return best
}

/** Two speakers of the register may stand for the same person of the organisation. */
function humanBehind(snapshot: Snapshot, speakerId: Id): Id {
  return snapshot.speakers.get(speakerId)?.personId ?? speakerId
}

/** Somebody of the organisation who is no speaker of the register needs no booking. */
function agreementFindings(
  snapshot: Snapshot,
  { itemId, part, speakerId }: ItemPerson,
  dayOffset: number,
  statuses: ReadonlyMap<Id, BookingStatus>,
): Finding[] {
  if (part !== 'speaker' || speakerId === null || !snapshot.speakers.has(speakerId)) return []
  const status = statuses.get(humanBehind(snapshot, speakerId))
  if (status === undefined) return [{ type: 'speakerNotBooked', itemId, dayOffset, speakerId }]
  if (status === 'agreed' || status === 'held') return []
  return [{ type: 'speakerNotAgreed', itemId, dayOffset, speakerId, status }]
}
