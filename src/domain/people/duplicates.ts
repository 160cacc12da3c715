/** Which entries are the same person for certain, and which may be: in a list and in the register. */
import { foldedWords } from '../shared/foldText'
import { nameKey, similarNameKeys } from './similarNames'
import { groupBy } from '../shared/groupBy'

/** What tells people apart. Empty text means unknown. */
export interface Identity {
  readonly name: string
  readonly email: string
  readonly employeeNumber: string
  readonly unit: string
  readonly workplace: string
}

/** Positions of two entries; the earlier one first. */
export type Pair = readonly [earlier: number, later: number]

export interface Duplicates {
  /** Same employee number, or same e-mail and same name. Each later entry is named once. */
  readonly certain: readonly Pair[]
  /** Similar name at the same place, where neither number nor e-mail settles it. */
  readonly possible: readonly Pair[]
}

interface Keyed extends Identity {
  readonly position: number
  readonly nameKey: string
  readonly unitKey: string
  readonly workplaceKey: string
}

/** Finds both kinds. Possible pairs are looked for among what is left after the certain ones. */
export function findDuplicates(identities: readonly Identity[]): Duplicates {
  const entries = identities.map(keyed)
  const { certain, left } = certainOf(entries)
  const possible: Pair[] = []
  for (const group of groupsToCompare(left)) {
    for (let i = 0; i < group.length; i += 1) {
      for (let j = i + 1; j < group.length; j += 1) {
        const [a, b] = [group[i] as Keyed, group[j] as Keyed]
        if (mayBeSamePerson(a, b)) possible.push([a.position, b.position])
      }
    }
  }
  return { certain, possible: possible.sort((a, b) => a[0] - b[0] || a[1] - b[1]) }
}

function keyed(identity: Identity, position: number): Keyed {
  return {
    ...identity,
    position,
    nameKey: nameKey(identity.name),
    unitKey: foldedWords(identity.unit),
    workplaceKey: foldedWords(identity.workplace),
  }
}

function certainOf(entries: readonly Keyed[]) {
  const certain: Pair[] = []
  const left: Keyed[] = []
  const firstByNumber = new Map<string, number>()
  const firstByEmailAndName = new Map<string, number>()
  for (const entry of entries) {
    const emailAndName = entry.email && `${entry.email} ${entry.nameKey}`
    const earlier =
      (entry.employeeNumber && firstByNumber.get(entry.employeeNumber)) ||
      (emailAndName && firstByEmailAndName.get(emailAndName)) ||
      0
    // Positions are kept one higher, so that the first entry is not taken for "none".
    if (earlier > 0) certain.push([earlier - 1, entry.position])
    else left.push(entry)
    const first = earlier || entry.position + 1
    if (entry.employeeNumber && !firstByNumber.has(entry.employeeNumber)) {
      firstByNumber.set(entry.employeeNumber, first)
    }
    if (emailAndName && !firstByEmailAndName.has(emailAndName)) {
      firstByEmailAndName.set(emailAndName, first)
    }
  }
  return { certain, left }
}

/** Only people at one place whose names begin alike are compared: a register has 10,000 of them. */
function groupsToCompare(entries: readonly Keyed[]): Iterable<Keyed[]> {
  return groupBy(entries, ({ nameKey, workplaceKey, unitKey }) => {
    const begins = (nameKey[0] ?? '').replace(/[cq]/, 'k').replace('w', 'v').replace('z', 's')
    return `${begins} ${workplaceKey || unitKey}`
  }).values()
}

function mayBeSamePerson(a: Keyed, b: Keyed): boolean {
  if (a.employeeNumber && b.employeeNumber) return false
  const sameName = a.nameKey === b.nameKey
  const differentEmails = a.email !== '' && b.email !== '' && a.email !== b.email
  if (differentEmails && !sameName) return false
  return samePlace(a, b) && similarNameKeys(a.nameKey, b.nameKey)
}

function samePlace(a: Keyed, b: Keyed): boolean {
  if (a.workplaceKey && b.workplaceKey) return a.workplaceKey === b.workplaceKey
  return a.unitKey === b.unitKey
}
