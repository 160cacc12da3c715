import type { Proposal, SolveProgress } from '@/domain/distribution/problem'
import type { TablesProposal } from '@/domain/tables/problem'
import {
  startRepair,
  startSolve,
  startTables,
  startTablesRepair,
  startWhyHere,
} from '@/optimiser/client'
import type { TablesRepair } from '@/optimiser/tables/repair'
import type { FromWorker, ToWorker } from '@/optimiser/workerMessages'
import { golfers } from '@tests/support/golfers'
import { randomProblem } from '@tests/support/randomProblem'
import { beforeEach, describe, expect, it, vi } from 'vitest'

/** Hears what the page says, and says what the test wants. */
class FakeWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  readonly heard: ToWorker[] = []
  ended = false
  postMessage(message: ToWorker): void {
    this.heard.push(message)
  }
  terminate(): void {
    this.ended = true
  }
  says(data: FromWorker): void {
    this.onmessage?.({ data })
  }
  crashes(message: string): void {
    this.onerror?.({ message })
  }
}

const problem = randomProblem({ people: 6, days: 2, seed: 1 })
const settings = { seed: 5, seconds: 3 }
const progress: SolveProgress = { seconds: 1, score: 9, bound: 3, infeasibility: 0 }
const proposal: Proposal = {
  seats: {},
  unplaced: [],
  complete: true,
  score: 8,
  bound: 2,
  costs: [],
  conflicts: [],
  remedies: [],
  seed: 5,
  seconds: 3,
  moved: [],
}
const done = (value: Proposal): FromWorker => ({ type: 'done', result: { ok: true, value } })

let hired: FakeWorker[] = []
const createWorker = () => {
  const worker = new FakeWorker()
  hired.push(worker)
  return worker as unknown as Worker
}
const options = { createWorker, workers: 2 }
beforeEach(() => (hired = []))
const worker = (index: number) => hired[index] as FakeWorker

describe('a distribution in two workers', () => {
  it('asks each with a seed of its own and hands back the better answer with the better bound', async () => {
    const { result } = startSolve(problem, settings, options)
    const seeds = hired.map(
      ({ heard: [first] }) =>
        first?.type === 'ask' && first.question.kind === 'solve' && first.question.settings.seed,
    )
    expect(seeds).toEqual([5, 6])
    worker(0).says(done(proposal))
    worker(1).says(done({ ...proposal, score: 6, bound: 1, seed: 6 }))
    expect(await result).toMatchObject({ ok: true, value: { seed: 6, score: 6, bound: 2 } })
    expect(hired.every(({ ended }) => ended)).toBe(true)
  })

  it('reports the better of what the workers have so far', () => {
    const onProgress = vi.fn()
    startSolve(problem, settings, { ...options, onProgress })
    worker(0).says({ type: 'progress', progress })
    worker(1).says({ type: 'progress', progress: { ...progress, score: 4, infeasibility: 1 } })
    worker(1).says({ type: 'progress', progress: { ...progress, score: 7 } })
    expect(onProgress.mock.calls.map(([{ score }]) => score)).toEqual([9, 9, 7])
  })

  it('tells every worker of a cancel, and still waits for their best so far', async () => {
    const { result, cancel } = startSolve(problem, settings, options)
    cancel()
    expect(hired.map(({ heard }) => heard.at(-1))).toEqual([{ type: 'cancel' }, { type: 'cancel' }])
    hired.forEach((each) => each.says(done(proposal)))
    expect(await result).toMatchObject({ ok: true })
  })

  it('hands a refusal on', async () => {
    const { result } = startSolve(problem, settings, options)
    const error = { type: 'problem.duplicateId', details: { id: 'p1' } } as never
    hired.forEach((each) => each.says({ type: 'done', result: { ok: false, error } }))
    expect(await result).toEqual({ ok: false, error })
  })
})

describe('a table plan in two workers', () => {
  const tables = golfers(2, 2, 2)
  const plan: TablesProposal = {
    ...{ seats: [], complete: true, score: 8, bound: 2, repeats: 0, repeatsBound: 0 },
    ...{ repeatedPairs: [], mixing: [], moves: [], provenFewestMoves: true, conflicts: [] },
    ...{ seed: 5, seconds: 3, evaluations: 9 },
  }
  const move = { personId: 'p1', round: 0 }

  it('is the better of the two, with the better bound', async () => {
    const { result } = startTables(tables, settings, options)
    worker(0).says({ type: 'done', result: { ok: true, value: plan } })
    worker(1).says({ type: 'done', result: { ok: true, value: { ...plan, score: 5, bound: 4 } } })
    expect(await result).toMatchObject({ ok: true, value: { score: 5, bound: 4 } })
  })

  it('prefers a plan that keeps everybody apart who should be', async () => {
    const { result } = startTables(tables, settings, options)
    const conflicts = [{ type: 'tables.apartNotKept' as const, personIds: ['p1', 'p2'] }]
    const broken = { ...plan, complete: false, score: 1, conflicts }
    worker(0).says({ type: 'done', result: { ok: true, value: broken } })
    worker(1).says({ type: 'done', result: { ok: true, value: plan } })
    expect(await result).toMatchObject({ ok: true, value: { score: 8 } })
  })

  it('is repaired along the trade-off of both, without what another one beats', async () => {
    const { result } = startTablesRepair(tables, settings, options)
    const moved = { ...plan, score: 4, moves: [move, { ...move, round: 1 }] }
    const repairs = (...own: TablesRepair[]): FromWorker<'tablesRepair'> => ({
      ...{ type: 'done', result: { ok: true, value: own } },
    })
    worker(0).says(
      repairs({ kind: 'fewestMoves', proposal: plan }, { kind: 'best', proposal: moved }),
    )
    worker(1).says(repairs({ kind: 'best', proposal: { ...moved, score: 3, moves: [move] } }))
    const answer = await result
    expect(answer.ok && answer.value.map(({ proposal }) => proposal.score)).toEqual([8, 3])
  })

  it('is refused as by either', async () => {
    const { result } = startTablesRepair(tables, settings, options)
    const error = { type: 'tables.noPeople' as const }
    hired.forEach((each) => each.says({ type: 'done', result: { ok: false, error } }))
    expect(await result).toEqual({ ok: false, error })
  })
})

describe('a worker that breaks', () => {
  it('ends the run with its message and takes the other worker along', async () => {
    const { result } = startSolve(problem, settings, options)
    worker(1).says({ type: 'failed', message: 'RangeError: no such day' })
    await expect(result).rejects.toThrow('no such day')
    expect(hired.every(({ ended }) => ended)).toBe(true)
  })

  it('ends the run as well when it never starts', async () => {
    const repair = startRepair(problem, {}, settings, { createWorker })
    worker(0).crashes('')
    await expect(repair.result).rejects.toThrow('did not start')
    const why = startWhyHere(problem, {}, 'p1', { createWorker })
    worker(1).crashes('blocked by policy')
    await expect(why.result).rejects.toThrow('blocked by policy')
  })

  it('says so itself, because a rejection does not leave a worker', async () => {
    const said: FromWorker[] = []
    let listen: (event: { data: ToWorker }) => void = () => undefined
    vi.stubGlobal('addEventListener', (_: string, heard: typeof listen) => (listen = heard))
    vi.stubGlobal('postMessage', (message: FromWorker) => said.push(message))
    await import('@/optimiser/worker')
    listen({ data: { type: 'ask', question: { kind: 'solve', settings } as never } })
    await vi.waitFor(() => expect(said).toMatchObject([{ type: 'failed' }]))
    vi.unstubAllGlobals()
  })
})
