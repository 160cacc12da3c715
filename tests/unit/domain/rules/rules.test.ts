import {
  addRule,
  removeRule,
  setRuleActive,
  setRuleHardness,
  updateRule,
} from '@/domain/rules/ruleCommands'
import { ruleFindings } from '@/domain/rules/ruleFindings'
import { deputyPairCount, rulePeople } from '@/domain/rules/rulePeople'
import type { RuleFields } from '@/domain/rules/ruleFields'
import type { RuleKind } from '@/domain/rules/placementRule'
import { erasureOf } from '@/domain/erasure'
import { applyChange } from '@/domain/change'
import { removePeople } from '@/domain/people/personCommands'
import { after, refusalOf, snapshotOf, type Rows } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const base = snapshotOf({
  units: [{ id: 'u', name: 'Skole' }],
  people: [
    { id: 'a', name: 'Åse', unitId: 'u', level: 3 },
    { id: 'b', name: 'Bo', unitId: 'u', level: 3, deputyOf: 'a' },
    { id: 'c', name: 'Carl', unitId: 'u', level: 3 },
    { id: 'x', name: 'Xenia', level: null },
  ],
  series: [{ id: 's', name: 'Akademi', audienceLevels: [3] }],
  seminars: [
    { id: 'd', seriesId: 's', day: '2026-03-09' },
    { id: 'e', seriesId: 's', day: '2026-03-10' },
    { id: 'far', seriesId: 't', day: '2026-03-10' },
  ],
})
type Rule = RuleFields & { readonly kind: RuleKind }
const refused = (rule: Rule) => refusalOf(base, addRule, { seriesId: 's', ...rule })
const findings = (rules: readonly (Rule & { id: string })[], rows: Rows = {}) =>
  ruleFindings(
    snapshotOf(
      { placementRules: rules.map((rule) => ({ seriesId: 's', ...rule })), ...rows },
      base,
    ),
    's',
  )

describe('adding a rule', () => {
  it('refuses one that says nothing', () => {
    expect(refused({ kind: 'apart', personIds: ['a', 'a'] })).toBe('rule.needsTwoPeople')
    expect(refused({ kind: 'mustDay', seminarIds: ['d'] })).toBe('rule.needsPerson')
    expect(refused({ kind: 'mustNotDay', personIds: ['a'] })).toBe('rule.needsDay')
    expect(refused({ kind: 'unitCap' })).toBe('rule.capMissing')
    expect(refused({ kind: 'unitCap', maxCount: 2, maxShare: 0.5 })).toBe('rule.capTwice')
    expect(refused({ kind: 'unitCap', maxCount: 0 })).toBe('rule.capZero')
    expect(refused({ kind: 'deputyApart' })).toBeNull()
  })

  it('refuses people, days and units that are not there', () => {
    expect(refused({ kind: 'apart', personIds: ['a', 'gone'] })).toBe('rule.unknownPerson')
    expect(refused({ kind: 'mustDay', personIds: ['a'], seminarIds: ['far'] })).toBe(
      'rule.foreignDay',
    )
    expect(refused({ kind: 'unitCap', maxCount: 1, unitId: 'gone' })).toBe('rule.unknownUnit')
  })

  it('refuses a wish without a weight from 1 to 10, and a share above one', () => {
    expect(refused({ kind: 'deputyApart', hard: false, weight: 0 })).toBe('rule.weightOutOfRange')
    expect(refused({ kind: 'unitCap', maxShare: 1.2 })).toBe('rule.invalidField')
  })

  it('refuses to say the same twice, whatever the order', () => {
    const rules = [{ id: 'r', seriesId: 's', kind: 'apart' as const, personIds: ['a', 'b'] }]
    const once = snapshotOf({ placementRules: rules }, base)
    const again = { seriesId: 's', kind: 'apart' as const, personIds: ['b', 'a'] }
    expect(refusalOf(once, addRule, again)).toBe('rule.alreadyThere')
  })
})

