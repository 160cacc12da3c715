/** Finite fields and rings on the whole numbers from 0: what constructions of table plans reckon with. */

export interface Ring {
  /** Its elements are 0 to size - 1; 0 is zero. */
  readonly size: number
  subtract(a: number, b: number): number
  add(a: number, b: number): number
  multiply(a: number, b: number): number
}

/**
 * The field of q elements, or null when q is no prime power. Elements are polynomials over the integers
 * modulo p, their coefficients the digits of the number; products come from the powers of a primitive
 * element (Lidl and Niederreiter, Introduction to Finite Fields, 1986, chapter 9).
 */
export function galoisField(q: number): Ring | null {
  const prime = smallestFactor(q)
  const degree = Math.round(Math.log(q) / Math.log(prime))
  if (q < 2 || prime ** degree !== q) return null
  const combine = (a: number, b: number, times: number): number => {
    let sum = 0
    for (let place = 1; place < q; place *= prime) {
      const digit = (Math.floor(a / place) + times * Math.floor(b / place)) % prime
      sum += place * digit
    }
    return sum
  }
  const powers = powersOfX(q, prime, combine)
  const exponent = new Int32Array(q)
  powers.forEach((element, power) => (exponent[element] = power))
  return {
    size: q,
    add: (a, b) => combine(a, b, 1),
    subtract: (a, b) => combine(a, b, prime - 1),
    multiply: (a, b) =>
      a === 0 || b === 0 ? 0 : powers[(exponent[a]! + exponent[b]!) % powers.length]!,
  }
}

/** The powers of x modulo the first polynomial for which they are all elements but zero. */
function powersOfX(
  q: number,
  prime: number,
  combine: (a: number, b: number, times: number) => number,
): number[] {
  const top = q / prime
  for (let reduced = 1; reduced < q; reduced += 1) {
    const powers: number[] = []
    let power = 1
    do {
      powers.push(power)
      // Times x: every digit moves up, and x to the degree stands for `reduced`.
      power = combine((power % top) * prime, reduced, Math.floor(power / top))
    } while (power > 1 && powers.length < q)
    if (power === 1 && powers.length === q - 1) return powers
  }
  throw new Error(`No primitive polynomial for ${q}`)
}

function smallestFactor(whole: number): number {
  for (let factor = 2; factor * factor <= whole; factor += 1) {
    if (whole % factor === 0) return factor
  }
  return whole
}

/** The whole numbers modulo `size`. */
export function residues(size: number): Ring {
  return {
    size,
    add: (a, b) => (a + b) % size,
    subtract: (a, b) => (a + size - b) % size,
    multiply: (a, b) => (a * b) % size,
  }
}

/** Pairs of elements, reckoned with one by one. */
function productRing(one: Ring, other: Ring): Ring {
  const pair =
    (left: (a: number, b: number) => number, right: (a: number, b: number) => number) =>
    (a: number, b: number): number =>
      left(a % one.size, b % one.size) +
      one.size * right(Math.floor(a / one.size), Math.floor(b / one.size))
  return {
    size: one.size * other.size,
    add: pair(one.add, other.add),
    subtract: pair(one.subtract, other.subtract),
    multiply: pair(one.multiply, other.multiply),
  }
}

/** The product of the fields whose sizes are the prime powers of `size`, largest first. */
export function fieldsOf(size: number): Ring {
  const powers: number[] = []
  for (let left = size; left > 1;) {
    const prime = smallestFactor(left)
    let power = 1
    for (; left % prime === 0; left /= prime) power *= prime
    powers.push(power)
  }
  const fields = powers.sort((a, b) => b - a).flatMap((power) => galoisField(power) ?? [])
  return fields.length === 0 ? residues(size) : fields.reduce(productRing)
}
