/** The cases of a seminar and the call for them, and how far they have come. */
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { byRank } from '../shared/rank'
import { caseStatuses, type CaseCall, type CaseStatus, type PracticeCase } from './practiceCase'

/** The cases of a seminar in their own order. */
export function casesOf(snapshot: Snapshot, seminarId: Id): PracticeCase[] {
  return [...snapshot.practiceCases.values()]
    .filter((one) => one.seminarId === seminarId)
    .sort(byRank)
}

/** Chosen for the day, or used there already. */
export function isPicked({ status }: Pick<PracticeCase, 'status'>): boolean {
  return status === 'chosen' || status === 'used'
}

/** The call for cases of a seminar; should two have been written at once, the first id counts. */
export function callOf(snapshot: Snapshot, seminarId: Id): CaseCall | null {
  let found: CaseCall | null = null
  for (const call of snapshot.caseCalls.values()) {
    if (call.seminarId === seminarId && (!found || call.id < found.id)) found = call
  }
  return found
}

export interface CaseState {
  readonly call: CaseCall | null
  readonly counts: Readonly<Record<CaseStatus, number>>
  /** Chosen or used cases that may not be shown, because their owners have not said yes. */
  readonly withoutPermission: number
  /** The deadline has passed while cases are still waited for, or none has come at all. */
  readonly late: boolean
}

/**
 * How far the cases of a seminar have come.
 * @param today the day by which a deadline is over
 */
export function caseStateOfSeminar(snapshot: Snapshot, seminarId: Id, today: Day): CaseState {
  const call = callOf(snapshot, seminarId)
  const cases = casesOf(snapshot, seminarId)
  const counts = Object.fromEntries(
    caseStatuses.map((status) => [status, 0]),
  ) as CaseState['counts']
  for (const { status } of cases) (counts as Record<CaseStatus, number>)[status] += 1
  return {
    call,
    counts,
    withoutPermission: cases.filter((one) => isPicked(one) && one.permission !== 'given').length,
    late: isOver(call, today) && (counts.called > 0 || cases.length === 0),
  }
}

/** Whether the deadline of the call lies behind. */
export function isOver(call: CaseCall | null, today: Day): boolean {
  return call?.deadline != null && call.deadline < today
}