describe('changing a rule', () => {
  const one = after(base, addRule, { seriesId: 's', kind: 'apart', personIds: ['a', 'b'] })

  it('keeps it meaningful', () => {
    const fields = { personIds: ['a'] }
    expect(refusalOf(one, updateRule, { ruleId: 'new-1', fields })).toBe('rule.needsTwoPeople')
    expect(refusalOf(one, updateRule, { ruleId: 'gone', fields })).toBe('rule.unknown')
  })

  it('switches it off, makes it a wish, and removes it', () => {
    const off = after(one, setRuleActive, { ruleId: 'new-1', active: false })
    expect(off.placementRules.get('new-1')?.active).toBe(false)
    const soft = after(one, setRuleHardness, { ruleId: 'new-1', hard: false, weight: 7 })
    expect(soft.placementRules.get('new-1')).toMatchObject({ hard: false, weight: 7 })
    expect(after(one, removeRule, { ruleId: 'new-1' }).placementRules.size).toBe(0)
  })
})

describe('the people of a rule', () => {
  const peopleOf = (rule: Rule) => {
    const snapshot = after(base, addRule, { seriesId: 's', active: false, ...rule })
    return rulePeople(snapshot, snapshot.placementRules.get('new-1')!).map(({ name }) => name)
  }

  it('are those named, the pairs of leader and deputy, or those of the unit', () => {
    expect(peopleOf({ kind: 'apart', personIds: ['a', 'x'] })).toEqual(['Xenia', 'Åse'])
    expect(peopleOf({ kind: 'deputyApart' })).toEqual(['Bo', 'Åse'])
    expect(peopleOf({ kind: 'unitCap', unitId: 'u', maxCount: 1 })).toEqual(['Bo', 'Carl', 'Åse'])
  })
})

describe('the pairs of a deputy rule', () => {
  const pairsIn = (snapshot: typeof base) => {
    const added = after(snapshot, addRule, { seriesId: 's', active: false, kind: 'deputyApart' })
    return deputyPairCount(added, added.placementRules.get('new-1')!)
  }

  it('are counted, not their leaders, and are none when no deputy is noted', () => {
    expect(pairsIn(base)).toBe(1)
    const people = new Map([...base.people].map(([id, p]) => [id, { ...p, deputyOf: null }]))
    expect(pairsIn({ ...base, people })).toBe(0)
  })
})

