import { expect, test } from 'vitest'
import { seededRandom } from '@/domain/shared/random'
import { drawBelow, drawLimit, startChance } from '@/optimiser/chance'

test('every whole number below a limit comes up about as often as any other', () => {
  const chance = startChance(seededRandom(1))
  const drawn = new Int32Array(7)
  for (let i = 0; i < 70_000; i += 1) drawn[drawBelow(chance, 7)]! += 1
  for (const count of drawn) expect(Math.abs(count - 10_000)).toBeLessThan(500)
})

test('a worsening by delta is accepted with probability exp(-delta / temperature)', () => {
  const chance = startChance(seededRandom(2))
  const temperature = 0.7
  const draws = 100_000
  for (const delta of [0.1, 0.7, 2]) {
    let accepted = 0
    for (let i = 0; i < draws; i += 1) if (delta <= drawLimit(chance, temperature)) accepted += 1
    expect(accepted / draws).toBeCloseTo(Math.exp(-delta / temperature), 2)
  }
})
