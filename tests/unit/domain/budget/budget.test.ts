/** The budget of a seminar and of a series adds up, and lines that make no sense are refused. */
import { budgetOfSeminar, budgetOfSeries, verdictOn } from '@/domain/budget/budget'
import { addBudgetLines, removeBudgetLine, updateBudgetLine } from '@/domain/budget/budgetCommands'
import { bookingStatuses } from '@/domain/speakers/speaker'
import type { Rows } from '@tests/support/snapshotOf'
import { after, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const rows: Rows = {
  series: [{ id: 's', name: 'Akademiet' }],
  seminars: [
    { id: 'd', seriesId: 's', day: '2026-03-09', seatsMax: 35 },
    { id: 'e', seriesId: 's', day: '2026-03-10', seatsMax: 20 },
  ],
  people: [
    { id: 'a', name: 'Ane Holm' },
    { id: 'b', name: 'Bo Dahl' },
  ],
  speakers: [{ id: 'ida', name: 'Ida Krag' }],
}
const place = { id: 'l1', seminarId: 'd', rank: '0001', kind: 'place' as const, title: 'Lokale' }
const lunch = {
  ...place,
  id: 'l2',
  kind: 'meals' as const,
  title: 'Frokost',
  perParticipant: true,
  budgeted: 150,
}
const placements = ['a', 'b'].map((personId) => ({
  id: `p-${personId}`,
  seriesId: 's',
  seminarId: 'd',
  personId,
}))
const budget = (more: Rows) => budgetOfSeminar(snapshotOf({ ...rows, ...more }), 'd')

describe('the budget of a seminar', () => {
  it('multiplies amounts per participant by all seats while nobody is placed', () => {
    const { participants, totals } = budget({ budgetLines: [lunch] })
    expect(participants).toEqual({ count: 35, basis: 'seats' })
    expect(totals.budgeted).toBe(35 * 150)
  })

  it('counts those who are placed and have not cancelled', () => {
    const away = { id: 'x', personId: 'b', from: '2026-03-09', to: '2026-03-09' }
    const absences = [{ ...away, origin: 'cancellation' as const }]
    expect(budget({ placements }).participants).toEqual({ count: 2, basis: 'placed' })
    expect(budget({ placements, absences }).participants).toEqual({ count: 1, basis: 'placed' })
  })

  it.each([
    ['wished', { ordered: 0, actual: 0, committed: 0, expected: 1200 }],
    ['contacted', { ordered: 0, actual: 0, committed: 0, expected: 1200 }],
    ['promised', { ordered: 1200, actual: 0, committed: 1200, expected: 0 }],
    ['agreed', { ordered: 1200, actual: 0, committed: 1200, expected: 0 }],
    ['held', { ordered: 1200, actual: 1200, committed: 1200, expected: 0 }],
    ['declined', { ordered: 0, actual: 0, committed: 0, expected: 0 }],
  ] as const)('has the fee and travel of a speaker who is %s', (status, sums) => {
    const booking = { id: 'b', speakerId: 'ida', seminarId: 'd', rank: '1', status }
    const { groups, totals } = budget({ bookings: [{ ...booking, fee: 1000, travel: 200 }] })
    expect(totals).toEqual({ budgeted: 0, ...sums })
    expect(groups.map(({ kind }) => kind)).toEqual(status === 'declined' ? [] : ['speakers'])
    expect(bookingStatuses).toContain(status)
  })

  it('takes what is used where it is known, and else what is ordered', () => {
    const budgetLines = [
      { ...place, budgeted: 500, ordered: 400 },
      { ...place, id: 'l3', ordered: 300, actual: 0 },
    ]
    expect(budget({ budgetLines }).totals).toMatchObject({ budgeted: 500, committed: 400 })
  })

  it('has each line once, in whichever kind it is', () => {
    const amount = fc.option(fc.nat(100_000), { nil: null })
    const kinds = fc.constantFrom('speakers', 'place', 'meals', 'other')
    const lines = fc.array(fc.record({ kind: kinds, budgeted: amount, actual: amount }))
    fc.assert(
      fc.property(lines, (made) => {
        const budgetLines = made.map((line, index) => ({
          ...(line as Pick<typeof place, 'kind'>),
          ...{ id: `l${index}`, seminarId: 'd', rank: String(index), title: 'x' },
        }))
        const { groups, totals } = budget({ budgetLines })
        expect(groups.flatMap(({ lines: own }) => own)).toHaveLength(made.length)
        expect(totals.budgeted).toBe(made.reduce((sum, line) => sum + (line.budgeted ?? 0), 0))
        expect(totals.actual).toBe(made.reduce((sum, line) => sum + (line.actual ?? 0), 0))
      }),
      { numRuns: 50 },
    )
  })
})

describe('the verdict on a budget', () => {
  it.each([
    [{ budgeted: 0, committed: 500, expected: 0 }, { type: 'none' }],
    [
      { budgeted: 500, committed: 500, expected: 0 },
      { type: 'within', left: 0 },
    ],
    [
      { budgeted: 500, committed: 501, expected: 0 },
      { type: 'over', by: 1 },
    ],
    [
      { budgeted: 500, committed: 400, expected: 101 },
      { type: 'threatened', by: 1 },
    ],
  ])('of %o is %o', (totals, verdict) => {
    expect(verdictOn({ ordered: 0, actual: 0, ...totals })).toEqual(verdict)
  })
})

describe('the budget of a series', () => {
  it('adds its own lines to those of its seminars', () => {
    const own = { id: 'o', seriesId: 's', rank: '1', title: 'Bog', perParticipant: true }
    const {
      own: ofSeries,
      seminars,
      totals,
    } = budgetOfSeries(
      snapshotOf({
        ...rows,
        placements,
        budgetLines: [lunch, { ...place, budgeted: 500 }, { ...own, budgeted: 100 }],
      }),
      's',
    )
    expect(ofSeries.participants).toEqual({ count: 22, basis: 'mixed' })
    expect(ofSeries.totals.budgeted).toBe(2200)
    expect(seminars.map(({ totals: { budgeted } }) => budgeted)).toEqual([800, 0])
    expect(totals.budgeted).toBe(3000)
  })
})

describe('a budget line', () => {
  it('comes behind the others, and several make one step', () => {
    const lines = [{ title: ' Lokale ' }, { title: 'Frokost', budgeted: 150 }]
    const made = after(snapshotOf({ ...rows, budgetLines: [lunch] }), addBudgetLines, {
      owner: { seminarId: 'd' },
      lines,
    })
    const [group] = budgetOfSeminar(made, 'd').groups.filter(({ kind }) => kind === 'other')
    expect(group?.lines.map(({ line }) => line.title)).toEqual(['Lokale', 'Frokost'])
    expect(group?.lines.map(({ line }) => line.rank)).toEqual(['0002', '0003'])
  })

  it.each([
    ['budget.titleMissing', { title: ' ' }],
    ['budget.invalidField', { budgeted: -1 }],
    ['budget.invalidField', { actual: 12.5 }],
  ])('is refused with %s', (code, fields) => {
    const snapshot = snapshotOf({ ...rows, budgetLines: [place] })
    expect(refusalOf(snapshot, updateBudgetLine, { lineId: 'l1', fields })).toBe(code)
  })

  it('is not added, changed or removed where it belongs to nothing', () => {
    const snapshot = snapshotOf(rows)
    const lines = [{ title: 'Lokale' }]
    expect(refusalOf(snapshot, addBudgetLines, { owner: { seriesId: 'x' }, lines })).toBe(
      'budget.unknownOwner',
    )
    expect(refusalOf(snapshot, removeBudgetLine, { lineId: 'x' })).toBe('budget.unknownLine')
    expect(refusalOf(snapshot, updateBudgetLine, { lineId: 'x', fields: {} })).toBe(
      'budget.unknownLine',
    )
  })
})
