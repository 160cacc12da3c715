/** How every search of the optimiser runs: in short steps, between which the caller may stop it. */

/**
 * Yields its progress after every step (each well below 100 ms) and returns its answer at the end. Send
 * `true` into `next` to stop: the best answer so far follows at once.
 */
export type Steps<Progress, Answer> = Generator<Progress, Answer, boolean | undefined>

export interface StepControl<Progress> {
  /** Called after every step, many times a second. */
  readonly onProgress?: (progress: Progress) => void
  /** Asked after every step; true ends the search with the best found so far. */
  readonly shouldStop?: () => boolean
}

/** Seconds since it was made. A search asks it only whether its time is up. */
export type Stopwatch = () => number

/** Wall time; benchmarks bring one of their own that counts the time of the processor. */
export function wallStopwatch(): Stopwatch {
  const began = performance.now()
  return () => (performance.now() - began) / 1000
}

/** Runs the steps to their end in this thread. */
export function runToEnd<Progress, Answer>(
  steps: Steps<Progress, Answer>,
  { onProgress, shouldStop }: StepControl<Progress> = {},
): Answer {
  for (;;) {
    const step = steps.next(shouldStop?.() ?? false)
    if (step.done) return step.value
    onProgress?.(step.value)
  }
}
