/** Runs the optimiser in workers, for a distribution one per core up to two, and hands back the best. */
import type {
  DistributionProblem,
  Proposal,
  SolveProgress,
  SolveSettings,
} from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import type { Result } from '@/domain/shared/result'
import type { Seats } from './days/constraints/constraint'
import type { WhyHere } from './days/explain'
import type { ProblemRefusal } from './days/refusal'
import type { RepairProposal } from './days/repair'
import { isBetter } from './days/solve'
import type { Answer, FromWorker, Question, ToWorker } from './workerMessages'

export type { ProblemRefusal, RepairProposal, WhyHere }

export interface OptimiserRun<Value> {
  /** The best of all workers; after `cancel` the best so far. Rejects on a bug only. */
  readonly result: Promise<Result<Value, ProblemRefusal>>
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
  const count = options.workers ?? Math.min(2, navigator.hardwareConcurrency || 1)
  const questions = Array.from({ length: count }, (_, index): Question => {
    const own = { ...settings, seed: settings.seed + index }
    return { kind: 'solve', problem, settings: own, start: options.start }
  })
  const { result, cancel } = run(questions, options)
  return { result: result.then((answers) => bestProposal(answers.map(asProposal))), cancel }
}

/** Starts the repair of a published version; see `repair`. One worker. */
export function startRepair(
  problem: DistributionProblem,
  published: Seats,
  settings: SolveSettings,
  options: RunOptions = {},
): OptimiserRun<RepairProposal[]> {
  const { result, cancel } = run([{ kind: 'repair', problem, published, settings }], options)
  return { result: result.then(([answer]) => asRepair(answer)), cancel }
}

/** Starts "Hvorfor denne dag?" with the best swaps; see `whyHere`. It runs to its end. */
export function startWhyHere(
  problem: DistributionProblem,
  seats: Seats,
  personId: Id,
  options: Pick<RunOptions, 'createWorker'> = {},
): OptimiserRun<WhyHere> {
  const { result, cancel } = run([{ kind: 'why', problem, seats, personId }], options)
  return { result: result.then(([answer]) => asWhyHere(answer)), cancel }
}

function run(questions: readonly Question[], options: RunOptions) {
  const latest = new Map<number, SolveProgress>()
  const workers = questions.map(() => (options.createWorker ?? createWorker)())
  const answers = workers.map((worker, index) =>
    ask(worker, questions[index] as Question, (progress) => {
      latest.set(index, progress)
      options.onProgress?.([...latest.values()].reduce(betterProgress))
    }),
  )
  return {
    result: Promise.all(answers).finally(() => workers.forEach((worker) => worker.terminate())),
    cancel: () => workers.forEach((worker) => send(worker, { type: 'cancel' })),
  }
}

function createWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message)
}

function ask(
  worker: Worker,
  question: Question,
  onProgress: (progress: SolveProgress) => void,
): Promise<Result<Answer, ProblemRefusal>> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
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

function asProposal(result: Result<Answer, ProblemRefusal>): Result<Proposal, ProblemRefusal> {
  if (!result.ok) return result
  const { value } = result
  if (!('seats' in value)) throw new Error('No proposal in answer to a distribution')
  return { ok: true, value }
}

function asRepair(
  result: Result<Answer, ProblemRefusal> | undefined,
): Result<RepairProposal[], ProblemRefusal> {
  if (result && !result.ok) return result
  if (!result || !Array.isArray(result.value)) throw new Error('No repairs in the answer')
  return { ok: true, value: result.value }
}

function asWhyHere(
  result: Result<Answer, ProblemRefusal> | undefined,
): Result<WhyHere, ProblemRefusal> {
  if (result && !result.ok) return result
  if (!result || !('others' in result.value)) throw new Error('No reasons in the answer')
  return { ok: true, value: result.value }
}

/** A refusal is the same from every worker; else the first of the best, with the best bound of all. */
function bestProposal(
  results: readonly Result<Proposal, ProblemRefusal>[],
): Result<Proposal, ProblemRefusal> {
  const proposals = results.flatMap((result) => (result.ok ? [result.value] : []))
  const [first, ...others] = proposals
  if (!first) return results[0] as Result<Proposal, ProblemRefusal>
  const winner = others.reduce((a, b) => (isBetter(b, a) ? b : a), first)
  const bound = winner.complete ? Math.max(...proposals.map((own) => own.bound)) : 0
  return { ok: true, value: { ...winner, bound: Math.min(bound, winner.score) } }
}
