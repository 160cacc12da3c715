/** What the dialog of a trial turns into, and what a trial is called. */
import { buildProblem } from '@/domain/distribution/buildProblem'
import type { DistributionProblem } from '@/domain/distribution/problem'
import type { Adjustment } from '@/domain/distribution/whatIf'
import {
  adjustmentOf,
  emptyTrialForm,
  noLevel,
  trialGap,
  type TrialForm,
} from '@/features/distribution/whatIf/trialForm'
import { trialName } from '@/features/distribution/whatIf/trialText'
import { aPerson, aRule, aSeminar, aSeries, anAbsence, snapshotOf } from '@tests/support/builders'
import { describe, expect, it, test } from 'vitest'

const snapshot = snapshotOf({
  people: [aPerson({ id: 'ane', name: 'Ane Holm' }), aPerson({ id: 'bo', name: 'Bo Dahl' })],
  absences: [anAbsence({ personId: 'bo', from: '2026-04-01', to: '2026-04-03' })],
  series: [aSeries({ id: 's' })],
  seminars: [aSeminar({ id: 'd1', seriesId: 's' }), aSeminar({ id: 'd2', seriesId: 's' })],
  placementRules: [
    aRule({ id: 'firm', seriesId: 's', personIds: ['ane', 'bo'] }),
    aRule({
      id: 'soft',
      seriesId: 's',
      kind: 'together',
      personIds: ['ane', 'bo'],
      hard: false,
      weight: 7,
    }),
  ],
})
const basis = buildProblem(snapshot, 's', { idleToo: true }) as DistributionProblem
const adjustment = (given: Partial<TrialForm>) =>
  adjustmentOf(snapshot, { ...emptyTrialForm(basis), ...given })

describe('the dialog of a trial', () => {
  it('starts from the seats of today', () => {
    expect(emptyTrialForm(basis)).toMatchObject({ seatsMin: 30, seatsMax: 35 })
  })

  it('keeps those away from an extra day who are away on its date', () => {
    const absentIds = (date: string) => {
      const made = adjustment({ kind: 'addDay', date })
      return made.type === 'addDay' ? made.absentIds : null
    }
    expect(absentIds('2026-04-02')).toEqual(['bo'])
    expect(absentIds('2026-04-04')).toEqual([])
    expect(absentIds('')).toEqual([])
  })

  it('means every day where none is chosen', () => {
    const seats = { seatsMin: 28, seatsMax: 32 }
    expect(adjustment({ kind: 'setSeats', ...seats })).toEqual({
      type: 'setSeats',
      dayIds: [],
      ...seats,
    })
    expect(adjustment({ kind: 'setSeats', dayId: 'd2', ...seats })).toMatchObject({
      dayIds: ['d2'],
    })
  })

  it('lets a wish keep its weight, and gives a firm rule a usual one', () => {
    expect(adjustment({ kind: 'rule', ruleId: 'firm', ruleHow: 'wish' })).toMatchObject({
      hard: false,
      weight: 3,
    })
    expect(adjustment({ kind: 'rule', ruleId: 'soft', ruleHow: 'firm' })).toMatchObject({
      hard: true,
      weight: 7,
    })
  })

  it('can leave out those without a level', () => {
    expect(adjustment({ kind: 'leaveOutPeople', level: noLevel })).toMatchObject({ value: null })
  })

  it.each([
    ['leaveOutDay', 'day'],
    ['rule', 'rule'],
    ['weight', 'attribute'],
    ['leaveOutPeople', 'level'],
    ['addDay', null],
    ['setSeats', null],
    ['ignoreAbsences', null],
  ] as const)('of %s asks for %s', (kind, gap) => {
    expect(trialGap({ ...emptyTrialForm(basis), kind })).toBe(gap)
  })
})

test.each<[string, Adjustment[]]>([
  ['Uden 9. marts', [{ type: 'leaveOutDay', dayId: 'd1' }]],
  ['Også 2. april', [adjustment({ kind: 'addDay', date: '2026-04-02' })]],
  ['En dag mere', [adjustment({ kind: 'addDay' })]],
  ['28-32 pladser', [{ type: 'setSeats', dayIds: [], seatsMin: 28, seatsMax: 32 }]],
  ['28-32 pladser 9. marts', [{ type: 'setSeats', dayIds: ['d1'], seatsMin: 28, seatsMax: 32 }]],
  ['Mere vægt på niveauer', [{ type: 'setWeight', key: 'level', weight: 8 }]],
  ['Mindre vægt på niveauer', [{ type: 'setWeight', key: 'level', weight: 1 }]],
  ['Uden at spejle niveauer', [{ type: 'setWeight', key: 'level', weight: 0 }]],
  ['Bland bekendte mere', [{ type: 'setWeight', key: 'metBefore', weight: 3 }]],
  ['Uden lige store dage', [{ type: 'setWeight', key: 'evenDays', weight: 0 }]],
  ['Uden teamledere', [{ type: 'leaveOutPeople', attribute: 'level', value: '4' }]],
  [
    'Uden 9. marts og 1 ting mere',
    [{ type: 'leaveOutDay', dayId: 'd1' }, { type: 'ignoreAbsences' }],
  ],
])('a trial is called %s', (name, adjustments) => {
  expect(trialName(snapshot, basis, adjustments)).toBe(name)
})
