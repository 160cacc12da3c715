/** The days of a series as they are shown: who runs them, who can come, and what to beware of. */
import { draftOf } from '@/domain/distribution/draft'
import type { Person } from '@/domain/people/person'
import { capacityOf, type DayCapacity } from '@/domain/seminars/capacity'
import { dayWarnings } from '@/domain/seminars/dayWarnings'
import type { Seminar } from '@/domain/seminars/seminar'
import { daysOfSeminar, type DayOfSeminar } from '@/domain/seminars/seminarDays'
import { facilitatorsOf, seminarsOf } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { listed } from '@/text/formats'
import { t } from '@/text/t'
import { computed } from 'vue'
import { unitNames, warningText } from './dayWords'

export interface DayRow {
  readonly seminar: Seminar
  /** All its days, the first included. */
  readonly days: readonly DayOfSeminar[]
  readonly facilitators: readonly Person[]
  /** For whom the day is, in words. */
  readonly who: string
  /** Null for a cancelled day. */
  readonly capacity: DayCapacity | null
  /** How many the draft has on the day. */
  readonly placed: number
  readonly warnings: readonly string[]
}

export function useDayRows(seriesId: () => Id) {
  const workspace = useWorkspace()
  return computed(() => {
    const { snapshot } = workspace
    const capacity = capacityOf(snapshot, seriesId())
    const bySeminar = new Map(capacity.days.map((day) => [day.seminar.id, day]))
    const placed = new Map<Id, number>()
    for (const { seminarId } of draftOf(snapshot, seriesId()).values()) {
      placed.set(seminarId, (placed.get(seminarId) ?? 0) + 1)
    }
    return seminarsOf(snapshot, seriesId()).map((seminar): DayRow => {
      const day = bySeminar.get(seminar.id) ?? null
      const units = unitNames(snapshot, seminar.eligibleUnitIds)
      return {
        seminar,
        days: daysOfSeminar(snapshot, seminar),
        facilitators: facilitatorsOf(snapshot, seminar.id),
        who: units.length > 0 ? t.seminars.onlyFor(listed(units)) : t.seminars.forAll,
        capacity: day,
        placed: placed.get(seminar.id) ?? 0,
        warnings: [
          ...crowdWarnings(seminar, placed.get(seminar.id) ?? 0),
          ...dayWarnings(snapshot, seminar, today()).map((code) => warningText(snapshot, code)),
          ...(capacity.people > 0 && day ? capacityWarnings(day) : []),
        ],
      }
    })
  })
}

function crowdWarnings({ cancelled, seatsMax }: Seminar, placed: number): string[] {
  return !cancelled && placed > seatsMax
    ? [t.seminars.warning.tooManyPlaced(placed - seatsMax)]
    : []
}

function capacityWarnings({ seminar, canCome, onlyThisDay }: DayCapacity): string[] {
  const { seatsMin, seatsMax } = seminar
  if (canCome < seatsMin) return [t.seminars.warning.tooFewCanCome(canCome, seatsMin)]
  if (onlyThisDay > seatsMax) return [t.seminars.warning.tooManyOnly(onlyThisDay, seatsMax)]
  return []
}
