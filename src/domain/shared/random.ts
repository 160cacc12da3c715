/** A seeded random stream, so that the same seed gives the same plan in the browser and in Node. */

/** Draws numbers in [0, 1). */
export type Random = () => number

/**
 * Small fast counter generator "sfc32" with a 32-bit seed.
 * Source: Chris Doty-Humphrey, PractRand (public domain description of sfc32).
 * @param seed any integer; only its low 32 bits count
 */
export function seededRandom(seed: number): Random {
  let a = seed >>> 0
  let b = 0x9e3779b9
  let c = 0x243f6a88
  let counter = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  // The first draws still resemble the seed; the author recommends throwing a dozen away.
  for (let i = 0; i < 12; i += 1) next()
  return next
}

/** A whole number in [0, below). */
export function randomInteger(random: Random, below: number): number {
  return Math.floor(random() * below)
}

/** A shuffled copy (Fisher-Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = randomInteger(random, i + 1)
    const held = copy[i] as Item
    copy[i] = copy[j] as Item
    copy[j] = held
  }
  return copy
}
