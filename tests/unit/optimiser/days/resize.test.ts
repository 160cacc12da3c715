import { expect, test } from 'vitest'
import { seededRandom } from '@/domain/shared/random'
import { evaluate } from '@/optimiser/days/evaluate'
import { placeEveryone } from '@/optimiser/days/place'
import { compile, seatsOf } from '@/optimiser/days/problem'
import { resize } from '@/optimiser/days/resize'
import { startState } from '@/optimiser/days/state'
import { randomProblem } from '@tests/support/randomProblem'

test('days are brought to promising sizes without breaking a rule or losing the score', () => {
  const problem = randomProblem({ people: 60, days: 4, seed: 3, seatsMin: 10, seatsMax: 20 })
  const compiled = compile(problem)
  const random = seededRandom(1)
  const state = startState(compiled)
  for (const _ of placeEveryone(compiled, state, random, 3));
  // All days are alike, so only which sizes there are is asked for.
  resize(compiled, state, { sizes: Int32Array.of(19, 17, 13, 11), likes: new Int32Array(4) })
  expect([...state.load].sort()).toEqual([11, 13, 17, 19])
  const { complete, score } = evaluate(problem, seatsOf(compiled, state.dayOf))
  expect(complete).toBe(true)
  expect(state.score).toBeCloseTo(score, 6)
})
