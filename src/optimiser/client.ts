/** Runs the optimiser in workers, one per core up to two, and hands back the better proposal. */
import type {
  DistributionProblem,
  Proposal,
  SolveProgress,
  SolveSettings,
} from '@/domain/distribution/problem'
import type { Result } from '@/domain/shared/result'
import type { Seats } from './constraints/constraint'
import type { ProblemRefusal } from './refusal'
import { isBetter } from './solve'
import type { FromWorker, ToWorker } from './worker'

export interface OptimiserRun {
  /** The best proposal of all workers; also after `cancel`, then the best so far. Rejects on a bug only. */
  readonly result: Promise<Result<Proposal, ProblemRefusal>>
  /** Ends the run; `result` follows within 100 ms. */
  cancel(): void
}

export interface RunOptions {
  /** At least ten times a second: the better of what the workers report. */
  readonly onProgress?: (progress: SolveProgress) => void
  /** Where to start instead of from nothing. */
  readonly start?: Seats
  /** Number of workers; by default two where there are two cores, so that a slower machine stays usable. */
  readonly workers?: number
  readonly createWorker?: () => Worker
}

/** Starts a run. The same seed, `iterations` and number of workers give the same proposal. */
export function startRun(
  problem: DistributionProblem,
  settings: SolveSettings,
  options: RunOptions = {},
): OptimiserRun {
  const count = options.workers ?? Math.min(2, navigator.hardwareConcurrency || 1)
  const latest = new Map<number, SolveProgress>()
  const workers = Array.from({ length: count }, options.createWorker ?? createWorker)
  const results = workers.map((worker, index) => {
    const result = resultOf(worker, (progress) => {
      latest.set(index, progress)
      options.onProgress?.(better([...latest.values()]))
    })
    const own = { ...settings, seed: settings.seed + index }
    send(worker, { type: 'solve', request: { problem, settings: own, start: options.start } })
    return result
  })
  const end = () => workers.forEach((worker) => worker.terminate())
  return {
    result: Promise.all(results).then(best).finally(end),
    cancel: () => workers.forEach((worker) => send(worker, { type: 'cancel' })),
  }
}

function createWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message)
}

function resultOf(
  worker: Worker,
  onProgress: (progress: SolveProgress) => void,
): Promise<Result<Proposal, ProblemRefusal>> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') onProgress(data.progress)
      else resolve(data.result)
    }
    worker.onerror = (event) => reject(new Error(event.message || 'The optimiser did not start'))
  })
}

function better(all: readonly SolveProgress[]): SolveProgress {
  return all.reduce((a, b) => {
    if (a.infeasibility !== b.infeasibility) return b.infeasibility < a.infeasibility ? b : a
    return b.score < a.score ? b : a
  })
}

/** A refusal is the same from every worker; else the first of the best, with the best bound of all. */
function best(
  results: readonly Result<Proposal, ProblemRefusal>[],
): Result<Proposal, ProblemRefusal> {
  const proposals = results.flatMap((result) => (result.ok ? [result.value] : []))
  const [first, ...others] = proposals
  if (!first) return results[0] as Result<Proposal, ProblemRefusal>
  const winner = others.reduce((a, b) => (isBetter(b, a) ? b : a), first)
  const bound = winner.complete ? Math.max(...proposals.map((proposal) => proposal.bound)) : 0
  return { ok: true, value: { ...winner, bound } }
}
