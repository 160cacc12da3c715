/** One question to the optimiser at a time: its progress, its answer, and a way to stop early. */
import type { SolveProgress } from '@/domain/distribution/problem'
import type { OptimiserRun, ProblemRefusal, RunOptions } from '@/optimiser/client'
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue'

export type RunPhase = 'idle' | 'running' | 'done' | 'refused' | 'failed'

type Report = NonNullable<RunOptions['onProgress']>

export interface RunState<Value, Refusal = ProblemRefusal> {
  readonly phase: Readonly<ShallowRef<RunPhase>>
  readonly progress: Readonly<ShallowRef<SolveProgress | null>>
  readonly answer: Readonly<ShallowRef<Value | null>>
  /** Why the question makes no sense, when the phase is `refused`. */
  readonly refusal: Readonly<ShallowRef<Refusal | null>>
  /** Asks anew; the answer to an earlier question is no longer waited for. */
  ask(start: (onProgress: Report) => OptimiserRun<Value, Refusal>): Promise<void>
  /** Ends the search; its best answer so far follows. */
  stop(): void
  /** Forgets question and answer. */
  discard(): void
}

/** Lives as long as the component that uses it: a search that nobody watches is ended. */
export function useOptimiserRun<Value, Refusal = ProblemRefusal>(): RunState<Value, Refusal> {
  const phase = shallowRef<RunPhase>('idle')
  const progress = shallowRef<SolveProgress | null>(null)
  const answer: ShallowRef<Value | null> = shallowRef(null)
  const refusal: ShallowRef<Refusal | null> = shallowRef(null)
  let current: OptimiserRun<Value, Refusal> | null = null

  function discard(): void {
    current?.cancel()
    current = null
    phase.value = 'idle'
    progress.value = answer.value = refusal.value = null
  }

  async function ask(start: (onProgress: Report) => OptimiserRun<Value, Refusal>): Promise<void> {
    discard()
    phase.value = 'running'
    let own: OptimiserRun<Value, Refusal> | null = null
    const isCurrent = () => own !== null && current === own
    try {
      own = start((report) => {
        if (isCurrent()) progress.value = report
      })
      current = own
      const result = await own.result
      if (!isCurrent()) return
      if (result.ok) answer.value = result.value
      else refusal.value = result.error
      phase.value = result.ok ? 'done' : 'refused'
    } catch {
      // A worker that does not start leaves everything as it was; the page says so and offers to retry.
      if (own === null || isCurrent()) phase.value = 'failed'
    }
  }

  onScopeDispose(discard)
  return {
    phase,
    progress,
    answer,
    refusal,
    ask,
    stop: () => current?.cancel(),
    discard,
  }
}
