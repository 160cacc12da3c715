import { describe, expect, test } from 'vitest'
import type { DistributionProblem } from '@/domain/distribution/problem'
import { checkProblem } from '@/optimiser/days/refusal'
import { randomProblem } from '@tests/support/randomProblem'

const problem = randomProblem({ people: 20, days: 2, seed: 1, apart: 1, together: 0 })
const [apart] = problem.rules
const [first, second] = apart!.personIds as [string, string]

function refusalOf(change: Partial<DistributionProblem>): string {
  const checked = checkProblem({ ...problem, ...change })
  return checked.ok ? 'none' : checked.error.type
}

describe('a problem is refused', () => {
  test.each<[string, Partial<DistributionProblem>, string]>([
    ['without days', { days: [] }, 'optimiser.noDays'],
    ['without people', { people: [] }, 'optimiser.noPeople'],
    [
      'when a minimum is above its maximum',
      { days: [{ id: 'day-1', seatsMin: 3, seatsMax: 2 }] },
      'optimiser.minAboveMax',
    ],
    [
      'when seats are no number',
      { days: [{ id: 'day-1', seatsMin: NaN, seatsMax: 2 }] },
      'optimiser.badSeats',
    ],
    [
      'for a weight that is no number',
      { attributes: problem.attributes.map((own) => ({ ...own, weight: NaN })) },
      'optimiser.badWeight',
    ],
    ['for a negative weight', { moveWeight: -1 }, 'optimiser.badWeight'],
    [
      'for a rule about someone unknown',
      { rules: [{ ...apart!, personIds: ['nobody'] }] },
      'optimiser.unknownId',
    ],
    ['when someone unknown has met others', { metBefore: [['nobody']] }, 'optimiser.unknownId'],
    ['for a negative weight of meetings', { metWeight: -1 }, 'optimiser.badWeight'],
    [
      'for a person listed twice',
      { people: [...problem.people, problem.people[0]!] },
      'optimiser.duplicateId',
    ],
    [
      'for a cap that is missing',
      { rules: [{ ...apart!, kind: 'unitCap', cap: null }] },
      'optimiser.badCap',
    ],
    [
      'when the same two must be together and apart',
      { rules: [apart!, { ...apart!, ruleId: 'pair', kind: 'together' }] },
      'optimiser.contradictoryRules',
    ],
    [
      'when must and must not leave a person no day',
      {
        rules: [
          { ...apart!, kind: 'mustDay', dayIds: ['day-1'] },
          { ...apart!, ruleId: 'not', kind: 'mustNotDay', personIds: [second], dayIds: ['day-1'] },
        ],
      },
      'optimiser.contradictoryRules',
    ],
  ])('%s', (_, change, type) => expect(refusalOf(change)).toBe(type))

  test('but not for soft rules that pull both ways', () => {
    const pair = { ...apart!, ruleId: 'pair', kind: 'together' as const, hard: false }
    expect(refusalOf({ rules: [apart!, pair] })).toBe('none')
  })

  test('with the rules and people that contradict each other', () => {
    const pair = { ...apart!, ruleId: 'pair', kind: 'together' as const }
    const checked = checkProblem({ ...problem, rules: [apart!, pair] })
    expect(checked).toEqual({
      ok: false,
      error: {
        type: 'optimiser.contradictoryRules',
        ruleIds: [apart!.ruleId, 'pair'],
        personIds: [first, second],
      },
    })
  })
})
