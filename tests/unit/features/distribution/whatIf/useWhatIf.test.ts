// @vitest-environment happy-dom
/** The columns of "what if" as they are asked one after the other, kept, and asked anew when needed. */
import type { DistributionProblem, Proposal } from '@/domain/distribution/problem'
import { updateSeminar } from '@/domain/seminars/seminarCommands'
import { bestToday, useWhatIf, type WhatIf } from '@/features/distribution/whatIf/useWhatIf'
import { aPerson, aPlacement, aSeminar, aSeries, snapshotOf } from '@tests/support/builders'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, shallowRef, type EffectScope } from 'vue'

interface Asked {
  readonly problem: DistributionProblem
  answer(): void
}
const asked: Asked[] = []

vi.mock('@/state/distributing', () => ({
  useDistributing() {
    const [phase, answer] = [shallowRef('idle'), shallowRef<Partial<Proposal> | null>(null)]
    let end = () => {}
    const finish = (to: string) => {
      phase.value = to
      end()
    }
    return {
      phase,
      answer,
      refusal: shallowRef(null),
      progress: shallowRef(null),
      stop: () => finish('done'),
      discard: () => finish('idle'),
      distribute(problem: DistributionProblem) {
        phase.value = 'running'
        return new Promise<void>((resolve) => {
          end = resolve
          asked.push({
            problem,
            answer() {
              answer.value = { complete: true, seats: { a: 'd1' } }
              finish('done')
            },
          })
        })
      },
    }
  },
}))

let workspace: Awaited<ReturnType<typeof connectedWorkspace>>
let scope: EffectScope
let seriesId = ''
let made = 0

beforeEach(async () => {
  asked.length = 0
  // Trials are kept per series for as long as the page is open.
  seriesId = `series-${(made += 1)}`
  workspace = await connectedWorkspace(
    snapshotOf({
      people: [aPerson({ id: 'a' })],
      series: [aSeries({ id: seriesId })],
      seminars: ['d1', 'd2'].map((id, at) =>
        aSeminar({ id, seriesId, day: `2026-03-0${at + 1}`, seatsMin: 0, seatsMax: 5 }),
      ),
      placements: [aPlacement({ seriesId, personId: 'a', seminarId: 'd1' })],
    }),
  )
})
afterEach(() => scope.stop())

function open(): WhatIf {
  scope = effectScope()
  return scope.run(() => useWhatIf(() => seriesId)) as WhatIf
}
async function answer(at: number): Promise<void> {
  asked[at]?.answer()
  await flushPromises()
}
const answered = (whatIf: WhatIf) =>
  whatIf.columns.value.filter((column) => column.answer).map(({ id }) => id)
const withoutDay = (dayId: string) => [{ type: 'leaveOutDay', dayId } as const]

describe('the columns of what if', () => {
  it('are calculated one after the other, today first', async () => {
    const whatIf = open()
    const trial = whatIf.add(withoutDay('d1'))
    await flushPromises()
    expect(asked.map(({ problem }) => problem.days.length)).toEqual([2])
    expect(whatIf.running.value).toBe(bestToday)
    await answer(0)
    expect(asked.map(({ problem }) => problem.days.length)).toEqual([2, 1])
    await answer(1)
    expect(answered(whatIf)).toEqual([bestToday, trial])
    expect(whatIf.running.value).toBeNull()
  })

  it('are there when the planner comes back, and only those not yet answered are asked', async () => {
    open().add(withoutDay('d1'))
    await answer(0)
    scope.stop()
    const again = open()
    await flushPromises()
    expect(answered(again)).toEqual([bestToday])
    expect(asked).toHaveLength(3)
    expect(asked[2]?.problem.days).toHaveLength(1)
  })

  it('are asked anew when the plan changes, also under way', async () => {
    const whatIf = open()
    await answer(0)
    const fields = { seatsMax: 7 }
    await workspace.run(updateSeminar, { seminarId: 'd1', fields })
    await flushPromises()
    expect(answered(whatIf)).toEqual([])
    expect(asked).toHaveLength(2)
    await workspace.run(updateSeminar, { seminarId: 'd2', fields })
    await flushPromises()
    expect(asked).toHaveLength(3)
    expect(asked[2]?.problem.days.map(({ seatsMax }) => seatsMax)).toEqual([7, 7])
  })

  it('wait when the planner stops, and go on when told to or when something new is tried', async () => {
    const whatIf = open()
    whatIf.add(withoutDay('d1'))
    await flushPromises()
    whatIf.stop()
    await flushPromises()
    expect(answered(whatIf)).toEqual([bestToday])
    expect(asked).toHaveLength(1)
    whatIf.goOn()
    await flushPromises()
    expect(asked).toHaveLength(2)
  })

  it('say why a trial has lost its meaning, and never ask the optimiser about it', async () => {
    const whatIf = open()
    whatIf.add(withoutDay('gone'))
    await answer(0)
    expect(whatIf.columns.value[1]?.question).toEqual({
      ok: false,
      error: { type: 'whatIf.unknownDay' },
    })
    expect(asked).toHaveLength(1)
  })

  it('are taken away one by one, changed further, and no more than three', async () => {
    const whatIf = open()
    const first = whatIf.add(withoutDay('d1'))
    whatIf.add([{ type: 'setSeats', dayIds: [], seatsMin: 0, seatsMax: 9 }])
    whatIf.add([{ type: 'setWeight', key: 'evenDays', weight: 0 }])
    expect(whatIf.isFull.value).toBe(true)
    whatIf.remove(first)
    expect(whatIf.isFull.value).toBe(false)
    const [, second] = whatIf.columns.value
    whatIf.extend(second?.id ?? '', withoutDay('d2'))
    const question = whatIf.columns.value[1]?.question
    expect(question?.ok && question.value.days).toEqual([{ id: 'd1', seatsMin: 0, seatsMax: 9 }])
  })

  it('let people keep their days when asked to, which is another question', async () => {
    const whatIf = open()
    await answer(0)
    expect(asked[0]?.problem.moveWeight).toBe(0)
    whatIf.keepsDays.value = true
    await flushPromises()
    expect(asked[1]?.problem.moveWeight).toBeGreaterThan(0)
  })

  it('are none while there is nothing to distribute', async () => {
    workspace = await connectedWorkspace(snapshotOf({ series: [aSeries({ id: seriesId })] }))
    const whatIf = open()
    await flushPromises()
    expect(whatIf.gap.value).toBe('distribution.noDays')
    expect(whatIf.columns.value).toEqual([])
    expect(asked).toEqual([])
  })
})
