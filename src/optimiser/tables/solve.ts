/** Solves a question of tables: anytime, seeded, in small steps that the caller may stop between. */
import type { SolveProgress, SolveSettings } from '@/domain/distribution/problem'
import { seededRandom } from '@/domain/shared/random'
import { fail, ok, type Result } from '@/domain/shared/result'
import type {
  TablesConflict,
  TablesProblem,
  TablesProposal,
  TablesRefusal,
} from '@/domain/tables/problem'
import { runToEnd, wallStopwatch, type StepControl, type Steps, type Stopwatch } from '../steps'
import { tablesBound } from './bounds'
import { answerable } from './conflicts'
import { evaluate, stillTogether } from './evaluate'
import { compile, seatsOf, type Compiled } from './problem'
import { checkTables } from './refusal'
import { chunkSize } from './search'
import { firstPlan } from './starts'
import { startWalks, walk } from './walks'

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
  const { conflicts, problem: own } = answerable(problem)
  const compiled = compile(own)
  const random = seededRandom(settings.seed)
  const bound = conflicts.length > 0 ? { repeats: 0, points: 0, settled: 0 } : tablesBound(compiled)
  const report = (score: number): SolveProgress => {
    const infeasibility = conflicts.length + Math.floor(score / compiled.apartPrice)
    const points = bound.settled + (score % compiled.apartPrice)
    return { seconds: elapsed(), score: points, bound: bound.points, infeasibility }
  }
  let stopped = false
  const start = yield* firstPlan(compiled, random, () => report(0))
  const walks = startWalks(compiled, start, random)
  const spent = () =>
    settings.iterations === undefined
      ? elapsed() >= settings.seconds
      : walks.evaluations + chunkSize > settings.iterations
  const isProven = () => bound.settled + walks.best.bestScore <= bound.points + 1e-6
  while (!stopped && !spent() && !isProven()) {
    walk(walks)
    stopped = (yield report(walks.best.bestScore)) ?? false
  }
  return {
    ...proposalOf(problem, compiled, walks.best.best, conflicts),
    bound: bound.points,
    repeatsBound: bound.repeats,
    seed: settings.seed,
    seconds: elapsed(),
    evaluations: walks.evaluations,
  }
}

function proposalOf(
  problem: TablesProblem,
  compiled: Compiled,
  tableOf: Int32Array,
  known: readonly TablesConflict[],
): Omit<TablesProposal, 'bound' | 'repeatsBound' | 'seed' | 'seconds' | 'evaluations'> {
  const seats = seatsOf(compiled, tableOf)
  const evaluation = evaluate(problem, seats)
  const personIds = stillTogether(problem, seats)
  const found: TablesConflict[] =
    evaluation.complete || known.length > 0 ? [] : [{ type: 'tables.apartNotKept', personIds }]
  return {
    seats,
    ...evaluation,
    provenFewestMoves: evaluation.complete && evaluation.moves.length === 0,
    conflicts: [...known, ...found],
  }
}

/** Whether plan `a` is better than `b`: complete, then fewer people who should be apart, then the score. */
export function isBetterPlan(a: TablesProposal, b: TablesProposal): boolean {
  if (a.complete !== b.complete) return a.complete
  const broken = ({ conflicts }: TablesProposal) =>
    conflicts.reduce((sum, own) => sum + ('personIds' in own ? own.personIds.length : 1), 0)
  return broken(a) === broken(b) ? a.score < b.score : broken(a) < broken(b)
}
