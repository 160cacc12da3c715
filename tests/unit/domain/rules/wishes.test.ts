/** Wishes about days: set, shared, taken back, read from a list, and counted. */
import { applyChange } from '@/domain/change'
import { wishesMet } from '@/domain/distribution/wishesMet'
import { buildProblem } from '@/domain/distribution/buildProblem'
import { setWishes, type PersonWishes } from '@/domain/rules/wishCommands'
import { seriesToWishIn, wishesOf } from '@/domain/rules/wishDays'
import { matchWishes, wishesFrom } from '@/domain/rules/wishList'
import type { Snapshot } from '@/domain/records'
import type { DistributionProblem } from '@/domain/distribution/problem'
import { wishLinesOf } from '@/exchange/clipboard/pastedWishes'
import { aPerson, aRule, aSeminar, aSeries } from '@tests/support/builders'
import { contextOf, refusalOf, snapshotOf, type Rows } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const seriesId = 'academy'
const days = ['2026-03-09', '2026-03-16', '2027-01-04']
const house = (rows: Rows = {}) =>
  snapshotOf({
    series: [aSeries({ id: seriesId }), aSeries({ id: 'other' })],
    seminars: [
      ...days.map((day, index) => aSeminar({ id: `d${index + 1}`, seriesId, day })),
      aSeminar({ id: 'foreign', seriesId: 'other' }),
    ],
    people: [
      aPerson({ id: 'ane', name: 'Ane Holm', email: 'ane@eksempel.dk' }),
      aPerson({ id: 'bo', name: 'Bo Kristensen', employeeNumber: '4711' }),
      aPerson({ id: 'mette1', name: 'Mette Dahl' }),
      aPerson({ id: 'mette2', name: 'Mette Dahl' }),
    ],
    ...rows,
  })
let made = 0
function wish(snapshot: Snapshot, wishes: readonly PersonWishes[], weight = 3): Snapshot {
  const context = { ...contextOf(snapshot), newId: () => `rule-${(made += 1)}` }
  const result = setWishes.execute(context, { seriesId, wishes, weight })
  if (!result.ok) throw new Error(`Refused: ${result.error.type}`)
  return applyChange(snapshot, result.value)
}
const rulesIn = (snapshot: Snapshot) =>
  [...snapshot.placementRules.values()].map(({ kind, personIds, seminarIds, hard, weight }) => ({
    kind,
    personIds,
    seminarIds,
    hard,
    weight,
  }))

describe('wishes', () => {
  it('that are the same share one soft rule', () => {
    const wished = wish(house(), [
      { personId: 'ane', want: ['d1', 'd2'] },
      { personId: 'bo', want: ['d2', 'd1'], avoid: ['d3'] },
    ])
    expect(rulesIn(wished)).toEqual([
      {
        kind: 'mustDay',
        personIds: ['ane', 'bo'],
        seminarIds: ['d1', 'd2'],
        hard: false,
        weight: 3,
      },
      { kind: 'mustNotDay', personIds: ['bo'], seminarIds: ['d3'], hard: false, weight: 3 },
    ])
  })

  it('take the place of earlier ones of the same person, and of nobody else', () => {
    const first = wish(house(), [
      { personId: 'ane', want: ['d1'], avoid: ['d3'] },
      { personId: 'bo', want: ['d1'] },
    ])
    const then = wish(first, [{ personId: 'ane', want: ['d2'] }], 10)
    expect(wishesOf(then, seriesId, 'ane')).toEqual({
      want: ['d2'],
      avoid: ['d3'],
      weight: 10,
    })
    expect(wishesOf(then, seriesId, 'bo')).toEqual({
      want: ['d1'],
      avoid: [],
      weight: 3,
    })
    const back = wish(then, [{ personId: 'ane', want: [], avoid: [] }])
    expect(rulesIn(back).map(({ personIds }) => personIds)).toEqual([['bo']])
  })

  it('are taken back for a day that is wished the other way', () => {
    const first = wish(house(), [
      { personId: 'ane', avoid: ['d1', 'd3'] },
      { personId: 'bo', avoid: ['d1', 'd3'] },
    ])
    const then = wish(first, [{ personId: 'ane', want: ['d1'] }], 8)
    expect(wishesOf(then, seriesId, 'ane')).toEqual({ want: ['d1'], avoid: ['d3'], weight: 8 })
    expect(wishesOf(then, seriesId, 'bo')).toEqual({ want: [], avoid: ['d1', 'd3'], weight: 3 })
    const turned = wish(then, [{ personId: 'bo', want: ['d3', 'd1'] }])
    expect(wishesOf(turned, seriesId, 'bo')).toEqual({ want: ['d1', 'd3'], avoid: [], weight: 3 })
  })

  it('leave firm rules alone, and wake none that is switched off', () => {
    const firm = aRule({
      id: 'firm',
      seriesId,
      kind: 'mustDay',
      personIds: ['ane'],
      seminarIds: ['d1'],
    })
    const asleep = aRule({
      ...firm,
      id: 'asleep',
      hard: false,
      active: false,
      personIds: ['ane', 'bo'],
    })
    const wished = wish(house({ placementRules: [firm, asleep] }), [
      { personId: 'ane', want: ['d1'] },
    ])
    expect(wished.placementRules.get('firm')).toEqual(firm)
    expect(wished.placementRules.get('asleep')?.personIds).toEqual(['bo'])
    expect(wishesOf(wished, seriesId, 'ane').want).toEqual(['d1'])
    expect(wished.placementRules.size).toBe(3)
  })

  it.each([
    ['rule.unknownSeries', { seriesId: 'gone' }],
    ['rule.unknownPerson', { wishes: [{ personId: 'gone', want: ['d1'] }] }],
    ['rule.foreignDay', { wishes: [{ personId: 'ane', avoid: ['foreign'] }] }],
    ['rule.weightOutOfRange', { weight: 0 }],
  ])('are refused with %s', (code, otherwise) => {
    const input = { seriesId, wishes: [{ personId: 'ane', want: ['d1'] }], weight: 3, ...otherwise }
    expect(refusalOf(house(), setWishes, input)).toBe(code)
  })

  it('can be set where the person belongs and has a choice of days to come', () => {
    const names = (today: string) => seriesToWishIn(house(), 'ane', today).map(({ id }) => id)
    expect(names('2026-03-01')).toEqual(['academy'])
    expect(names('2026-03-10')).toEqual(['academy'])
    expect(names('2026-03-17')).toEqual([])
  })

  it('are met when the day is one of those wished for, and none of those wished away from', () => {
    const wished = wish(house(), [
      { personId: 'ane', want: ['d1', 'd2'] },
      { personId: 'bo', want: ['d1'], avoid: ['d3'] },
      { personId: 'mette1', avoid: ['d1'] },
    ])
    const problem = buildProblem(wished, seriesId) as DistributionProblem
    const met = (seats: Record<string, string>) =>
      wishesMet(problem, new Map(Object.entries(seats)))
    expect(met({ ane: 'd2', bo: 'd2', mette1: 'd1' })).toEqual({ met: 2, of: 4 })
    expect(met({})).toEqual({ met: 0, of: 4 })
  })
})

