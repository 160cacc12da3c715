/** Draws invented names, and the addresses and numbers that belong to them, each only once. */
import { foldText } from '../shared/foldText'
import { randomInteger, shuffled, type Random } from '../shared/random'
import { firstNames, lastNames } from './names'
import { mailDomain } from './organisation/organisation'

export interface Identity {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly employeeNumber: string
}

const firstEmployeeNumber = 40112
/** One in six has a middle name, as a real list of people would show. */
const shareWithMiddleName = 1 / 6

/** Each call of the returned function is another person. */
export function nameSource(random: Random): () => Identity {
  const first = endless(firstNames, random)
  const last = endless(lastNames, random)
  const addresses = new Set<string>()
  let employeeNumber = firstEmployeeNumber
  return () => {
    const parts = [first(), last()]
    if (random() < shareWithMiddleName) parts.splice(1, 0, last())
    const name = parts.join(' ')
    const email = addressOf(parts, addresses)
    addresses.add(email)
    employeeNumber += 1 + randomInteger(random, 40)
    return { name, email, phone: impossiblePhone(random), employeeNumber: String(employeeNumber) }
  }
}

/** Goes through a shuffled list again and again, so that no name stands out by its number. */
function endless(names: readonly string[], random: Random): () => string {
  let left: string[] = []
  return () => {
    if (left.length === 0) left = shuffled(names, random)
    return left.pop() as string
  }
}

/** First and last name; a number is added when somebody already has the address. */
function addressOf(parts: readonly string[], taken: ReadonlySet<string>): string {
  const local = [parts[0], parts.at(-1)].map((part) => foldText(part as string)).join('.')
  const candidate = (count: number) => `${local}${count > 1 ? count : ''}@${mailDomain}`
  let count = 1
  while (taken.has(candidate(count))) count += 1
  return candidate(count)
}

/** No Danish number begins with 00, so nobody can be called by mistake. */
function impossiblePhone(random: Random): string {
  const pair = () => String(10 + randomInteger(random, 90))
  return `00 ${pair()} ${pair()} ${pair()}`
}
