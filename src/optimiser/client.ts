/** Runs the optimiser in workers, for a search one per core up to two, and hands back the best. */
import type {
  DistributionProblem,
  Proposal,
  SolveProgress,
  SolveSettings,
} from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { ok, type Result } from '@/domain/shared/result'
import type { TablesProblem, TablesProposal, TablesRefusal } from '@/domain/tables/problem'
import type { Seats } from './days/constraints/constraint'
import type { WhyHere } from './days/explain'
import type { ProblemRefusal } from './days/refusal'
import type { RepairProposal } from './days/repair'
import { isBetter } from './days/solve'
import { bestRepairs, type TablesRepair } from './tables/repair'
import { isBetterPlan } from './tables/solve'
import type { Answers, FromWorker, Kind, Question, ToWorker } from './workerMessages'

export type { ProblemRefusal, RepairProposal, TablesRepair, WhyHere }

export interface OptimiserRun<Value, Refusal = ProblemRefusal> {
  /** The best of all workers; after `cancel` the best so far. Rejects on a bug only. */
  readonly result: Promise<Result<Value, Refusal>>
  /** Ends the run; `result` follows within 100 ms. */
  cancel(): void
}

export interface RunOptions {
  /** At least ten times a second: the better of what the workers report. */
  readonly onProgress?: (progress: SolveProgress) => void
  /** Two by default where there are two cores; their number is part of what makes a result repeatable. */
  readonly workers?: number
  readonly createWorker?: () => Worker
}

/**
 * Starts a distribution. The same seed, `iterations` and number of workers give the same proposal;
 * the second worker searches with the next seed. `start`: where to begin instead of from nothing.
 */
export function startSolve(
  problem: DistributionProblem,
  settings: SolveSettings,
  options: RunOptions & { readonly start?: Seats } = {},
): OptimiserRun<Proposal> {
  const questions = seedsFrom(settings, options).map((own): Question<'solve'> => ({
    kind: 'solve',
    problem,
    settings: own,
    start: options.start,
  }))
  const { result, cancel } = run(questions, options)
  return { result: result.then((answers) => bestOf(answers, isBetter)), cancel }
}

/** Starts the repair of a published version; see `repair`. One worker. */
export function startRepair(
  problem: DistributionProblem,
  published: Seats,
  settings: SolveSettings,
  options: RunOptions = {},
): OptimiserRun<RepairProposal[]> {
  return askOne({ kind: 'repair', problem, published, settings }, options)
}

/** Starts "Hvorfor denne dag?" with the best swaps; see `whyHere`. It runs to its end. */
export function startWhyHere(
  problem: DistributionProblem,
  seats: Seats,
  personId: Id,
  options: Pick<RunOptions, 'createWorker'> = {},
): OptimiserRun<WhyHere> {
  return askOne({ kind: 'why', problem, seats, personId }, options)
}

/** Starts a table plan; see `solveTables`. Seeds and workers as for a distribution. */
export function startTables(
  problem: TablesProblem,
  settings: SolveSettings,
  options: RunOptions = {},
): OptimiserRun<TablesProposal, TablesRefusal> {
  const questions = seedsFrom(settings, options).map((own): Question<'tables'> => ({
    kind: 'tables',
    problem,
    settings: own,
  }))
  const { result, cancel } = run(questions, options)
  return { result: result.then((answers) => bestOf(answers, isBetterPlan)), cancel }
}

/** Starts the repair of a table plan that people have been told; see `repairTables`. */
export function startTablesRepair(
  problem: TablesProblem,
  settings: SolveSettings,
  options: RunOptions = {},
): OptimiserRun<TablesRepair[], TablesRefusal> {
  const questions = seedsFrom(settings, options).map((own): Question<'tablesRepair'> => ({
    kind: 'tablesRepair',
    problem,
    settings: own,
  }))
  const { result, cancel } = run(questions, options)
  const best = (answers: readonly Answers['tablesRepair'][]) => {
    const lists = answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
    return lists.length === 0 ? firstOf(answers) : ok(bestRepairs(problem, lists.flat()))
  }
  return { result: result.then(best), cancel }
}

/** The settings of each worker: seeds in a row. */
function seedsFrom(settings: SolveSettings, { workers }: RunOptions): SolveSettings[] {
  const count = workers ?? Math.min(2, navigator.hardwareConcurrency || 1)
  return Array.from({ length: count }, (_, index) => ({ ...settings, seed: settings.seed + index }))
}

function askOne<Own extends Kind>(question: Question<Own>, options: RunOptions) {
  const { result, cancel } = run([question], options)
  return { result: result.then(firstOf), cancel }
}

function firstOf<Answer>([first]: readonly Answer[]): Answer {
  if (first === undefined) throw new Error('No worker was asked')
  return first
}

function run<Own extends Kind>(questions: readonly Question<Own>[], options: RunOptions) {
  const latest = new Map<number, SolveProgress>()
  const workers = questions.map((question) => ({
    question,
    worker: (options.createWorker ?? createWorker)(),
  }))
  const answers = workers.map(({ worker, question }, index) =>
    ask(worker, question, (progress) => {
      latest.set(index, progress)
      options.onProgress?.([...latest.values()].reduce(betterProgress))
    }),
  )
  return {
    result: Promise.all(answers).finally(() => workers.forEach(({ worker }) => worker.terminate())),
    cancel: () => workers.forEach(({ worker }) => send(worker, { type: 'cancel' })),
  }
}

function createWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}

function send<Own extends Kind>(worker: Worker, message: ToWorker<Own>): void {
  worker.postMessage(message)
}

function ask<Own extends Kind>(
  worker: Worker,
  question: Question<Own>,
  onProgress: (progress: SolveProgress) => void,
): Promise<Answers[Own]> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker<Own>>) => {
      if (data.type === 'progress') onProgress(data.progress)
      else if (data.type === 'done') resolve(data.result)
      else reject(new Error(data.message))
    }
    worker.onerror = (event) => reject(new Error(event.message || 'The optimiser did not start'))
    send(worker, { type: 'ask', question })
  })
}

function betterProgress(a: SolveProgress, b: SolveProgress): SolveProgress {
  if (a.infeasibility !== b.infeasibility) return b.infeasibility < a.infeasibility ? b : a
  return b.score < a.score ? b : a
}

interface Bounded {
  readonly complete: boolean
  readonly score: number
  readonly bound: number
}

/** A refusal is the same from every worker; else the first of the best, with the best bound of all. */
function bestOf<Value extends Bounded, Refusal>(
  results: readonly Result<Value, Refusal>[],
  better: (a: Value, b: Value) => boolean,
): Result<Value, Refusal> {
  const proposals = results.flatMap((result) => (result.ok ? [result.value] : []))
  const [first, ...others] = proposals
  if (!first) return firstOf(results)
  const winner = others.reduce((a, b) => (better(b, a) ? b : a), first)
  const bound = winner.complete ? Math.max(...proposals.map((own) => own.bound)) : 0
  return ok({ ...winner, bound: Math.min(bound, winner.score) })
}
