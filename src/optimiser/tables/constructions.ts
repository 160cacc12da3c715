/**
 * Rounds in which nobody meets anybody twice, built rather than searched for.
 *
 * People are arranged in `size` classes of `groups` people each, numbered by a ring. In round r, table t
 * seats the person x of class c where x + r * c = t, so two of one class never meet, and two of different
 * classes meet once, as long as no product of two differences of rounds and classes is zero. Over a field
 * of as many elements as there are tables this is the transversal design of its mutually orthogonal Latin
 * squares (Bose, On the application of the properties of Galois fields to the construction of
 * hyper-Graeco-Latin squares, 1938), over a product of fields that of MacNeish (Euler squares, 1922).
 * Where classes divide into tables, rounds within the classes follow, built in the same way.
 */
import { fieldsOf, residues, type Ring } from './rings'

/** Round by round: person -> table. */
export type Rounds = readonly Int32Array[]

/** As many rounds as can be built, at most `rounds`, for `groups` full tables of `size` people. */
export function repeatFreeRounds(groups: number, size: number, rounds: number): Rounds {
  const built = [residues(groups), fieldsOf(groups)].map((ring) => transversal(ring, size, rounds))
  const across = built.reduce((most, own) => (own.length > most.length ? own : most))
  return [...across, ...withinClasses(groups, size, rounds - across.length)]
}

function transversal(ring: Ring, size: number, rounds: number): Rounds {
  const groups = ring.size
  if (size > groups) return rounds > 0 ? [dealtInOrder(groups, size)] : []
  const slopes: number[] = []
  for (let slope = 0; slope < groups && slopes.length < rounds; slope += 1) {
    if (slopes.every((other) => staysApart(ring, ring.subtract(slope, other), size))) {
      slopes.push(slope)
    }
  }
  return slopes.map((slope) =>
    Int32Array.from({ length: groups * size }, (_, person) =>
      ring.add(person % groups, ring.multiply(slope, Math.floor(person / groups))),
    ),
  )
}

function dealtInOrder(groups: number, size: number): Int32Array {
  return Int32Array.from({ length: groups * size }, (_, person) => Math.floor(person / size))
}

/** Whether two rounds whose slopes differ so much seat no two people of the first classes together twice. */
function staysApart(ring: Ring, difference: number, size: number): boolean {
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < a; b += 1) {
      if (ring.multiply(difference, ring.subtract(a, b)) === 0) return false
    }
  }
  return true
}

/** Rounds in which every class keeps to itself, at a share of the tables. */
function withinClasses(groups: number, size: number, rounds: number): Rounds {
  if (rounds <= 0 || size < 2 || groups % size !== 0) return []
  const tables = groups / size
  return repeatFreeRounds(tables, size, rounds).map((round) =>
    Int32Array.from({ length: groups * size }, (_, person) => {
      const own = Math.floor(person / groups)
      return own * tables + round[person % groups]!
    }),
  )
}
