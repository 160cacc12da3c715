import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DistributionProblem, Proposal, Remedy } from '@/domain/distribution/problem'
import { withRemedy } from '@/optimiser/days/applyRemedy'
import { solve } from '@/optimiser/days/solve'
import { impossibleProblems } from '@tests/support/impossibleProblems'
import { bestScore, tinyProblem } from './tinyProblems'

const settings = { seed: 1, seconds: 60, iterations: 0 }

const planted = impossibleProblems(120, 6)
const answers = new WeakMap<DistributionProblem, Proposal>()

function answerTo(problem: DistributionProblem): Proposal {
  const known = answers.get(problem)
  if (known) return known
  const result = solve(problem, settings)
  if (!result.ok) throw new Error(result.error.type)
  answers.set(problem, result.value)
  return result.value
}

/** Whether some of the people can be asked so that all is well: an offer does not say which. */
function canBeSettled(problem: DistributionProblem, remedy: Remedy): boolean {
  if (remedy.type !== 'askPeople') return bestScore(withRemedy(problem, remedy)) !== null
  const { personIds } = remedy
  return personIds.some((_, at) => {
    const order = [...personIds.slice(at), ...personIds.slice(0, at)]
    return bestScore(withRemedy(problem, { ...remedy, personIds: order })) !== null
  })
}

const enoughOf = (remedies: readonly Remedy[]) => remedies.filter(({ enough }) => enough)

describe('a way out', { timeout: 60_000 }, () => {
  test('of the only conflict makes the problem possible, as trying everything shows', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const result = solve(problem, settings)
        if (!result.ok || result.value.conflicts.length !== 1) return
        for (const remedy of enoughOf(result.value.remedies)) {
          expect(canBeSettled(problem, remedy), JSON.stringify(remedy)).toBe(true)
          seen.set(remedy.type, (seen.get(remedy.type) ?? 0) + 1)
        }
      }),
      { numRuns: 160, seed: 17 },
    )
    const kinds = ['addSeats', 'raiseSeats', 'moveSeats', 'lowerMinimum', 'makeWish']
    for (const kind of [...kinds, 'switchOffRule', 'unpin', 'askPeople', 'addDay']) {
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(0)
    }
  })

  test.each(
    planted
      .filter(({ conflicts }) => conflicts === 1)
      .map(({ cause, problem }) => [cause, problem] as const),
  )('is found and leads to a distribution: %s', (_, problem) => {
    const remedies = enoughOf(answerTo(problem).remedies)
    expect(remedies.length).toBeGreaterThan(0)
    for (const remedy of remedies.slice(0, 3)) {
      const after = answerTo(withRemedy(problem, remedy))
      expect(after.conflicts, JSON.stringify(remedy)).toEqual([])
      expect(after.complete, JSON.stringify(remedy)).toBe(true)
    }
  })

  test('of one of several conflicts settles that one and leaves the others', () => {
    for (const { problem, conflicts } of planted) {
      if (conflicts === 1) continue
      const { remedies } = answerTo(problem)
      for (let conflict = 0; conflict < conflicts; conflict += 1) {
        const way = remedies.find((remedy) => remedy.conflict === conflict && remedy.enough)
        const after = answerTo(way ? withRemedy(problem, way) : problem)
        expect(after.conflicts).toHaveLength(conflicts - 1)
      }
    }
  })

  test('is offered the cheapest first, and nobody is asked while a chair will do', () => {
    for (const { problem } of planted) {
      const { conflicts, remedies } = answerTo(problem)
      for (const index of conflicts.keys()) {
        const types = remedies
          .filter(({ conflict, enough }) => conflict === index && enough)
          .map(({ type }) => type)
        const asked = types.indexOf('askPeople')
        const seats = Math.max(types.lastIndexOf('addSeats'), types.lastIndexOf('moveSeats'))
        if (asked >= 0) expect(asked).toBeGreaterThan(seats)
        if (types.includes('addDay')) expect(types.at(-1)).toBe('addDay')
      }
    }
  })
})
