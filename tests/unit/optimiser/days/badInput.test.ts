/** Thousands of problems that somebody might send by mistake: refused by a code, or answered truthfully. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conflict, DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import { randomInteger, seededRandom } from '@/domain/shared/random'
import { findConflicts } from '@/optimiser/days/conflicts'
import { evaluate } from '@/optimiser/days/evaluate'
import { whyHere } from '@/optimiser/days/explain'
import { checkProblem } from '@/optimiser/days/refusal'
import { repair } from '@/optimiser/days/repair'
import { solve } from '@/optimiser/days/solve'
import { runToEnd, type Steps } from '@/optimiser/steps'
import { randomProblem } from '@tests/support/randomProblem'
import { bestScore } from './tinyProblems'

const settings = { seed: 1, seconds: 1, iterations: 1000 }

const oddNumber = fc.constantFrom(NaN, Infinity, -Infinity, -1, 0.5, 1e12)
const mostly = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: odd })

const count = mostly(fc.integer({ min: 0, max: 4 }), oddNumber)
const weight = mostly(fc.constantFrom(0, 0.5, 3), oddNumber)
const dayId = mostly(fc.constantFrom('d1', 'd2', 'd3'), fc.constantFrom('gone', ''))
const personId = mostly(fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'), fc.constantFrom('gone', ''))

const person = fc.record({
  id: personId,
  blocked: fc.dictionary(
    dayId,
    fc.constantFrom('absent' as const, 'notEligible' as const, 'cancelled' as const),
    { maxKeys: 3 },
  ),
  values: mostly(fc.tuple(fc.constantFrom('a', 'b', null)), fc.constant([] as never)),
  pinnedTo: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, dayId),
  current: fc.oneof(fc.constant(null), dayId),
})

const rule: fc.Arbitrary<ProblemRule> = fc.record({
  ruleId: fc.constantFrom('r1', 'r2', 'r3'),
  kind: fc.constantFrom('together', 'apart', 'deputyApart', 'unitCap', 'mustDay', 'mustNotDay'),
  personIds: fc.array(personId, { maxLength: 4 }),
  dayIds: fc.array(dayId, { maxLength: 3 }),
  cap: fc.oneof(fc.constant(null), count),
  hard: fc.boolean(),
  weight,
})

const malformed: fc.Arbitrary<DistributionProblem> = fc.record({
  people: fc.oneof(
    { weight: 6, arbitrary: fc.uniqueArray(person, { maxLength: 5, selector: ({ id }) => id }) },
    { weight: 1, arbitrary: fc.array(person, { maxLength: 5 }) },
  ),
  days: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(day('d1'), day('d2'), day('d3')),
    },
    { weight: 1, arbitrary: fc.array(dayId.chain(day), { maxLength: 3 }) },
  ),
  attributes: fc.tuple(fc.record({ key: fc.constant('level'), weight })),
  evenWeight: weight,
  rules: fc.array(rule, { maxLength: 4 }),
  moveWeight: weight,
  metBefore: fc.array(fc.array(personId, { maxLength: 4 }), { maxLength: 2 }),
  metWeight: weight,
})

function day(id: string) {
  return fc.tuple(count, count).map(([a, b]) => ({ id, seatsMin: a, seatsMax: a + b }))
}

const codes = [
  'optimiser.noDays',
  'optimiser.noPeople',
  'optimiser.duplicateId',
  'optimiser.badSeats',
  'optimiser.minAboveMax',
  'optimiser.badWeight',
  'optimiser.badCap',
  'optimiser.badValues',
  'optimiser.unknownId',
  'optimiser.contradictoryRules',
]

describe('input that makes no sense', { timeout: 60_000 }, () => {
  test('is refused by a code, and all the rest is answered truthfully', () => {
    const refused = new Map<string, number>()
    let answered = 0
    fc.assert(
      fc.property(malformed, (problem) => {
        const result = solve(problem, settings)
        if (!result.ok) {
          expect(codes).toContain(result.error.type)
          refused.set(result.error.type, (refused.get(result.error.type) ?? 0) + 1)
          return
        }
        answered += 1
        const { seats, score, bound, complete, unplaced } = result.value
        const again = evaluate(problem, seats)
        expect(again.score).toBeCloseTo(score, 6)
        expect(again.complete).toBe(complete)
        expect(unplaced).toEqual(again.unplaced)
        expect(bound).toBeLessThanOrEqual(score + 1e-6)
        expect(complete).toBe(bestScore(problem) !== null)
      }),
      { numRuns: 1000, seed: 23 },
    )
    expect(answered).toBeGreaterThan(60)
    // Contradictions need more luck than this; they have tests of their own.
    for (const code of codes.slice(0, -1)) expect(refused.get(code) ?? 0, code).toBeGreaterThan(0)
  })

  test('never breaks a repair or an explanation of what was accepted', () => {
    fc.assert(
      fc.property(malformed, fc.dictionary(personId, dayId), (problem, seats) => {
        const repaired = repair(problem, seats, settings)
        expect(repaired.ok).toBe(checkProblem(problem).ok)
        if (!repaired.ok) return
        for (const { proposal } of repaired.value) {
          expect(evaluate(problem, proposal.seats).complete).toBe(proposal.complete)
        }
        const known = new Set(problem.days.map(({ id }) => id))
        const real = Object.fromEntries(Object.entries(seats).filter(([, id]) => known.has(id)))
        const why = whyHere(problem, real, problem.people[0]!.id)
        expect(why.others.every(({ scoreDelta }) => Number.isFinite(scoreDelta))).toBe(true)
      }),
      { numRuns: 200, seed: 29 },
    )
  })

  test('such as everybody being absent is told, not tried for ever', () => {
    const random = randomProblem({ people: 40, days: 4, seed: 1, apart: 2, together: 2 })
    const blocked = Object.fromEntries(random.days.map(({ id }) => [id, 'absent' as const]))
    const people = random.people.map((person) => ({ ...person, blocked }))
    const result = solve({ ...random, people }, settings)
    expect(result.ok && result.value.conflicts.map(({ type }) => type)).toContain('noDay')
    expect(result.ok && result.value.unplaced).toHaveLength(40)
  })
})

function* conflictsInSteps(problem: DistributionProblem): Steps<void, Conflict[]> {
  return yield* findConflicts(problem)
}

describe('ten thousand rules', { timeout: 60_000 }, () => {
  const base = randomProblem({ people: 210, days: 6, seed: 1, seatsMax: 40, apart: 0, together: 0 })
  const pairs = (kind: ProblemRule['kind'], hard: boolean): ProblemRule[] => {
    const random = seededRandom(7)
    const anyone = () => `person-${1 + randomInteger(random, 210)}`
    return Array.from({ length: 10_000 }, (_, at) => ({
      ruleId: `r${at}`,
      kind,
      personIds: [...new Set([anyone(), anyone()])],
      dayIds: kind.endsWith('Day') ? [`day-${1 + randomInteger(random, 6)}`] : [],
      cap: null,
      hard,
      weight: 1,
    }))
  }

  test('that contradict each other are refused with the few that do', () => {
    const rules = [...pairs('apart', true).slice(0, 5000), ...pairs('together', true).slice(5000)]
    const result = solve({ ...base, rules }, settings)
    expect(result).toMatchObject({ ok: false, error: { type: 'optimiser.contradictoryRules' } })
    expect(!result.ok && 'ruleIds' in result.error && result.error.ruleIds.length).toBeLessThan(10)
  })

  test('that nobody can keep are answered with a collision of those who are all apart', () => {
    const [conflict] = runToEnd(conflictsInSteps({ ...base, rules: pairs('apart', true) }))
    // Seven people for six days: 21 pairs.
    expect(conflict?.type === 'rulesCollide' && conflict.ruleIds).toHaveLength(21)
  })

  test('that are wishes are weighed', () => {
    const result = solve({ ...base, rules: pairs('mustNotDay', false) }, settings)
    expect(result.ok && result.value.complete).toBe(true)
  })
})
