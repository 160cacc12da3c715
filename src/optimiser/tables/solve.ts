/** Solves a question of tables: anytime, seeded, in small steps that the caller may stop between. */
import type { SolveProgress, SolveSettings } from '@/domain/distribution/problem'
import { seededRandom } from '@/domain/shared/random'
import { fail, ok, type Result } from '@/domain/shared/result'
import type {
  TablesConflict,
  TablesProblem,
  TablesProposal,
  TablesRefusal,
  TableSeats,
} from '@/domain/tables/problem'
import { runToEnd, wallStopwatch, type StepControl, type Steps, type Stopwatch } from '../steps'
import { noBound, tablesBound, type TablesBound } from './bounds'
import { answerable, withoutTorn } from './conflicts'
import { evaluate, stillTogether } from './evaluate'
import { compile, seatsOf } from './problem'
import { checkTables } from './refusal'
import { chunkSize } from './search'
import { firstPlan } from './starts'
import { startWalks, walk } from './walks'

/** Seconds that finding a plan under the hard rules may take, however little time there is for the rest. */
const shortestPlacing = 3

export interface TablesOptions {
  readonly stopwatch?: Stopwatch
}

export type TablesControl = StepControl<SolveProgress> & TablesOptions

/** Runs to the end: `seconds`, `iterations`, a bound that is met, or `shouldStop`, whatever comes first. */
export function solveTables(
  problem: TablesProblem,
  settings: SolveSettings,
  control: TablesControl = {},
): Result<TablesProposal, TablesRefusal> {
  const checked = checkTables(problem)
  if (!checked.ok) return fail(checked.error)
  return ok(runToEnd(solveTablesInSteps(problem, settings, control), control))
}

/** The same for a checked problem, one step at a time. */
export function* solveTablesInSteps(
  problem: TablesProblem,
  settings: SolveSettings,
  { stopwatch: elapsed = wallStopwatch() }: TablesOptions = {},
): Steps<SolveProgress, TablesProposal> {
  const countable = answerable(problem)
  const counted = compile(countable.problem)
  const random = seededRandom(settings.seed)
  // Written so that a time that is no number is over at once.
  const isLate = () => settings.iterations === undefined && !(elapsed() < settings.seconds)
  const starting = () => ({ seconds: elapsed(), score: 0, bound: 0, infeasibility: people })
  const people = problem.people.length
  yield starting()
  const isCrowded = countable.conflicts.some(({ type }) => type === 'tables.tooManyApart')
  const isVain = () => isCrowded || (isLate() && elapsed() >= shortestPlacing)
  const { plan, fewestMoves } = yield* firstPlan(counted, random, starting, isVain)
  const { conflicts, problem: own } = withoutTorn(countable, plan)
  const compiled = own === countable.problem ? counted : compile(own)
  const bound = conflicts.length > 0 ? noBound : tablesBound(compiled, fewestMoves)
  yield starting()
  const walks = startWalks(compiled, plan, random)
  const progress = (): SolveProgress => ({
    seconds: elapsed(),
    score: bound.settled + (walks.best.bestScore % compiled.apartPrice),
    bound: bound.points,
    infeasibility: conflicts.length + Math.floor(walks.best.bestScore / compiled.apartPrice),
  })
  const isSpent = () =>
    isLate() || !(walks.evaluations + chunkSize <= (settings.iterations ?? Infinity))
  const isProven = () => bound.settled + walks.best.bestScore <= bound.points + 1e-6
  let stopped = (yield progress()) ?? false
  while (!stopped && !isSpent() && !isProven()) {
    walk(walks)
    stopped = (yield progress()) ?? false
  }
  return {
    ...proposalOf(problem, seatsOf(compiled, walks.best.best), conflicts, bound),
    seed: settings.seed,
    seconds: elapsed(),
    evaluations: walks.evaluations,
  }
}

function proposalOf(
  problem: TablesProblem,
  seats: TableSeats,
  known: readonly TablesConflict[],
  bound: TablesBound,
): Omit<TablesProposal, 'seed' | 'seconds' | 'evaluations'> {
  const evaluation = evaluate(problem, seats)
  const { complete, score, moves } = evaluation
  const personIds = stillTogether(problem, seats)
  const found: TablesConflict[] =
    known.length > 0 ? [...known] : [{ type: 'tables.apartNotKept', personIds }]
  return {
    seats,
    ...evaluation,
    // Within rounding of each other they are the same: proven best.
    bound: !complete ? 0 : bound.points > score - 1e-6 ? score : bound.points,
    repeatsBound: complete ? bound.repeats : 0,
    provenFewestMoves: complete && moves.length === bound.moves,
    conflicts: complete ? [] : found,
  }
}

/** Whether plan `a` is better than `b`: complete, then fewer people who should be apart, then the score. */
export function isBetterPlan(a: TablesProposal, b: TablesProposal): boolean {
  if (a.complete !== b.complete) return a.complete
  const broken = ({ conflicts }: TablesProposal) =>
    conflicts.reduce((sum, own) => sum + ('personIds' in own ? own.personIds.length : 1), 0)
  return broken(a) === broken(b) ? a.score < b.score : broken(a) < broken(b)
}