describe('a list of wishes', () => {
  const read = (text: string, chosen = new Map<string, string>(), avoid = false) =>
    matchWishes(house(), seriesId, wishLinesOf(text, days, avoid), chosen)
  const kindsOf = (text: string) => read(text).map(({ problem }) => problem?.kind ?? 'fine')

  it('is read line by line, however it is parted and however days are written', () => {
    const lists = [
      'Navn;Ønske\nAne Holm;9. marts\nBo Kristensen;16/3 og 4/1',
      'Ane Holm\t09-03-2026\nBo Kristensen\t16-03-2026\t04-01-2027',
      'ane@eksempel.dk, man. 9. marts\n4711, 2026-03-16; 4. januar',
      '\nAne Holm: helst 9/3\n\nKristensen, Bo; 16.3.; mandag den 4. januar\n',
    ]
    for (const text of lists) {
      const wishes = wishesFrom(read(text))
      expect(wishes, text).toEqual([
        { personId: 'ane', want: ['d1'] },
        { personId: 'bo', want: ['d2', 'd3'] },
      ])
    }
  })

  it('may say what people would rather not, line by line or as a whole', () => {
    expect(wishesFrom(read('Ane Holm; helst ikke 9. marts\nAne Holm; 16. marts'))).toEqual([
      { personId: 'ane', want: ['d2'], avoid: ['d1'] },
    ])
    expect(wishesFrom(read('Ane Holm; 9. marts', new Map(), true))).toEqual([
      { personId: 'ane', avoid: ['d1'] },
    ])
  })

  it('keeps aside whom and what it cannot place', () => {
    const text = [
      'Ane Holm; 9. marts',
      'Ukendt Person; 9. marts',
      'Mette Dahl; 9. marts',
      'Bo Kristensen; 10. marts',
      'Bo Kristensen; torsdagen',
      'Bo Kristensen;',
      'Ane Holm; ikke 9. marts',
    ].join('\n')
    expect(kindsOf(text)).toEqual([
      'fine',
      'unknownPerson',
      'severalPeople',
      'unknownDays',
      'unknownDays',
      'noDays',
      'bothWays',
    ])
    expect(wishesFrom(read(text))).toEqual([{ personId: 'ane', want: ['d1'] }])
  })

  it('suggests those whose names are close, and takes the planner at their word', () => {
    const [row] = read('Bo Christensen; 9. marts')
    expect(row?.problem).toMatchObject({ kind: 'unknownPerson', closest: [{ id: 'bo' }] })
    const chosen = new Map([['mette dahl', 'mette2']])
    expect(wishesFrom(read('Mette Dahl; 9. marts', chosen))).toEqual([
      { personId: 'mette2', want: ['d1'] },
    ])
  })
})
