/** Which question a plan may be held against: what a bound proves holds only for plans that keep its limits. */
import { buildTablesProblem } from '@/domain/tables/buildTablesProblem'
import type { TablesProblem, TableSeats } from '@/domain/tables/problem'
import type { PlanOnScreen } from './tablesView'

/**
 * The question with evenly filled tables where the plan fills them evenly, else the one with the tables'
 * own limits; null for a plan that breaks a limit or a rule, or leaves somebody without a table.
 */
export function provableProblem(plan: PlanOnScreen): TablesProblem | null {
  const { snapshot, own, problem, seats, measure } = plan
  if (measure.apartBroken.length + measure.togetherBroken.length > 0) return null
  if (keepsLimits(problem, seats)) return problem
  const wider = buildTablesProblem(snapshot, own.plan.seminarId, 'repair')
  return wider && keepsLimits(wider, seats) ? wider : null
}

function keepsLimits({ people, tables, roundsHeld }: TablesProblem, seats: TableSeats): boolean {
  return seats.slice(roundsHeld).every((round) => {
    const taken = people.flatMap(({ id }) => round[id] ?? [])
    return (
      taken.length === people.length &&
      tables.every(({ id, seatsMin, seatsMax }) => {
        const count = taken.filter((tableId) => tableId === id).length
        return seatsMin <= count && count <= seatsMax
      })
    )
  })
}
