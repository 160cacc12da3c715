/** Which numbers make sense in a question put to the optimiser. */

/** Above these sums would lose their last digits, or overflow. */
const largestCount = 1_000_000
const largestWeight = 1_000_000

/** Whether so many people or seats can be reckoned with: a whole number from 0 to a million. */
export function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largestCount
}

/** Whether so many points can be reckoned with: 0 to a million, not necessarily whole; never NaN. */
export function isWeight(value: number): boolean {
  return value >= 0 && value <= largestWeight
}
