// @vitest-environment happy-dom
/** Wishes as they are given on screen: for one leader day by day, or for many out of a list. */
import { useWishForm } from '@/features/distribution/rules/useWishForm'
import { useWishList } from '@/features/distribution/rules/useWishList'
import { wishProblemText, wishText } from '@/features/distribution/rules/wishText'
import { aPerson, aSeminar, aSeries, snapshotOf } from '@tests/support/builders'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { beforeEach, describe, expect, it } from 'vitest'

const seriesId = 'academy'
let workspace: Awaited<ReturnType<typeof connectedWorkspace>>
beforeEach(async () => {
  workspace = await connectedWorkspace(
    snapshotOf({
      people: [aPerson({ id: 'ane', name: 'Ane Holm' }), aPerson({ id: 'bo', name: 'Bo Dahl' })],
      series: [aSeries({ id: seriesId })],
      seminars: ['2026-03-09', '2026-03-16', '2026-03-23'].map((day, at) =>
        aSeminar({ id: `d${at + 1}`, seriesId, day }),
      ),
    }),
  )
})

const rules = () =>
  [...workspace.snapshot.placementRules.values()].map(
    ({ kind, personIds, seminarIds, hard, weight }) => ({
      kind,
      personIds,
      seminarIds,
      hard,
      weight,
    }),
  )
const formOf = (personId: string) =>
  useWishForm(
    () => seriesId,
    () => personId,
  )
const soft = { hard: false, weight: 3 }

describe('the wishes of one leader', () => {
  it('are saved as they are ticked, and stand there the next time', async () => {
    const form = formOf('ane')
    expect(form.answers).toEqual({ d1: 'same', d2: 'same', d3: 'same' })
    form.answers['d1'] = 'want'
    form.answers['d3'] = 'avoid'
    expect(await form.save()).toBe(true)
    expect(rules()).toEqual([
      { kind: 'mustDay', personIds: ['ane'], seminarIds: ['d1'], ...soft },
      { kind: 'mustNotDay', personIds: ['ane'], seminarIds: ['d3'], ...soft },
    ])
    const again = formOf('ane')
    expect(again.answers).toEqual({ d1: 'want', d2: 'same', d3: 'avoid' })
    again.answers['d1'] = 'same'
    again.answers['d3'] = 'same'
    await again.save()
    expect(rules()).toEqual([])
  })
})

describe('a pasted list of wishes', () => {
  it('is saved in one go, but for the lines that still need an answer', async () => {
    const list = useWishList(() => seriesId)
    list.text.value = 'Ane Holm; 9. marts\nBo; 9. marts\nBo Dahl; 10. marts'
    expect(list.good.value.map((row) => wishText(workspace.snapshot, seriesId, row))).toEqual([
      'Ane Holm: helst 9. marts',
    ])
    expect(
      list.troubled.value.map(({ problem }) => (problem ? wishProblemText(problem) : '')),
    ).toEqual([
      'Ingen i målgruppen hedder sådan. Vælg, hvem det er, eller ret navnet i listen.',
      'Ikke en dag i forløbet: 10. marts. Ret datoen i listen.',
    ])
    list.choose('Bo', 'bo')
    expect(list.people.value).toBe(2)
    expect(await list.save()).toBe(true)
    expect(rules()).toEqual([
      { kind: 'mustDay', personIds: ['ane', 'bo'], seminarIds: ['d1'], ...soft },
    ])
    await workspace.undo()
    expect(rules()).toEqual([])
  })

  it('is not saved while nothing in it is understood', async () => {
    const list = useWishList(() => seriesId)
    list.text.value = 'Hvem som helst; en dag'
    expect(await list.save()).toBe(false)
  })
})
