/** The rule dialog: what it asks for, and that a rule survives being opened and saved. */
import { addRule } from '@/domain/rules/ruleCommands'
import {
  emptyRuleForm,
  isComplete,
  ruleChoices,
  ruleFieldsOf,
  ruleFormOf,
  ruleGaps,
  strengthOf,
  type RuleForm,
} from '@/features/distribution/rules/ruleForm'
import { describe, expect, it } from 'vitest'
import { aPerson, aRule, aSeminar, aSeries, aUnit } from '../../../support/builders'
import { after, snapshotOf } from '../../../support/snapshotOf'

const aForm = (given: Partial<RuleForm>): RuleForm => ({ ...emptyRuleForm(), ...given })

describe('the form of a rule', () => {
  it('asks for two leaders who belong together or apart', () => {
    for (const choice of ['together', 'apart'] as const) {
      expect(ruleGaps(aForm({ choice, personIds: ['a'] })).people).toBe('two')
      expect(isComplete(ruleGaps(aForm({ choice, personIds: ['a', 'b'] })))).toBe(true)
    }
  })

  it('asks for a leader and a day when a rule is about days', () => {
    expect(ruleGaps(aForm({ choice: 'fixedDay' }))).toEqual({
      people: 'one',
      days: 'one',
      cap: false,
    })
    expect(ruleGaps(aForm({ choice: 'days', personIds: ['a'] })).days).toBe('some')
  })

  it('asks for a limit of at least one', () => {
    expect(ruleGaps(aForm({ choice: 'unitCap', capBy: 'count', count: null })).cap).toBe(true)
    expect(ruleGaps(aForm({ choice: 'unitCap', capBy: 'share', share: 0 })).cap).toBe(true)
    expect(ruleGaps(aForm({ choice: 'unitCap', capBy: 'share', share: 50 })).cap).toBe(false)
  })

  it('leaves out what the chosen kind does not use', () => {
    const filled = { personIds: ['a', 'b'], seminarIds: ['x', 'y'], unitId: 'u' }
    const together = ruleFieldsOf(aForm({ ...filled, choice: 'together' }))
    expect(together).toMatchObject({ seminarIds: [], unitId: null, maxShare: null, maxCount: null })
    const cap = ruleFieldsOf(aForm({ ...filled, choice: 'unitCap', capBy: 'count', count: 2 }))
    expect(cap).toMatchObject({ personIds: [], unitId: 'u', maxCount: 2, maxShare: null })
    expect(ruleFieldsOf(aForm({ ...filled, choice: 'fixedDay' })).seminarIds).toEqual(['x'])
  })

  it('names a unit or a workplace, never both', () => {
    const filled = { choice: 'unitCap', unitId: 'u', workplace: 'Havneskolen' } as const
    const ofUnit = ruleFieldsOf(aForm({ ...filled, capOver: 'unit' }))
    expect(ofUnit).toMatchObject({ capOver: 'unit', unitId: 'u', workplace: null })
    const ofPlace = ruleFieldsOf(aForm({ ...filled, capOver: 'workplace' }))
    expect(ofPlace).toMatchObject({ capOver: 'workplace', unitId: null, workplace: 'Havneskolen' })
  })

  it('gives fields that the command takes, whichever choice was made', () => {
    const people = [aPerson(), aPerson()]
    const seminars = [aSeminar({ seriesId: 's' }), aSeminar({ seriesId: 's', day: '2026-03-16' })]
    const unit = aUnit()
    const town = snapshotOf({ series: [aSeries({ id: 's' })], people, seminars, units: [unit] })
    for (const choice of ruleChoices) {
      const personIds = people.map(({ id }) => id)
      const seminarIds = seminars.map(({ id }) => id)
      const form = aForm({ choice, personIds, seminarIds, unitId: unit.id })
      const saved = after(town, addRule, { seriesId: 's', ...ruleFieldsOf(form) })
      expect(saved.placementRules.size).toBe(1)
    }
  })

  it('keeps a rule as it was when it is opened and saved untouched', () => {
    const rules = [
      aRule({ kind: 'mustDay', personIds: ['a'], seminarIds: ['x'], note: 'Aftalt' }),
      aRule({ kind: 'mustDay', personIds: ['a'], seminarIds: ['x', 'y'], hard: false, weight: 10 }),
      aRule({ kind: 'mustNotDay', personIds: ['a'], seminarIds: ['x'], hard: false, weight: 1 }),
      aRule({ kind: 'unitCap', personIds: [], maxShare: 0.29 }),
      aRule({ kind: 'unitCap', personIds: [], maxShare: 0.125 }),
      aRule({ kind: 'unitCap', personIds: [], unitId: 'u', maxCount: 2 }),
      aRule({ kind: 'unitCap', capOver: 'workplace', maxCount: 1 }),
      aRule({ kind: 'unitCap', capOver: 'workplace', workplace: 'Havneskolen', maxShare: 0.5 }),
      aRule({ kind: 'deputyApart', personIds: ['a'] }),
    ]
    for (const rule of rules) {
      expect({ ...rule, ...ruleFieldsOf(ruleFormOf(rule)) }).toEqual(rule)
    }
  })

  it('shows a weight from elsewhere as the nearest word', () => {
    expect(strengthOf({ hard: false, weight: 4 })).toBe('some')
    expect(strengthOf({ hard: false, weight: 8 })).toBe('much')
    expect(strengthOf({ hard: true, weight: 1 })).toBe('hard')
  })
})
