/**
 * What calendars were told about one event, version by version. Only versions count, so the same
 * versions always give the same answer, and a later version can only add to it.
 */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { versionsOf } from './draft'
import type { DayFacts, DistributionVersion } from './placement'
import { factsNow, heldDay, knowsDays, sameFacts } from './toldDays'

export interface EventHistory {
  readonly seminarId: Id
  /** In how many versions the event came, went or changed; 0 when no version has told of it. */
  readonly changes: number
  /** As last told while the event was on; a day that no version tells of, as it is now. */
  readonly facts: DayFacts
  /** The day is lost or, for a person, the seat. */
  readonly cancelled: boolean
}

/** @returns null when the seminar is gone and no version knows the day */
export function historyOfDay(
  snapshot: Snapshot,
  seriesId: Id | null,
  seminarId: Id,
): EventHistory | null {
  const versions = seriesId === null ? [] : versionsOf(snapshot, seriesId)
  const told = historyOf(snapshot, versions, seminarId, () => true)
  if (told) return told
  const facts = factsNow(snapshot, seminarId)
  return facts && { seminarId, changes: 0, facts, cancelled: facts.cancelled }
}

/** Every day that a version gave the person, in no particular order; days without facts are left out. */
export function historiesOfPerson(snapshot: Snapshot, seriesId: Id, personId: Id): EventHistory[] {
  const versions = versionsOf(snapshot, seriesId)
  const given = new Set(versions.flatMap(({ seats }) => seats[personId] ?? []))
  return [...given].flatMap(
    (seminarId) =>
      historyOf(snapshot, versions, seminarId, ({ seats }) => seats[personId] === seminarId) ?? [],
  )
}

/** Stands for the facts of a version from before days were kept. */
const unknown = 'unknown'

/** Null while the event is not on. */
type Told = DayFacts | typeof unknown | null

/**
 * Next to what is unknown everything counts as a change: a number that is too high does no harm,
 * while calendars would ignore one that is too low.
 * @returns null when no version has the event, or its facts are lost
 */
function historyOf(
  snapshot: Snapshot,
  versions: readonly DistributionVersion[],
  seminarId: Id,
  has: (version: DistributionVersion) => boolean,
): EventHistory | null {
  let changes = 0
  let before: Told = null
  let told: Told = null
  for (const version of versions) {
    const factsThen = knowsDays(version.days) ? heldDay(version.days, seminarId) : unknown
    const now: Told = has(version) ? factsThen : null
    if (now === unknown || before === unknown || !sameFacts(before, now)) changes += 1
    told = now ?? told
    before = now
  }
  const facts = told === unknown ? factsNow(snapshot, seminarId) : told
  return facts && { seminarId, changes, facts, cancelled: !before || facts.cancelled }
}