describe('findings about rules', () => {
  it('are none for rules that can live together', () => {
    const rules: (Rule & { id: string })[] = [
      { id: 'r1', kind: 'apart', personIds: ['a', 'b'] },
      { id: 'r2', kind: 'together', personIds: ['b', 'c'] },
      { id: 'r3', kind: 'mustDay', personIds: ['a', 'c'], seminarIds: ['d', 'e'] },
      { id: 'r4', kind: 'mustNotDay', personIds: ['a'], seminarIds: ['d'] },
    ]
    expect(findings(rules)).toEqual([])
  })

  it('name people outside the audience, and a rule with too few people left', () => {
    expect(findings([{ id: 'r', kind: 'together', personIds: ['a', 'x', 'gone'] }])).toEqual([
      { type: 'outsideAudience', ruleId: 'r', personIds: ['x'] },
      { type: 'tooFewPeople', ruleId: 'r' },
    ])
  })

  it('name a rule whose days are all lost', () => {
    expect(
      findings([{ id: 'r', kind: 'mustDay', personIds: ['a'], seminarIds: ['lost'] }], {
        seminars: [{ id: 'lost', seriesId: 's', day: '2026-03-11', cancelled: true }],
      }),
    ).toEqual([{ type: 'noDayLeft', ruleId: 'r' }])
  })

  it('name people who cannot come on the day they must', () => {
    expect(
      findings([{ id: 'r', kind: 'mustDay', personIds: ['a', 'b'], seminarIds: ['d'] }], {
        absences: [{ id: 'i', personId: 'a', from: '2026-03-09', to: '2026-03-09' }],
      }),
    ).toEqual([{ type: 'cannotCome', ruleId: 'r', personIds: ['a'] }])
  })

  it('name more people than days or seats', () => {
    const seats = { seatsMin: 0, seatsMax: 2 }
    expect(
      findings([
        { id: 'r1', kind: 'apart', personIds: ['a', 'b', 'c'] },
        { id: 'r2', kind: 'together', personIds: ['a', 'b', 'c'], active: false },
      ]),
    ).toEqual([{ type: 'moreThanDays', ruleId: 'r1', people: 3, days: 2 }])
    expect(
      findings([{ id: 'r', kind: 'together', personIds: ['a', 'b', 'c'] }], {
        seminars: [
          { id: 'd', seriesId: 's', day: '2026-03-09', ...seats },
          { id: 'e', seriesId: 's', day: '2026-03-10', ...seats },
        ],
      }),
    ).toEqual([{ type: 'moreThanSeats', ruleId: 'r', people: 3, seats: 2 }])
  })

  it.each<[string, Rule, Rule, string[]]>([
    [
      'together and apart',
      { kind: 'together', personIds: ['a', 'b', 'c'] },
      { kind: 'apart', personIds: ['b', 'a'] },
      ['a', 'b'],
    ],
    [
      'together and leader apart from deputy',
      { kind: 'deputyApart' },
      { kind: 'together', personIds: ['a', 'b'] },
      ['a', 'b'],
    ],
    [
      'together and at most one of the unit',
      { kind: 'together', personIds: ['a', 'c'] },
      { kind: 'unitCap', unitId: 'u', maxCount: 1 },
      ['a', 'c'],
    ],
    [
      'must and must not',
      { kind: 'mustDay', personIds: ['a', 'b'], seminarIds: ['d'] },
      { kind: 'mustNotDay', personIds: ['b'], seminarIds: ['d', 'e'] },
      ['b'],
    ],
    [
      'two different fixed days',
      { kind: 'mustDay', personIds: ['a'], seminarIds: ['d'] },
      { kind: 'mustDay', personIds: ['a'], seminarIds: ['e'] },
      ['a'],
    ],
    [
      'the same fixed day and apart',
      { kind: 'apart', personIds: ['a', 'c'] },
      { kind: 'mustDay', personIds: ['a', 'c'], seminarIds: ['e'] },
      ['a', 'c'],
    ],
  ])('name a contradiction of %s', (_, one, other, people) => {
    const found = findings([
      { id: 'r1', ...one },
      { id: 'r2', ...other, hard: false },
    ])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ type: 'contradiction', ruleIds: ['r1', 'r2'], hard: false })
    const named = found.flatMap((finding) => ('personIds' in finding ? finding.personIds : []))
    expect([...named].sort()).toEqual(people)
  })
})

describe('a rule whose people leave', () => {
  const onlyAse = snapshotOf(
    {
      placementRules: [
        { id: 'deputies', seriesId: 's', kind: 'deputyApart', personIds: ['a'] },
        { id: 'all', seriesId: 's', kind: 'deputyApart' },
        { id: 'pair', seriesId: 's', kind: 'together', personIds: ['a', 'c'] },
      ],
    },
    base,
  )

  it('goes with the last of them, because naming nobody would mean every leader', () => {
    const left = after(onlyAse, removePeople, { personIds: ['a'] })
    expect([...left.placementRules.keys()]).toEqual(['all', 'pair'])
    const erased = applyChange(onlyAse, erasureOf(onlyAse, 'a'))
    expect([...erased.placementRules.keys()]).toEqual(['all', 'pair'])
    const none = after(onlyAse, removePeople, { personIds: ['a', 'c'] })
    expect([...none.placementRules.keys()]).toEqual(['all'])
  })
})
