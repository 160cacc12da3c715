/** A problem after a way out has been taken, so that it can be shown to be one. */
import type {
  DistributionProblem,
  ProblemDay,
  ProblemPerson,
  RemedyStep,
} from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'

/** The id of a day that a remedy adds. */
const addedDayId = 'added-day'

/** The problem as it would be; when people are asked, the first of them say yes. */
export function withRemedy(problem: DistributionProblem, remedy: RemedyStep): DistributionProblem {
  const day = (id: Id, change: (own: ProblemDay) => Partial<ProblemDay>) => ({
    ...problem,
    days: problem.days.map((own) => (own.id === id ? { ...own, ...change(own) } : own)),
  })
  switch (remedy.type) {
    case 'addSeats':
      return day(remedy.dayId, ({ seatsMax }) => ({ seatsMax: seatsMax + remedy.seats }))
    case 'raiseSeats': {
      const { dayIds, to } = remedy
      return {
        ...problem,
        days: problem.days.map((own) => (dayIds.includes(own.id) ? { ...own, seatsMax: to } : own)),
      }
    }
    case 'moveSeats': {
      const { fromDayId, toDayId, seats } = remedy
      return withRemedy(
        day(fromDayId, ({ seatsMax }) => ({ seatsMax: seatsMax - seats })),
        { type: 'addSeats', dayId: toDayId, seats },
      )
    }
    case 'lowerMinimum':
      return day(remedy.dayId, () => ({ seatsMin: remedy.to }))
    case 'makeWish':
    case 'switchOffRule':
      return { ...problem, rules: problem.rules.filter(({ ruleId }) => ruleId !== remedy.ruleId) }
    case 'unpin':
      return people(problem, [remedy.personId], () => ({ pinnedTo: null }))
    case 'askPeople': {
      const asked = new Set(remedy.dayIds)
      return people(problem, remedy.personIds.slice(0, remedy.count), ({ blocked }) => ({
        blocked: Object.fromEntries(
          Object.entries(blocked).filter(([id, why]) => why !== 'absent' || !asked.has(id)),
        ),
      }))
    }
    case 'addDay': {
      const added = { id: addedDayId, seatsMin: 0, seatsMax: remedy.seats }
      return { ...problem, days: [...problem.days, added] }
    }
  }
}

function people(
  problem: DistributionProblem,
  ids: readonly Id[],
  change: (person: ProblemPerson) => Partial<ProblemPerson>,
): DistributionProblem {
  const meant = new Set(ids)
  return {
    ...problem,
    people: problem.people.map((person) =>
      meant.has(person.id) ? { ...person, ...change(person) } : person,
    ),
  }
}
