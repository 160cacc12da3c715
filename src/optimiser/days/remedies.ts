/** Ways out of conflicts, the cheapest for the planner first. */
import type { Conflict, DistributionProblem, Remedy } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'

/** Efforts in arbitrary points: a chair is cheap, a promise to a person dearer, a whole day dearest. */
const effort = { seat: 1, unpin: 3, rule: 4, person: 5, day: 60 }

interface Priced {
  readonly remedy: Remedy
  readonly price: number
}

/** Remedies for all conflicts together, without repeats, cheapest first. */
export function remediesFor(
  problem: DistributionProblem,
  conflicts: readonly Conflict[],
): Remedy[] {
  const cheapest = new Map<string, Priced>()
  for (const priced of conflicts.flatMap((conflict) => waysOut(problem, conflict))) {
    const key = JSON.stringify(priced.remedy)
    const known = cheapest.get(key)
    if (!known || priced.price < known.price) cheapest.set(key, priced)
  }
  return [...cheapest.values()].sort((a, b) => a.price - b.price).map(({ remedy }) => remedy)
}

function waysOut(problem: DistributionProblem, conflict: Conflict): Priced[] {
  switch (conflict.type) {
    case 'tooFewSeats': {
      const seats = conflict.people - conflict.seats
      return [
        ...problem.days.map(({ id }) => addSeats(id, seats)),
        { remedy: { type: 'addDay', seats }, price: effort.day },
      ]
    }
    case 'tooFewPeople':
      return lowerMinimum(
        problem,
        problem.days.map(({ id }) => id),
        conflict.seatsMin - conflict.people,
      )
    case 'onlyTheseDays': {
      const count = conflict.personIds.length - conflict.seats
      const elsewhere = problem.days
        .map(({ id }) => id)
        .filter((id) => !conflict.dayIds.includes(id))
      return [
        ...conflict.dayIds.map((id) => addSeats(id, count)),
        ...(count === 1 ? unpinAny(problem, conflict.personIds) : []),
        askPeople(conflict.personIds, count, elsewhere),
      ]
    }
    case 'tooFewCanCome': {
      const count = conflict.seatsMin - conflict.personIds.length
      const others = problem.people
        .map(({ id }) => id)
        .filter((id) => !conflict.personIds.includes(id))
      return [
        ...lowerMinimum(problem, conflict.dayIds, count),
        ...(others.length >= count ? [askPeople(others, count, conflict.dayIds)] : []),
      ]
    }
    case 'noDay':
      return [
        askPeople(
          [conflict.personId],
          1,
          problem.days.map(({ id }) => id),
        ),
      ]
    case 'pinnedToBlockedDay':
      return [
        { remedy: { type: 'unpin', personId: conflict.personId }, price: effort.unpin },
        askPeople([conflict.personId], 1, [conflict.dayId]),
      ]
    case 'rulesCollide':
      return [
        ...conflict.ruleIds.map((ruleId): Priced => {
          return { remedy: { type: 'switchOffRule', ruleId }, price: effort.rule }
        }),
        ...unpinAny(problem, conflict.personIds),
      ]
  }
}

function addSeats(dayId: Id, seats: number): Priced {
  return { remedy: { type: 'addSeats', dayId, seats }, price: seats * effort.seat }
}

/** Each day that can give up so many by itself; when none can, every day as far down as it goes. */
function lowerMinimum(problem: DistributionProblem, dayIds: readonly Id[], by: number): Priced[] {
  const days = problem.days.filter(({ id, seatsMin }) => dayIds.includes(id) && seatsMin > 0)
  const alone = days.filter(({ seatsMin }) => seatsMin >= by)
  return (alone.length > 0 ? alone : days).map(({ id, seatsMin }) => ({
    remedy: { type: 'lowerMinimum', dayId: id, to: Math.max(0, seatsMin - by) },
    price: Math.min(by, seatsMin) * effort.seat,
  }))
}

function unpinAny(problem: DistributionProblem, personIds: readonly Id[]): Priced[] {
  return problem.people
    .filter(({ id, pinnedTo }) => pinnedTo !== null && personIds.includes(id))
    .map(({ id }) => ({ remedy: { type: 'unpin', personId: id }, price: effort.unpin }))
}

function askPeople(personIds: readonly Id[], count: number, dayIds: readonly Id[]): Priced {
  return { remedy: { type: 'askPeople', personIds, count, dayIds }, price: count * effort.person }
}
