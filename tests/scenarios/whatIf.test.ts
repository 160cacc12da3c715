/** A planner asks what a day fewer, fewer seats and a rule less would mean, and nothing is written. */
import { buildProblem, withoutIdle } from '@/domain/distribution/buildProblem'
import type { DistributionProblem } from '@/domain/distribution/problem'
import { variantOf, type Adjustment } from '@/domain/distribution/whatIf'
import type { Snapshot } from '@/domain/records'
import { ok } from '@/domain/shared/result'
import { columnResults, draftToday } from '@/features/distribution/whatIf/columnResult'
import { columnView } from '@/features/distribution/whatIf/columnView'
import { compareRows } from '@/features/distribution/whatIf/compareRows'
import { summarySentences } from '@/features/distribution/whatIf/summaryText'
import { bestToday, type WhatIfColumn } from '@/features/distribution/whatIf/useWhatIf'
import { solve } from '@/optimiser/days/solve'
import { aRule } from '@tests/support/builders'
import { aTown, townSeriesId } from '@tests/support/distributionTown'
import { snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const town = snapshotOf(
  {
    placementRules: [
      aRule({
        id: 'wish',
        seriesId: townSeriesId,
        kind: 'mustDay',
        personIds: ['p1', 'p2', 'p3'],
        seminarIds: ['d1'],
        hard: false,
      }),
    ],
  },
  aTown({ people: 60, days: 4, placed: 1, absences: 12, seatsMin: 10, seatsMax: 20, seed: 3 }),
)

/** As the page asks it, with moves of the search counted instead of seconds. */
function column(basis: DistributionProblem, id: string, adjustments: Adjustment[]): WhatIfColumn {
  const question = adjustments.length === 0 ? ok(basis) : variantOf(basis, adjustments)
  if (!question.ok) return { id, adjustments, question, answer: null }
  const solved = solve(withoutIdle(question.value), { seed: 1, seconds: 60, iterations: 20_000 })
  const answer = {
    problem: question.value,
    proposal: solved.ok ? solved.value : null,
    refusal: solved.ok ? null : solved.error,
  }
  return { id, adjustments, question, answer }
}

function compared(snapshot: Snapshot) {
  const basis = buildProblem(snapshot, townSeriesId, { idleToo: true }) as DistributionProblem
  const columns = [
    column(basis, bestToday, []),
    column(basis, 'fewer', [{ type: 'leaveOutDay', dayId: 'd3' }]),
    column(basis, 'small', [{ type: 'setSeats', dayIds: [], seatsMin: 10, seatsMax: 14 }]),
    column(basis, 'free', [{ type: 'switchOffRule', ruleId: 'wish' }]),
  ]
  const seats = Object.fromEntries(basis.people.map(({ id, current }) => [id, current as string]))
  const results = columnResults(basis, columns, { draft: seats, told: {} })
  const ids = [draftToday, ...columns.map(({ id }) => id)]
  const rows = new Map(compareRows(snapshot, ids, results).map((row) => [row.key, row.cells]))
  const views = columns.map((own) => columnView(snapshot, townSeriesId, basis, own, false))
  return { results, rows, views }
}

describe('what if', () => {
  const before = structuredClone(town)
  const { results, rows, views } = compared(town)
  const texts = (key: string) => rows.get(key)?.map((cell) => cell?.text)

  it('tells whether everybody can get a day, and why not', () => {
    expect(texts('seats')).toEqual([
      'Ja, alle 60',
      'Ja, alle 60',
      'Ja, alle 60',
      'Nej, 4 af 60 mangler',
      'Ja, alle 60',
    ])
    expect(views.map(({ troubles }) => troubles)).toEqual([
      [],
      [],
      ['60 ledere skal have en plads, men dagene har kun 56 pladser i alt.'],
      [],
    ])
  })

  it('names the columns by what they change', () => {
    expect(views.map(({ name }) => name)).toEqual([
      'Bedst i dag',
      'Uden 30. marts',
      '10-14 pladser',
      'Uden en regel',
    ])
    expect(views[3]?.lines).toEqual([
      'Leder 1, Leder 2 og Leder 3 bør helst være der den 16. marts',
    ])
  })

  it('shows a day that is left out as one that is not held', () => {
    expect(texts('d3')?.[2]).toBe('Holdes ikke')
    expect(texts('d3')?.[1]).toMatch(/^\d+ af 10-20$/)
  })

  it('finds the draft worse than what the settings allow, and says which column is best', () => {
    const balance = rows.get('mirror-administration')
    expect(balance?.[0]).toMatchObject({ best: false, trend: null })
    expect(balance?.[1]).toMatchObject({ trend: 'better' })
    expect(balance?.some((cell) => cell?.best)).toBe(true)
    expect(balance?.[3]).toMatchObject({ unknown: true, best: false })
  })

  it('counts wishes where the rule still counts', () => {
    expect(texts('wishes')?.[1]).toBe('3 af 3 opfyldt')
    expect(texts('wishes')?.[4]).toBe('Ingen')
  })

  it('puts the difference in words', () => {
    const best = results.get(bestToday)
    const sentences = (id: string) => {
      const trial = results.get(id)
      return trial && best ? summarySentences(trial, best) : []
    }
    expect(sentences('small')).toEqual(['4 ledere kan ikke få en dag.'])
    expect(sentences('fewer')[0]).toMatch(/^\d+ ledere får en anden dag end i kladden\.$/)
    expect(sentences('free').join(' ')).not.toContain('ønske')
  })

  it('touches nothing', () => {
    expect(town).toEqual(before)
  })
})
