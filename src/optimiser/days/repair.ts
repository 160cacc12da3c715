/**
 * Repairs a published version: whoever has lost the seat or is new gets one, along the trade-off between
 * informed people moved and quality.
 */
import type {
  DistributionProblem,
  Proposal,
  SolveProgress,
  SolveSettings,
} from '@/domain/distribution/problem'
import { pointsPerBreach } from '@/domain/distribution/ruleBreaches'
import type { Id } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'
import { branch } from './branch'
import type { Seats } from './constraints/constraint'
import { evaluate } from './evaluate'
import { keepSeats } from './keepSeats'
import { compile, seatsOf } from './problem'
import { checkProblem, type ProblemRefusal } from './refusal'
import { isBetter, solveInSteps } from './solve'
import { runToEnd, type StepControl, type Steps } from '../steps'

/** Moving one person who has been told costs as much as breaking a soft rule of weight 1. */
const repairMoveWeight = pointsPerBreach({ weight: 1 })

export interface RepairProposal {
  /**
   * Nobody who keeps the seat is moved; as few as possible; a move only for a clear gain in balance;
   * the best mirror, moves being cheap.
   */
  readonly kind: 'noMoves' | 'fewestMoves' | 'fewMoves' | 'best'
  readonly proposal: Proposal
  /** Informed people whose seat is still there and who are moved, or left without one, all the same. */
  readonly extraMoves: readonly Id[]
  /** True when no complete distribution moves fewer of them. */
  readonly provenFewest: boolean
}

/** Far above any gain in balance, so that a move is never traded for it. */
const moveForbidding = 10_000
/** Breaks ties, so that even the best mirror does not move people for nothing. */
const moveReluctance = 0.1
const exactNodes = 150

/**
 * Proposals from fewest moves to best quality; those that another one beats in both are left out. When
 * nobody need move, `noMoves` stands for the fewest as well. `settings` are shared between them.
 */
export function repair(
  problem: DistributionProblem,
  published: Seats,
  settings: SolveSettings,
  control: StepControl<SolveProgress> = {},
): Result<RepairProposal[], ProblemRefusal> {
  const checked = checkProblem(problem)
  if (!checked.ok) return fail(checked.error)
  return ok(runToEnd(repairInSteps(problem, published, settings), control))
}

/** The same one step at a time, for a checked problem; see `solveInSteps`. */
export function* repairInSteps(
  problem: DistributionProblem,
  published: Seats,
  settings: SolveSettings,
): Steps<SolveProgress, RepairProposal[]> {
  const informed: DistributionProblem = {
    ...problem,
    people: problem.people.map((person) => ({ ...person, current: published[person.id] ?? null })),
  }
  const part: SolveSettings = {
    ...settings,
    seconds: settings.seconds / 4,
    iterations: settings.iterations && Math.floor(settings.iterations / 4),
  }
  const keeping = informedPeople(informed)
  const named = (kind: RepairProposal['kind'], own: Proposal, proven: boolean): RepairProposal => {
    const seats = own.complete ? own.seats : keepSeats(informed, own.seats, keeping)
    const { score, costs, moved, unplaced } = evaluate(informed, seats)
    const extraMoves = [...keeping].filter((id) => seats[id] !== published[id])
    const provenFewest = own.complete && (proven || extraMoves.length === 0)
    // The bounds belong to changed problems, so they say nothing here.
    const proposal = { ...own, seats, score, costs, moved, unplaced, bound: 0 }
    return { kind, proposal, extraMoves, provenFewest }
  }

  const still = yield* solveInSteps(pinInformed(informed, keeping), part, { start: published })
  const noMoves = named('noMoves', still, false)
  const thrifty = yield* solveInSteps({ ...informed, moveWeight: repairMoveWeight }, part, {
    start: published,
  })
  const reluctant = { ...informed, moveWeight: moveReluctance }
  const free = yield* solveInSteps(reluctant, part, { start: published })
  const better = [named('fewMoves', thrifty, false), named('best', free, false)]
  if (still.complete) return worthwhile([noMoves, ...better])

  const { seats, proven } = yield* fewestMoves(informed, keeping, settings)
  const strict = { ...informed, moveWeight: moveForbidding }
  const few = yield* solveInSteps(strict, part, { start: seats ?? published })
  const fewest = named('fewestMoves', few, false)
  const exact = seats && evaluate(informed, seats).moved.filter((id) => keeping.has(id)).length
  const minimal = proven && exact === fewest.extraMoves.length
  const unmoved = noMoves.extraMoves.length === 0 ? [noMoves] : []
  return worthwhile([...unmoved, { ...fewest, provenFewest: minimal }, ...better])
}

/** People whose published seat is still open to them. */
function informedPeople({ people, days }: DistributionProblem): Set<Id> {
  const known = new Set(days.map(({ id }) => id))
  return new Set(
    people
      .filter(({ current, blocked, pinnedTo }) => {
        if (current === null || !known.has(current) || blocked[current] !== undefined) return false
        return pinnedTo === null || pinnedTo === current
      })
      .map(({ id }) => id),
  )
}

function pinInformed(problem: DistributionProblem, keeping: ReadonlySet<Id>): DistributionProblem {
  return {
    ...problem,
    people: problem.people.map((person) =>
      keeping.has(person.id) ? { ...person, pinnedTo: person.current } : person,
    ),
  }
}

function* fewestMoves(
  problem: DistributionProblem,
  keeping: ReadonlySet<Id>,
  settings: SolveSettings,
): Steps<SolveProgress, { seats: Seats | null; proven: boolean }> {
  const compiled = compile({ ...problem, attributes: [], evenWeight: 0, moveWeight: 0 })
  const { days, size } = compiled
  const cost = new Float64Array(compiled.blocks * days)
  for (const [block, members] of compiled.members.entries()) {
    for (const index of members) {
      const person = problem.people[index]!
      if (!keeping.has(person.id)) continue
      for (const [day, { id }] of problem.days.entries()) {
        // Per person of the block: the flow charges every one of them.
        if (id !== person.current) cost[block * days + day]! += 1 / size[block]!
      }
    }
  }
  const nodes = Math.min(exactNodes, Math.ceil(200_000 / cost.length))
  const search = branch(compiled, cost, nodes)
  for (;;) {
    const step = search.next()
    if (step.done) {
      const { dayOf, status } = step.value
      return { seats: dayOf && seatsOf(compiled, dayOf), proven: status === 'solved' }
    }
    const stop = yield { seconds: settings.seconds, score: 0, bound: 0, infeasibility: 0 }
    if (stop) return { seats: null, proven: false }
  }
}

/** Leaves out what another proposal beats in both moves and quality. */
function worthwhile(proposals: readonly RepairProposal[]): RepairProposal[] {
  return proposals.filter(
    (own, index) =>
      !proposals.some(
        (other, position) =>
          position < index &&
          other.extraMoves.length <= own.extraMoves.length &&
          !isBetter(own.proposal, other.proposal),
      ),
  )
}
