/** Who needs a seat, or another one, and why: the start of every repair after publication. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import type { Id } from '../shared/id'
import { hasDeclined } from './cancellations'
import { dayBoard, type DayCard } from './dayBoard'
import { latestVersion } from './draft'
import type { RuleBreach } from './ruleBreaches'

/**
 * Without a seat: `declined` their day, `lostDay` was cancelled, `new` since the latest version, or
 * `unplaced` by hand. With a seat they cannot keep: `absent`, `notEligible`, or a hard rule is broken.
 */
export type RepairReason =
  'declined' | 'lostDay' | 'new' | 'unplaced' | 'absent' | 'notEligible' | 'ruleBroken'

export interface RepairNeed {
  readonly person: Person
  readonly reason: RepairReason
  /** The day that is lost, declined or cannot be kept; null for people who never had one. */
  readonly seminar: Seminar | null
  /** The hard rules behind `ruleBroken`, else empty. */
  readonly breaches: readonly RuleBreach[]
}

/** One row per person, those without a seat first; empty when the series is gone. */
export function repairNeeds(snapshot: Snapshot, seriesId: Id): RepairNeed[] {
  const board = dayBoard(snapshot, seriesId)
  if (!board) return []
  const published = latestVersion(snapshot, seriesId)?.seats ?? {}
  const declined = hasDeclined(snapshot)
  const withoutSeat = board.unplaced.map(({ person, lostDay }): RepairNeed => {
    const told = snapshot.seminars.get(published[person.id] ?? '') ?? null
    const seminar = lostDay ?? told
    const reason = reasonWithoutSeat(
      seminar,
      seminar !== null && declined(person.id, seminar),
      published[person.id] !== undefined,
    )
    return { person, reason, seminar, breaches: [] }
  })
  const withSeat = board.columns.flatMap(({ seminar, cards }) =>
    cards.flatMap((card) => needOf(card, seminar) ?? []),
  )
  return [...withoutSeat, ...withSeat]
}

function reasonWithoutSeat(
  seminar: Seminar | null,
  declined: boolean,
  isPublished: boolean,
): RepairReason {
  if (seminar?.cancelled) return 'lostDay'
  if (declined) return 'declined'
  return isPublished ? 'unplaced' : 'new'
}

function needOf({ person, warnings }: DayCard, seminar: Seminar): RepairNeed | null {
  const away = warnings.find(({ type }) => type === 'absent' || type === 'notEligible')
  if (away) return { person, reason: away.type as RepairReason, seminar, breaches: [] }
  const breaches = warnings.flatMap((warning) =>
    warning.type === 'ruleBroken' && warning.hard ? [warning] : [],
  )
  return breaches.length > 0 ? { person, reason: 'ruleBroken', seminar, breaches } : null
}
