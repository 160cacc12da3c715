/** "Hvorfor denne dag?": what ties a person to the day, and what every other day would cost. */
import { sharesPerSeat } from '@/domain/distribution/balance'
import type { BlockReason, DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import type { Seats } from './constraints/constraint'
import { consequence, withMoves, type Consequence } from './consequence'
import { evaluate, type Evaluation } from './evaluate'
import { swapDelta } from './moves'
import { compile, daysOfBlocks } from './problem'
import { startState } from './state'

export interface BalanceHere {
  readonly attribute: string
  readonly value: string | null
  /** People with this value on the day, this person among them when placed there. */
  readonly count: number
  /** How many it should be at the day's present size. */
  readonly share: number
}

export interface OtherDay extends Consequence {
  readonly dayId: Id
  /** Why the person cannot come at all; null when the day is open. */
  readonly blocked: BlockReason | null
  /** People above the maximum if the person came without anyone leaving. */
  readonly seatsOver: number
  /** Who would best come the other way, breaking no hard rule; null when nobody can. */
  readonly bestSwap: { readonly personId: Id; readonly scoreDelta: number } | null
}

export interface WhyHere {
  readonly dayId: Id | null
  readonly pinned: boolean
  /** Rules, hard or soft, that name the person. */
  readonly ruleIds: readonly Id[]
  readonly balance: readonly BalanceHere[]
  /** Every other day, the best first: open before blocked, few breaches before many, then by points. */
  readonly others: readonly OtherDay[]
}

/** Partners that are examined fully, the most promising first. */
const partnersExamined = 12

/** Explains the person's day in a distribution made by the search or by hand. */
export function whyHere(problem: DistributionProblem, seats: Seats, personId: Id): WhyHere {
  const person = problem.people.find(({ id }) => id === personId)
  if (!person) throw new Error(`Not in the problem: ${personId}`)
  const dayId = seats[personId] ?? null
  const before = evaluate(problem, seats)
  const others = problem.days
    .filter(({ id }) => id !== dayId)
    .map(({ id, seatsMax }): OtherDay => {
      const after = evaluate(problem, withMoves(seats, { [personId]: id }))
      const there = problem.people.filter((other) => seats[other.id] === id).length
      return {
        ...consequence(before, after),
        dayId: id,
        blocked: person.blocked[id] ?? null,
        seatsOver: Math.max(0, there + 1 - seatsMax),
        bestSwap: dayId === null ? null : bestSwap(problem, seats, before, personId, dayId, id),
      }
    })
    .sort(byPromise)
  return {
    dayId,
    pinned: person.pinnedTo !== null,
    ruleIds: [...new Set(rulesOf(problem, personId).map(({ ruleId }) => ruleId))],
    balance: dayId === null ? [] : balanceHere(problem, seats, person.values, dayId),
    others,
  }
}

function rulesOf({ rules }: DistributionProblem, personId: Id): ProblemRule[] {
  return rules.filter(({ personIds }) => personIds.includes(personId))
}

function balanceHere(
  problem: DistributionProblem,
  seats: Seats,
  values: readonly (string | null)[],
  dayId: Id,
): BalanceHere[] {
  const present = problem.people.filter(({ id }) => seats[id] === dayId)
  return problem.attributes.flatMap(({ key, weight }, attribute) => {
    if (weight === 0) return []
    const value = values[attribute] ?? null
    const count = present.filter((other) => (other.values[attribute] ?? null) === value).length
    const perSeat = sharesPerSeat(problem, attribute).get(dayId)?.get(value) ?? 0
    return [{ attribute: key, value, count, share: perSeat * present.length }]
  })
}

function bestSwap(
  problem: DistributionProblem,
  seats: Seats,
  before: Evaluation,
  personId: Id,
  from: Id,
  to: Id,
): OtherDay['bestSwap'] {
  for (const partner of promisingPartners(problem, seats, personId, to)) {
    const after = evaluate(problem, withMoves(seats, { [personId]: to, [partner]: from }))
    const { breaches, scoreDelta } = consequence(before, after)
    if (breaches.length === 0) return { personId: partner, scoreDelta }
  }
  return null
}

/** Partners in the order of the soft cost of a swap; hard rules are left to the full evaluation. */
function promisingPartners(problem: DistributionProblem, seats: Seats, personId: Id, to: Id): Id[] {
  const soft = compile({
    ...problem,
    people: problem.people.map((person) => ({ ...person, pinnedTo: null })),
    days: problem.days.map((day) => ({ ...day, seatsMax: problem.people.length })),
    rules: problem.rules.filter(({ hard }) => !hard),
  })
  const state = startState(soft, daysOfBlocks(soft, seats))
  const own = problem.people.findIndex(({ id }) => id === personId)
  if (state.dayOf[own]! < 0) return []
  return problem.people
    .map(({ id }, index) => ({ id, index }))
    .filter(({ id, index }) => seats[id] === to && state.dayOf[index]! >= 0)
    .map(({ id, index }) => ({ id, delta: swapDelta(soft, state, own, index) }))
    .filter(({ delta }) => delta < Infinity)
    .sort((a, b) => a.delta - b.delta)
    .slice(0, partnersExamined)
    .map(({ id }) => id)
}

function byPromise(a: OtherDay, b: OtherDay): number {
  if ((a.blocked === null) !== (b.blocked === null)) return a.blocked === null ? -1 : 1
  if (a.breaches.length !== b.breaches.length) return a.breaches.length - b.breaches.length
  return a.scoreDelta - b.scoreDelta
}
