import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conflict, DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import { withRemedy } from '@/optimiser/days/applyRemedy'
import { seatConflicts } from '@/optimiser/days/seatConflicts'
import { solve } from '@/optimiser/days/solve'
import { impossibleProblems } from '@tests/support/impossibleProblems'
import { randomProblem } from '@tests/support/randomProblem'
import { bestScore, tinyProblem } from './tinyProblems'

/** Conflicts are looked for before the search, which has nothing to add to them. */
const quick = { seed: 1, seconds: 1, iterations: 0 }

function conflictsOf(problem: DistributionProblem) {
  const result = solve(problem, quick)
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

function rule(ruleId: string, own: Partial<ProblemRule>): ProblemRule {
  return {
    ruleId,
    kind: 'apart',
    personIds: [],
    dayIds: [],
    cap: null,
    hard: true,
    weight: 3,
    ...own,
  }
}

/** Plain counting, straight from the words of the conflict. */
function reallyViolates({ people, days }: DistributionProblem, conflict: Conflict): boolean {
  const open = (id: string, dayId: string) => {
    const person = people.find((own) => own.id === id)!
    if (person.blocked[dayId] !== undefined) return false
    return person.pinnedTo === null || person.pinnedTo === dayId
  }
  const min = (id: string) => days.find((day) => day.id === id)!.seatsMin
  switch (conflict.type) {
    case 'onlyTheseDays': {
      const elsewhere = days.filter(({ id }) => !conflict.dayIds.includes(id))
      const tied = conflict.personIds.every((id) => !elsewhere.some((day) => open(id, day.id)))
      const seats = days
        .filter(({ id }) => conflict.dayIds.includes(id))
        .reduce((sum, { seatsMax }) => sum + seatsMax, 0)
      return tied && seats === conflict.seats && conflict.personIds.length > seats
    }
    case 'tooFewCanCome': {
      const can = people.filter(({ id }) => conflict.dayIds.some((dayId) => open(id, dayId)))
      const wanted = conflict.dayIds.reduce((sum, id) => sum + min(id), 0)
      return can.length === conflict.personIds.length && can.length < wanted
    }
    case 'noDay':
      return days.every(({ id }) => !open(conflict.personId, id))
    case 'pinnedToBlockedDay':
      return !open(conflict.personId, conflict.dayId)
    case 'tooFewSeats':
      return days.reduce((sum, { seatsMax }) => sum + seatsMax, 0) < people.length
    case 'tooFewPeople':
      return conflict.seatsMin > people.length
    case 'rulesCollide':
      return conflict.ruleIds.length > 0
  }
}

describe('conflicts', { timeout: 120_000 }, () => {
  test('name the day that too many leaders depend on, and the ways out', () => {
    const problem = randomProblem({ people: 210, days: 6, seed: 1, apart: 0, together: 0 })
    const others = problem.days.filter(({ id }) => id !== 'day-3').map(({ id }) => [id, 'absent'])
    const people = problem.people.map((person, index) =>
      index < 41 ? { ...person, blocked: Object.fromEntries(others) } : { ...person, blocked: {} },
    )
    const { conflicts, remedies, unplaced } = conflictsOf({ ...problem, people })
    expect(unplaced).toHaveLength(6)
    expect(conflicts).toEqual([
      {
        type: 'onlyTheseDays',
        personIds: people.slice(0, 41).map(({ id }) => id),
        dayIds: ['day-3'],
        seats: 35,
      },
    ])
    const enough = remedies.filter((remedy) => remedy.enough)
    expect(enough.map(({ type }) => type)).toEqual(['addSeats', 'askPeople'])
    expect(enough[0]).toMatchObject({ type: 'addSeats', dayId: 'day-3', seats: 6 })
    // No day can give up six: two of them can together.
    const steps = remedies.filter((remedy) => !remedy.enough)
    expect(steps).toMatchObject([
      { type: 'moveSeats', toDayId: 'day-3', seats: 5 },
      { type: 'moveSeats', toDayId: 'day-3', seats: 1 },
    ])
    const settled = steps.reduce(withRemedy, { ...problem, people })
    expect(conflictsOf(settled).complete).toBe(true)
  })

  test('name the smallest set of colliding rules and no other rule', () => {
    const problem = randomProblem({ people: 60, days: 4, seed: 2, absentShare: 0 })
    const four = problem.people.slice(10, 14).map(({ id }) => id)
    const colliding = [
      rule('apart-four', { personIds: four }),
      rule('early', { kind: 'mustDay', personIds: four, dayIds: ['day-1', 'day-2', 'day-3'] }),
    ]
    const innocent = rule('late', {
      kind: 'mustNotDay',
      personIds: four,
      dayIds: ['day-4'],
      hard: false,
    })
    const harmless = [...problem.rules.slice(0, 5), innocent]
    const { conflicts } = conflictsOf({ ...problem, rules: [...harmless, ...colliding] })
    const ruleIds = conflicts.flatMap((own) => (own.type === 'rulesCollide' ? own.ruleIds : []))
    expect(ruleIds.toSorted()).toEqual(['apart-four', 'early'])
  })

  test('of seats and absences are true when counted by hand', () => {
    let seen = 0
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        for (const conflict of seatConflicts(problem)) {
          // A closed day needs nobody, which the plain count does not know.
          if (
            problem.days.some(({ id }) =>
              problem.people.every((p) => p.blocked[id] === 'cancelled'),
            )
          )
            continue
          expect(reallyViolates(problem, conflict), JSON.stringify(conflict)).toBe(true)
          seen += 1
        }
      }),
      { numRuns: 500, seed: 11 },
    )
    expect(seen).toBeGreaterThan(200)
  })

  test('are told whenever nothing is possible and never otherwise', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const result = solve(problem, quick)
        if (!result.ok) return
        expect(result.value.conflicts.length > 0).toBe(bestScore(problem) === null)
      }),
      { numRuns: 150 },
    )
  })

  test('of rules vanish when any one of them is switched off, as long as they are the only ones', () => {
    let seen = 0
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const result = solve(problem, quick)
        if (!result.ok || result.value.conflicts.length !== 1) return
        const conflict = result.value.conflicts[0]!
        if (conflict.type !== 'rulesCollide') return
        seen += 1
        const only = problem.rules.filter(({ ruleId }) => conflict.ruleIds.includes(ruleId))
        expect(bestScore({ ...problem, rules: only })).toBeNull()
        for (const off of conflict.ruleIds) {
          const rules = only.filter(({ ruleId }) => ruleId !== off)
          expect(bestScore({ ...problem, rules })).not.toBeNull()
        }
      }),
      { numRuns: 250, seed: 3 },
    )
    expect(seen).toBeGreaterThan(5)
  })

  test.each(impossibleProblems(120, 6).map((planted) => [planted.cause, planted] as const))(
    'are all told, with no rule too many: %s',
    (_, { problem, conflicts: planted }) => {
      const { conflicts } = conflictsOf(problem)
      expect(conflicts).toHaveLength(planted)
      for (const conflict of conflicts) {
        if (conflict.type !== 'rulesCollide') continue
        const without = (ruleId: string) =>
          problem.rules.filter(
            (own) => own.ruleId !== ruleId && conflict.ruleIds.includes(own.ruleId),
          )
        for (const ruleId of conflict.ruleIds) {
          const rest = { ...problem, rules: without(ruleId) }
          const collisions = conflictsOf(rest).conflicts.filter(
            ({ type }) => type === conflict.type,
          )
          expect(collisions, `without ${ruleId}`).toEqual([])
        }
      }
    },
  )
})
