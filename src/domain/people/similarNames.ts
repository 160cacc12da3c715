/** Whether two names may belong to one person: spelling, initials and left-out middle names. */
import { foldedWords } from '../shared/foldText'

/** Two names with the same key are the same name (æ/ae, hyphens, case and accents aside). */
export function nameKey(name: string): string {
  return foldedWords(name)
}

/** Letters that Danish names spell either way, so that Kristensen and Christensen are close. */
function spelledAlike(key: string): string {
  return key
    .replace(/ch|c|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/th/g, 't')
}

/** Names further apart than this in spelling are taken for different names. */
const largestDistance = 1
/** Short names differ by one letter too easily: Bo Bak and Bo Bay are two people. */
const shortestSpelling = 8

/**
 * @param a and
 * @param b keys made by `nameKey`
 */
export function similarNameKeys(a: string, b: string): boolean {
  if (a === b) return a !== ''
  const [left, right] = [spelledAlike(a), spelledAlike(b)]
  if (left === right) return true
  const [leftWords, rightWords] = [left.split(' '), right.split(' ')]
  if (leftWords.length < 2 || rightWords.length < 2) return false
  return (
    sameWithInitials(leftWords, rightWords) ||
    sameWithoutMiddleNames(leftWords, rightWords) ||
    (Math.min(left.length, right.length) >= shortestSpelling &&
      editDistanceWithin(left, right, largestDistance))
  )
}

/** "J. P. Klithøj" and "Jens Peder Klithøj". At least one word of each must be written out. */
function sameWithInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.at(-1) !== b.at(-1)) return false
  return a.every((word, index) => {
    const other = b[index] as string
    const oneIsInitial = word.length === 1 || other.length === 1
    return word === other || (oneIsInitial && word[0] === other[0])
  })
}

/** "Lone Højfeldt" and "Lone Ejsingholt Højfeldt". */
function sameWithoutMiddleNames(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((word) => long.includes(word))
}

/** Levenshtein distance, given up as soon as it is larger than `limit`. */
function editDistanceWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const shifted = Math.min(previous[column] as number, current[column - 1] as number) + 1
      current.push(Math.min(replaced, shifted))
    }
    if (Math.min(...current) > limit) return false
    previous = current
  }
  return (previous[b.length] as number) <= limit
}
