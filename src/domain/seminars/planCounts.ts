/** How much of a plan hangs on seminars: what goes along when they are removed. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'

export interface PlanCounts {
  readonly items: number
  readonly tasks: number
  readonly bookings: number
  readonly cases: number
  readonly groups: number
  readonly budgetLines: number
  readonly themes: number
}

/** @param seriesId also what belongs to the series as a whole: its groups and budget */
export function planCountsOf(
  snapshot: Snapshot,
  seminarIds: ReadonlySet<Id>,
  seriesId: Id | null = null,
): PlanCounts {
  const isTheirs = (record: { readonly seminarId: Id | null; readonly seriesId?: Id | null }) =>
    seminarIds.has(record.seminarId ?? '') || (seriesId !== null && record.seriesId === seriesId)
  const count = (
    records: ReadonlyMap<Id, { readonly seminarId: Id | null; readonly seriesId?: Id | null }>,
  ) => [...records.values()].filter(isTheirs).length
  return {
    items: count(snapshot.agendaItems),
    tasks: count(snapshot.tasks),
    bookings: count(snapshot.bookings),
    cases: count(snapshot.practiceCases),
    groups: count(snapshot.workingGroups),
    budgetLines: count(snapshot.budgetLines),
    themes: count(snapshot.themeChoices),
  }
}
