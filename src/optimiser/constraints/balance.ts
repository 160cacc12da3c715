/**
 * Every day mirrors those who may come on it.
 *
 * The fair share of a value on a day is (people with the value who are eligible there) / (people
 * eligible there) * (people placed there). It follows the actual size of the day, so that a day of 31
 * is not blamed for not being a day of 35, and it leaves out people of whom the day was never meant
 * (`notEligible`), while the merely absent still count: the day should mirror them as well.
 */
import type { ConstraintCost, DistributionProblem } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { byDay, type Constraint, type Seats } from './constraint'

export const balanceConstraint: Constraint = {
  name: 'balance',
  reason: 'balance',
  lower() {},
  costs(problem, seats) {
    return problem.attributes.flatMap(({ key, weight }, attribute): ConstraintCost[] => {
      const deviations = deviationByDay(problem, attribute, seats)
      const sum = [...deviations.values()].reduce((total, deviation) => total + deviation, 0)
      if (weight * sum === 0) return []
      const dayIds = [...deviations].filter(([, own]) => own > 0).map(([dayId]) => dayId)
      return [
        {
          constraint: 'balance',
          ruleId: null,
          attribute: key,
          hard: false,
          cost: weight * sum,
          personIds: [],
          dayIds,
        },
      ]
    })
  },
}

/** Value -> share of one seat on the day, over the people who are eligible there. */
export function sharesPerSeat(
  { people }: DistributionProblem,
  attribute: number,
  dayId: Id,
): Map<string | null, number> {
  const eligible = people.filter(({ blocked }) => blocked[dayId] !== 'notEligible')
  const shares = new Map<string | null, number>()
  for (const { values } of eligible) {
    const value = values[attribute] ?? null
    shares.set(value, (shares.get(value) ?? 0) + 1)
  }
  for (const [value, count] of shares) shares.set(value, count / eligible.length)
  return shares
}

/** The same for every day, in order; days that are meant for everyone share one answer. */
export function sharesByDay(
  problem: DistributionProblem,
  attribute: number,
): Map<string | null, number>[] {
  const limited = new Set(
    problem.people.flatMap(({ blocked }) =>
      Object.keys(blocked).filter((dayId) => blocked[dayId] === 'notEligible'),
    ),
  )
  const everyones = problem.days.find(({ id }) => !limited.has(id))
  const common = everyones ? sharesPerSeat(problem, attribute, everyones.id) : new Map()
  return problem.days.map(({ id }) =>
    limited.has(id) ? sharesPerSeat(problem, attribute, id) : common,
  )
}

function deviationByDay(
  problem: DistributionProblem,
  attribute: number,
  seats: Seats,
): Map<Id, number> {
  const valueOf = new Map(problem.people.map(({ id, values }) => [id, values[attribute] ?? null]))
  const there = byDay([...valueOf.keys()], seats)
  const sharesOf = sharesByDay(problem, attribute)
  return new Map(
    problem.days.map(({ id }, day) => {
      const present = there.get(id) ?? []
      const shares = sharesOf[day] as Map<string | null, number>
      const counts = new Map<string | null, number>([...shares.keys()].map((value) => [value, 0]))
      for (const personId of present) {
        const value = valueOf.get(personId) ?? null
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
      let deviation = 0
      for (const [value, count] of counts) {
        deviation += Math.abs(count - (shares.get(value) ?? 0) * present.length)
      }
      return [id, deviation]
    }),
  )
}
