import type { SolveProgress } from '@/domain/distribution/problem'
import type { OptimiserRun } from '@/optimiser/client'
import { useOptimiserRun, type RunState } from '@/state/optimiserRun'
import { effectScope, type EffectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

type Answer = Awaited<OptimiserRun<string>['result']>

/** A search that the test ends by hand. */
function aSearch() {
  let answer: (given: Answer) => void = () => undefined
  let fail: (bug: Error) => void = () => undefined
  let report: (progress: SolveProgress) => void = () => undefined
  let cancelled = 0
  return {
    start: (onProgress: (progress: SolveProgress) => void): OptimiserRun<string> => {
      report = onProgress
      return {
        result: new Promise<Answer>((resolve, reject) => ([answer, fail] = [resolve, reject])),
        cancel: () => (cancelled += 1),
      }
    },
    answer: (given: Answer) => answer(given),
    fail: () => fail(new Error('The optimiser did not start')),
    report: (progress: SolveProgress) => report(progress),
    get cancelled() {
      return cancelled
    },
  }
}

const progress: SolveProgress = { seconds: 1, score: 9, bound: 3, infeasibility: 0 }

let scope: EffectScope
let run: RunState<string>
beforeEach(() => {
  scope = effectScope()
  run = scope.run(() => useOptimiserRun<string>()) as RunState<string>
})
afterEach(() => scope.stop())

describe('a question to the optimiser', () => {
  it('shows progress while it runs and the answer when it is done', async () => {
    const search = aSearch()
    const asked = run.ask(search.start)
    expect(run.phase.value).toBe('running')
    search.report(progress)
    expect(run.progress.value).toEqual(progress)
    search.answer({ ok: true, value: 'proposal' })
    await asked
    expect([run.phase.value, run.answer.value]).toEqual(['done', 'proposal'])
  })

  it('keeps the best so far when it is stopped', async () => {
    const search = aSearch()
    const asked = run.ask(search.start)
    run.stop()
    expect(search.cancelled).toBe(1)
    search.answer({ ok: true, value: 'best so far' })
    await asked
    expect(run.answer.value).toBe('best so far')
  })

  it('forgets an answer that comes after it was discarded', async () => {
    const search = aSearch()
    const asked = run.ask(search.start)
    run.discard()
    search.answer({ ok: true, value: 'too late' })
    await asked
    expect([run.phase.value, run.answer.value]).toEqual(['idle', null])
  })

  it('gives way to a new question', async () => {
    const [first, second] = [aSearch(), aSearch()]
    const one = run.ask(first.start)
    const two = run.ask(second.start)
    expect(first.cancelled).toBe(1)
    first.report(progress)
    first.answer({ ok: true, value: 'first' })
    await one
    expect([run.phase.value, run.progress.value]).toEqual(['running', null])
    second.answer({ ok: true, value: 'second' })
    await two
    expect(run.answer.value).toBe('second')
  })

  it('tells a refusal from a worker that does not start', async () => {
    const refused = aSearch()
    const one = run.ask(refused.start)
    refused.answer({ ok: false, error: { type: 'optimiser.noDays' } })
    await one
    expect([run.phase.value, run.refusal.value?.type]).toEqual(['refused', 'optimiser.noDays'])
    const broken = aSearch()
    const two = run.ask(broken.start)
    broken.fail()
    await two
    expect([run.phase.value, run.refusal.value]).toEqual(['failed', null])
  })

  it('ends with the page that asked it', () => {
    const search = aSearch()
    void run.ask(search.start)
    scope.stop()
    expect(search.cancelled).toBe(1)
  })
})
