/** What is missing before the day of a seminar, each with the day by which it should be in place. */
import type { Snapshot } from '../records'
import { addDays, type Day } from '../shared/day'
import type { Id } from '../shared/id'
import { readinessChecks, type ReadinessCode, type ReadinessPart } from './readinessChecks'
import type { SeminarKind } from './seminar'
import { lastDayOf } from './seminarDays'

export interface ReadinessItem {
  readonly code: ReadinessCode
  /** The part of the seminar where it is put right. */
  readonly part: ReadinessPart
  readonly dueDay: Day
  readonly done: boolean
  /** Not done, and the day is over. */
  readonly late: boolean
  /** How many it is about; 0 when it is not a matter of number. */
  readonly count: number
}

/** How much earlier than a meeting a large day must be prepared, as a share of the longest time. */
const leadTimes: Readonly<Record<SeminarKind, number>> = {
  leaderDay: 1,
  leaderForum: 1,
  academyWorkshop: 0.75,
  administrationDay: 0.75,
  chiefForum: 0.5,
  boardSeminar: 0.5,
  localSeminar: 0.5,
  groupManagementMeeting: 0.25,
  boardMeeting: 0.25,
}

/** @returns what is not done before what is, each in the order of its day; empty when the seminar is cancelled or over */
export function readinessOf(snapshot: Snapshot, seminarId: Id, today: Day): ReadinessItem[] {
  const seminar = snapshot.seminars.get(seminarId)
  if (!seminar || seminar.cancelled || lastDayOf(snapshot, seminar) < today) return []
  const share = leadTimes[seminar.kind]
  return readinessChecks({ snapshot, seminar, today })
    .map(({ daysBefore, due, ...finding }) => {
      const dueDay = due ?? addDays(seminar.day, -Math.ceil(daysBefore * share))
      return { ...finding, dueDay, late: !finding.done && dueDay < today }
    })
    .sort(
      (a, b) =>
        Number(a.done) - Number(b.done) ||
        (a.dueDay === b.dueDay ? 0 : a.dueDay < b.dueDay ? -1 : 1),
    )
}

/** The parts that should be in place by now, of one seminar: what an overview of many shows. */
export function lateOnes(items: readonly ReadinessItem[]): ReadinessItem[] {
  return items.filter(({ late }) => late)
}
