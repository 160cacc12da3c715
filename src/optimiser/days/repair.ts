/**
 * Repairs a published version: whoever has lost the seat or is new gets one, along the trade-off between
 * informed people moved and quality.
 */
import type {
  DistributionProblem,
  Proposal,
  RepairStage,
  SolveProgress,
  SolveSettings,
} from '@/domain/distribution/problem'
import { pointsPerBreach } from '@/domain/distribution/ruleBreaches'
import type { Id } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'
import { startBound } from './bounds'
import type { Seats } from './constraints/constraint'
import { evaluate } from './evaluate'
import { fewestMoves } from './fewestMoves'
import { keepSeats } from './keepSeats'
import { roundUpToStep, scoreStep } from './lattice'
import { compile } from './problem'
import { checkProblem, type ProblemRefusal } from './refusal'
import { worthwhile, type RepairProposal } from './repairChoices'
import { solveInSteps } from './solve'
import { runToEnd, wallStopwatch, type StepControl, type Steps, type Stopwatch } from '../steps'

export type { RepairProposal } from './repairChoices'

/** Moving one person who has been told costs as much as breaking a soft rule of weight 1. */
const repairMoveWeight = pointsPerBreach({ weight: 1 })

/** Far above any gain in balance, so that a move is never traded for it. */
const moveForbidding = 10_000
/** Breaks ties, so that even the best mirror does not move people for nothing. */
const moveReluctance = 0.1
const mostBoundSteps = 300
const iterationsPerBoundStep = 500

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
  stopwatch: Stopwatch = wallStopwatch(),
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
  let moves: number | null = null
  let proven = false
  const scoreToday = scoreOf(informed)
  const staged = function* <Answer>(
    lookingFor: RepairStage['lookingFor'],
    steps: Steps<SolveProgress, Answer>,
  ): Steps<SolveProgress, Answer> {
    let step = steps.next()
    while (!step.done) {
      const repair = { lookingFor, moves, proven }
      step = steps.next(yield { ...step.value, seconds: stopwatch(), repair })
    }
    return step.value
  }
  const made = (kind: RepairProposal['kind'], own: Proposal): RepairProposal => {
    const seats = own.complete ? own.seats : keepSeats(informed, own.seats, keeping)
    const { score, costs, moved, unplaced } = evaluate(informed, seats)
    const extraMoves = [...keeping].filter((id) => seats[id] !== published[id])
    const proposal = { ...own, seats, score, costs, moved, unplaced, bound: 0 }
    const provenFewest = own.complete && extraMoves.length === 0
    return { kind, proposal, extraMoves, provenFewest, scoreToday }
  }
  const search = (kind: RepairProposal['kind'], asked: DistributionProblem, start: Seats) =>
    staged(kind, solveInSteps(asked, part, { start }))

  const found = [
    made('noMoves', yield* search('noMoves', pinInformed(informed, keeping), published)),
  ]
  if (found[0]?.proposal.complete) [moves, proven] = [0, true]
  else {
    const fewest = yield* staged('fewestMoves', fewestMoves(informed, keeping))
    const strict = { ...informed, moveWeight: moveForbidding }
    const few = yield* search('fewestMoves', strict, fewest.seats ?? published)
    const own = made('fewestMoves', few)
    const exact = fewest.seats && movesOf(fewest.seats, keeping, published)
    proven = fewest.proven && exact === own.extraMoves.length
    if (own.proposal.complete) moves = own.extraMoves.length
    found.push(own)
  }
  const thrifty = { ...informed, moveWeight: repairMoveWeight }
  found.push(made('fewMoves', yield* search('fewMoves', thrifty, published)))
  const reluctant = { ...informed, moveWeight: moveReluctance }
  found.push(made('best', yield* search('best', reluctant, published)))
  const bound = yield* staged('best', boundOf(informed, found, part))
  return worthwhile(
    found.map((own) => ({
      ...own,
      proposal: withBound(own.proposal, bound),
      provenFewest: own.provenFewest || (proven && own.extraMoves.length === moves),
    })),
  )
}

/** A tenth of the people without a seat of their own makes days that nobody has ever seen. */
function scoreOf(informed: DistributionProblem): number | null {
  const known = new Set(informed.days.map(({ id }) => id))
  const seated = informed.people.flatMap(({ id, current }) =>
    current !== null && known.has(current) ? [[id, current] as const] : [],
  )
  if (seated.length < informed.people.length * 0.9) return null
  return evaluate(informed, Object.fromEntries(seated)).score
}

function movesOf(seats: Seats, keeping: ReadonlySet<Id>, published: Seats): number {
  return [...keeping].filter((id) => seats[id] !== published[id]).length
}

function withBound(proposal: Proposal, bound: number): Proposal {
  return { ...proposal, bound: proposal.complete ? Math.min(bound, proposal.score) : 0 }
}

/** What no distribution undercuts when moving costs nothing; the searches have bounds of their own problems. */
function* boundOf(
  problem: DistributionProblem,
  found: readonly RepairProposal[],
  { seconds, iterations }: SolveSettings,
): Steps<SolveProgress, number> {
  const complete = found.filter(({ proposal }) => proposal.complete)
  if (complete.length === 0) return 0
  const upper = Math.min(...complete.map(({ proposal }) => proposal.score))
  const compiled = compile({ ...problem, moveWeight: 0 })
  const bound = startBound(compiled)
  const elapsed = wallStopwatch()
  const mostSteps = iterations === undefined ? mostBoundSteps : iterations / iterationsPerBoundStep
  for (let step = 0; step < mostSteps && bound.value < upper - 1e-6; step += 1) {
    if (iterations === undefined && elapsed() > seconds / 2) break
    if (!bound.improve(upper)) break
    if (yield { seconds: 0, score: upper, bound: bound.value, infeasibility: 0 }) break
  }
  return roundUpToStep(bound.value, scoreStep(compiled))
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
