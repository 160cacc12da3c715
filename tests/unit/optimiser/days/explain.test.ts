import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withMoves } from '@/optimiser/days/consequence'
import { evaluate } from '@/optimiser/days/evaluate'
import { whyHere } from '@/optimiser/days/explain'
import { solve } from '@/optimiser/days/solve'
import { randomProblem } from '@tests/support/randomProblem'
import { tinyProblem } from './tinyProblems'

const settings = { seed: 1, seconds: 5, iterations: 20_000 }

describe('why here', () => {
  const problem = randomProblem({ people: 90, days: 3, seed: 4, absentShare: 0.04 })
  const solved = solve(problem, settings)
  const seats = solved.ok ? solved.value.seats : {}

  test('names the rules that tie a leader, and the rule that a move would break', () => {
    const apart = problem.rules.find(({ kind }) => kind === 'apart')!
    const [leader, other] = apart.personIds as [string, string]
    const why = whyHere(problem, seats, leader)
    expect(why.dayId).toBe(seats[leader])
    expect(why.ruleIds).toContain(apart.ruleId)
    const there = why.others.find(({ dayId }) => dayId === seats[other])
    expect(there?.breaches.map(({ ruleId }) => ruleId)).toContain(apart.ruleId)
  })

  test('says that a full day is exceeded by one, and who would best change places', () => {
    const { others } = whyHere(problem, seats, 'person-1')
    const open = others.find(({ blocked }) => blocked === null)!
    expect(open.seatsOver).toBe(1)
    const { personId, scoreDelta } = open.bestSwap!
    expect(seats[personId]).toBe(open.dayId)
    const swapped = withMoves(seats, { 'person-1': open.dayId, [personId]: seats['person-1']! })
    const after = evaluate(problem, swapped)
    expect(after.complete).toBe(true)
    expect(scoreDelta).toBeCloseTo(after.score - evaluate(problem, seats).score, 6)
  })

  test('shows count and fair share of the values that the leader brings', () => {
    const { balance } = whyHere(problem, seats, 'person-1')
    expect(balance.map(({ attribute }) => attribute)).toEqual(
      problem.attributes.map(({ key }) => key),
    )
    for (const { count, share } of balance) expect(Math.abs(count - share)).toBeLessThan(3)
  })

  test('can be asked of any hand-made distribution', () => {
    fc.assert(
      fc.property(tinyProblem, fc.integer({ min: 0, max: 2 }), (tiny, shift) => {
        const made = Object.fromEntries(
          tiny.people.map(({ id }, index) => [
            id,
            tiny.days[(index + shift) % tiny.days.length]!.id,
          ]),
        )
        const { others } = whyHere(tiny, made, tiny.people[0]!.id)
        expect(others).toHaveLength(tiny.days.length - 1)
      }),
      { numRuns: 100 },
    )
  })
})
