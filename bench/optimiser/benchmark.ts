/** What every benchmark of the optimiser is: given its options, it prints one row per run. */
import type { Stopwatch } from '../../src/optimiser/steps'

export interface BenchOptions {
  readonly seconds: number
  readonly seed: number
  /** Whether each row carries the assignment that was found. */
  readonly assignment: boolean
  readonly people: number | undefined
  readonly days: number | undefined
  /** Files or sizes, as the problem understands them. */
  readonly names: readonly string[]
}

/** One run, one line of JSON; explained in bench/README.md. */
export interface BenchRow {
  readonly problem: 'mdgp' | 'days' | 'tables' | 'whyNot'
  readonly instance: string
  readonly n: number
  readonly groups: number
  readonly objective: number
  readonly feasible: boolean
  /** What no solution can undercut (or, for `mdgp`, exceed); null when none is known. */
  readonly bound: number | null
  /** |objective - bound| / bound; 0 is proven best, null when there is no bound. */
  readonly gap: number | null
  readonly seconds: number
  readonly evaluationsPerSecond: number
  readonly seed: number
  readonly assignment?: unknown
}

export type Benchmark = (options: BenchOptions) => Iterable<BenchRow> | AsyncIterable<BenchRow>

/**
 * Seconds of the processor since it was made, all threads of this process counted, so that neighbours
 * on a shared machine do not make a search look slower than it is. Asking the system takes as long as some
 * hundred moves, so an answer serves for a millisecond.
 */
export function processorStopwatch(): Stopwatch {
  const began = process.cpuUsage()
  let asked = -Infinity
  let seconds = 0
  return () => {
    const now = performance.now()
    if (now < asked + 1) return seconds
    const { user, system } = process.cpuUsage(began)
    asked = now
    seconds = (user + system) / 1e6
    return seconds
  }
}

export function gapBetween(objective: number, bound: number): number {
  if (objective === bound) return 0
  return bound === 0 ? Infinity : Math.abs(objective - bound) / Math.abs(bound)
}
