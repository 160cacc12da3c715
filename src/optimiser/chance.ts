/** Chance for the innermost loops: the stream of `domain/shared/random` kept in an array, and tables. */
import type { Random } from '@/domain/shared/random'

/** The four words of the counter generator "sfc32"; see `seededRandom`. */
export type Chance = Int32Array

/** A stream of its own, begun by four draws of `random`. */
export function startChance(random: Random): Chance {
  return Int32Array.from({ length: 4 }, () => random() * 4294967296)
}

/** A whole number in [0, 2^32). */
export function drawBits(chance: Chance): number {
  const b = chance[1]!
  const c = chance[2]!
  const sum = (((chance[0]! + b) | 0) + chance[3]!) | 0
  chance[3]! += 1
  chance[0] = b ^ (b >>> 9)
  chance[1] = (c + (c << 3)) | 0
  chance[2] = (((c << 21) | (c >>> 11)) + sum) | 0
  return sum >>> 0
}

/** A whole number in [0, below). */
export function drawBelow(chance: Chance, below: number): number {
  return (drawBits(chance) * (below / 4294967296)) | 0
}

/** -ln of 4,096 even parts of (0, 1): a logarithm for each move would take longer than the move. */
const minusLog = Float64Array.from({ length: 4096 }, (_, part) => -Math.log((part + 0.5) / 4096))

/** The worsening that is accepted this time: above any delta with probability exp(-delta / temperature). */
export function drawLimit(chance: Chance, temperature: number): number {
  return temperature * minusLog[drawBits(chance) >>> 20]!
}
