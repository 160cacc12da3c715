/** Other settings tried on a problem: the same as if the records had been changed, and nothing touched. */
import { sameValue } from '@/domain/change'
import { buildProblem, withoutIdle } from '@/domain/distribution/buildProblem'
import type { DistributionProblem } from '@/domain/distribution/problem'
import { variantOf, type Adjustment } from '@/domain/distribution/whatIf'
import { removeAbsences } from '@/domain/people/absenceCommands'
import { setRuleActive, setRuleHardness } from '@/domain/rules/ruleCommands'
import { cancelSeminar, updateSeminars } from '@/domain/seminars/seminarCommands'
import { updateSeries } from '@/domain/series/seriesCommands'
import type { Snapshot } from '@/domain/records'
import { aTown, townSeriesId, type TownOptions } from '@tests/support/distributionTown'
import { after } from '@tests/support/snapshotOf'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const wide = (snapshot: Snapshot) =>
  buildProblem(snapshot, townSeriesId, { idleToo: true }) as DistributionProblem
const variant = (problem: DistributionProblem, ...adjustments: Adjustment[]) => {
  const result = variantOf(problem, adjustments)
  if (!result.ok) throw new Error(`Refused: ${result.error.type}`)
  return result.value
}
const options = { people: 40, days: 5, rules: 18, absences: 30, placed: 1, seatsMin: 2 }
const town = aTown(options)
const problem = wide(town)
const dayIds = problem.days.map(({ id }) => id)

describe('a variant is what the problem would be', () => {
  it('with one day fewer', () => {
    const held = after(town, cancelSeminar, { seminarId: 'd3' })
    expect(variant(problem, { type: 'leaveOutDay', dayId: 'd3' })).toEqual(wide(held))
  })

  it('with other seats on some days, or on all of them', () => {
    const fields = { seatsMin: 6, seatsMax: 9 }
    for (const seminarIds of [['d1', 'd2'], dayIds]) {
      const named = seminarIds === dayIds ? [] : seminarIds
      const changed = after(town, updateSeminars, { seminarIds, fields })
      expect(variant(problem, { type: 'setSeats', dayIds: named, ...fields })).toEqual(
        wide(changed),
      )
    }
  })

  it('without a rule, or with it firm or as a wish', () => {
    const ruleId = problem.rules.find(({ hard }) => hard)?.ruleId as string
    const off = after(town, setRuleActive, { ruleId, active: false })
    expect(variant(problem, { type: 'switchOffRule', ruleId })).toEqual(wide(off))
    const wished = { ruleId, hard: false, weight: 7 }
    const soft = after(town, setRuleHardness, wished)
    expect(variant(problem, { type: 'setHardness', ...wished })).toEqual(wide(soft))
  })

  it('if nobody were absent', () => {
    const absenceIds = [...town.absences.keys()]
    const present = after(town, removeAbsences, { absenceIds })
    expect(variant(problem, { type: 'ignoreAbsences' })).toEqual(wide(present))
  })

  it('with another weight, also of what has none today', () => {
    const series = town.series.get(townSeriesId)
    const mirrorWeights = { ...series?.mirrorWeights, evenDays: 0, level: 0, metBefore: 4 }
    const changed = after(town, updateSeries, { seriesId: townSeriesId, fields: { mirrorWeights } })
    const weigh = (key: string, weight: number) => ({ type: 'setWeight', key, weight }) as const
    const tried = variant(problem, weigh('evenDays', 0), weigh('level', 0), weigh('metBefore', 4))
    expect(tried).toEqual(wide(changed))
    expect(withoutIdle(tried)).toEqual(buildProblem(changed, townSeriesId))
    expect(variant(wide(changed), weigh('level', 5)).attributes).toContainEqual({
      key: 'level',
      weight: 5,
    })
  })

  it('without the leaders of a level, but for what a share of a unit comes to', () => {
    const fields = { audienceLevels: [2, 3] }
    const changed = wide(after(town, updateSeries, { seriesId: townSeriesId, fields }))
    const tried = variant(problem, { type: 'leaveOutPeople', attribute: 'level', value: '4' })
    expect(tried.people).toEqual(changed.people)
    const named = (rules: DistributionProblem['rules']) =>
      rules.filter(({ kind }) => kind !== 'unitCap')
    expect(named(tried.rules)).toEqual(named(changed.rules))
  })

  it('with one day more, closed to those who are away', () => {
    const day = { id: 'extra', seatsMin: 3, seatsMax: 10 }
    const tried = variant(problem, { type: 'addDay', day, absentIds: ['p1'] })
    expect(tried.days).toEqual([...problem.days, day])
    expect(tried.people.filter(({ blocked }) => blocked['extra']).map(({ id }) => id)).toEqual([
      'p1',
    ])
  })
})

const towns = fc.record({
  people: fc.integer({ min: 2, max: 30 }),
  days: fc.integer({ min: 2, max: 6 }),
  seed: fc.integer(),
  rules: fc.integer({ min: 1, max: 12 }),
  absences: fc.integer({ min: 0, max: 20 }),
  placed: fc.constantFrom(0, 0.7),
}) satisfies fc.Arbitrary<TownOptions>

function someAdjustment({ days, rules }: DistributionProblem): fc.Arbitrary<Adjustment> {
  const dayId = fc.constantFrom(...days.map(({ id }) => id))
  const seats = {
    seatsMin: fc.integer({ min: 0, max: 20 }),
    seatsMax: fc.integer({ min: 20, max: 40 }),
  }
  const ofRules = rules.map(({ ruleId }) => ruleId)
  return fc.oneof(
    fc.record({ type: fc.constant('leaveOutDay' as const), dayId }),
    fc.record({
      type: fc.constant('addDay' as const),
      day: fc.record({ id: fc.constant('extra'), ...seats }),
      absentIds: fc.constant(['p0']),
    }),
    fc.record({ type: fc.constant('setSeats' as const), dayIds: fc.array(dayId), ...seats }),
    fc.record({ type: fc.constant('ignoreAbsences' as const) }),
    fc.record({
      type: fc.constant('setWeight' as const),
      key: fc.constantFrom('administration', 'workplace', 'evenDays', 'metBefore'),
      weight: fc.integer({ min: 0, max: 10 }),
    }),
    fc.record({
      type: fc.constant('leaveOutPeople' as const),
      attribute: fc.constant('level'),
      value: fc.constantFrom('2', '3', '4', null),
    }),
    ...(ofRules.length === 0
      ? []
      : [
          fc.record({
            type: fc.constant('switchOffRule' as const),
            ruleId: fc.constantFrom(...ofRules),
          }),
          fc.record({
            type: fc.constant('setHardness' as const),
            ruleId: fc.constantFrom(...ofRules),
            hard: fc.boolean(),
            weight: fc.integer({ min: 1, max: 10 }),
          }),
        ]),
  )
}

test('whatever is tried, the problem of today stays as it is, and a variant is another one', () => {
  const cases = towns.chain((given) => {
    const today = wide(aTown(given))
    const tried = fc.array(someAdjustment(today), { minLength: 1, maxLength: 4 })
    return fc.record({ today: fc.constant(today), tried })
  })
  fc.assert(
    fc.property(cases, ({ today, tried }) => {
      const before = structuredClone(today)
      const result = variantOf(today, tried)
      expect(today).toEqual(before)
      if (!result.ok) return
      expect(sameValue(result.value, today)).toBe(false)
      const kept = new Set(result.value.people.map(({ id }) => id))
      const held = new Set(result.value.days.map(({ id }) => id))
      for (const rule of result.value.rules) {
        expect(rule.personIds.every((id) => kept.has(id))).toBe(true)
        expect(rule.dayIds.every((id) => held.has(id))).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

const seats = { seatsMin: 3, seatsMax: 5 }

test.each<[string, Adjustment[]]>([
  ['whatIf.unknownDay', [{ type: 'leaveOutDay', dayId: 'gone' }]],
  ['whatIf.unknownDay', [{ type: 'setSeats', dayIds: ['gone'], ...seats }]],
  ['whatIf.unknownRule', [{ type: 'switchOffRule', ruleId: 'gone' }]],
  ['whatIf.unknownRule', [{ type: 'setHardness', ruleId: 'gone', hard: true, weight: 1 }]],
  ['whatIf.unknownWeight', [{ type: 'setWeight', key: 'shoeSize', weight: 3 }]],
  ['whatIf.unknownPeople', [{ type: 'leaveOutPeople', attribute: 'level', value: '5' }]],
  ['whatIf.unknownPeople', [{ type: 'leaveOutPeople', attribute: 'shoeSize', value: null }]],
  ['whatIf.dayExists', [{ type: 'addDay', day: { id: 'd1', ...seats }, absentIds: [] }]],
  ['whatIf.seatsOutOfRange', [{ type: 'setSeats', dayIds: [], seatsMin: 9, seatsMax: 8 }]],
  ['whatIf.seatsOutOfRange', [{ type: 'setSeats', dayIds: [], seatsMin: 0.5, seatsMax: 8 }]],
  [
    'whatIf.seatsOutOfRange',
    [{ type: 'addDay', day: { id: 'extra', seatsMin: -1, seatsMax: 8 }, absentIds: [] }],
  ],
  ['whatIf.weightOutOfRange', [{ type: 'setWeight', key: 'level', weight: 11 }]],
  ['whatIf.weightOutOfRange', [{ type: 'setWeight', key: 'level', weight: NaN }]],
  ['whatIf.noDaysLeft', dayIds.map((dayId) => ({ type: 'leaveOutDay', dayId }))],
  [
    'whatIf.noPeopleLeft',
    ['2', '3', '4'].map((value) => ({ type: 'leaveOutPeople', attribute: 'level', value })),
  ],
  ['whatIf.sameAsToday', []],
  ['whatIf.sameAsToday', [{ type: 'setWeight', key: 'administration', weight: 3 }]],
])('refuses %s: %j', (code, adjustments) => {
  expect(variantOf(problem, adjustments)).toEqual({ ok: false, error: { type: code } })
})
