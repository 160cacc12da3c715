/** Recognises the people of the register in the rows of a list. Nobody is recognised twice. */
import type { Snapshot } from '../records'
import { foldedWords } from '../shared/foldText'
import type { Id } from '../shared/id'
import { findDuplicates, type Identity } from './duplicates'
import type { ImportRow } from './importRow'
import { identityOfRow } from './mergeRows'
import type { Person } from './person'
import { nameKey } from './similarNames'
import { groupBy } from '../shared/groupBy'

export interface Matches {
  /** Row number -> the person it is about. */
  readonly byRow: ReadonlyMap<number, Person>
  readonly unmatchedPeople: readonly Person[]
  /** A row that becomes a new person although somebody alike is known. Only the user can tell. */
  readonly possible: readonly { readonly row: number; readonly personId: Id }[]
}

/**
 * Employee number first; then e-mail and name; then name and place, where that is unambiguous.
 * @param chosen row number -> person id: the possible matches that the user has confirmed
 */
export function matchRows(
  snapshot: Snapshot,
  rows: readonly ImportRow[],
  chosen: Readonly<Record<number, Id>>,
): Matches {
  const byRow = new Map<number, Person>()
  const taken = new Set<Id>()
  const match = (row: ImportRow, person: Person | undefined) => {
    if (!person || taken.has(person.id) || byRow.has(row.row)) return
    byRow.set(row.row, person)
    taken.add(person.id)
  }
  const people = [...snapshot.people.values()]
  for (const row of rows) match(row, snapshot.people.get(chosen[row.row] ?? ''))
  for (const { ofRow, ofPerson } of keysInOrder(snapshot)) {
    const candidates = groupedByKey(
      people.filter(({ id }) => !taken.has(id)),
      ofPerson,
    )
    const waiting = groupedByKey(
      rows.filter(({ row }) => !byRow.has(row)),
      ofRow,
    )
    for (const [key, same] of waiting) {
      const known = candidates.get(key) ?? []
      // As many rows as people with this key: the order of the list tells which is which.
      if (known.length === same.length) same.forEach((row, at) => match(row, known[at]))
    }
  }
  const unmatchedPeople = people.filter(({ id }) => !taken.has(id))
  const left = rows.filter(({ row }) => !byRow.has(row))
  return { byRow, unmatchedPeople, possible: possibleMatches(snapshot, left, unmatchedPeople) }
}

interface Key {
  readonly ofRow: (row: ImportRow) => string
  readonly ofPerson: (person: Person) => string
}

/** Empty keys match nobody. */
function keysInOrder(snapshot: Snapshot): readonly Key[] {
  const placeKeys = (parts: readonly string[]) =>
    parts.includes('') ? '' : parts.map(foldedWords).join('/')
  const unitOf = (person: Person) => identityOfPerson(snapshot, person).unit
  return [
    { ofRow: (row) => row.employeeNumber ?? '', ofPerson: (person) => person.employeeNumber },
    {
      ofRow: ({ email, name }) => (email ? `${email} ${nameKey(name)}` : ''),
      ofPerson: ({ email, name }) => (email ? `${email.toLowerCase()} ${nameKey(name)}` : ''),
    },
    {
      ofRow: (row) =>
        withoutNumber(row, placeKeys([row.name, identityOfRow(row).unit, row.workplace ?? ''])),
      ofPerson: (person) => placeKeys([person.name, unitOf(person), person.workplace]),
    },
    {
      ofRow: (row) => withoutNumber(row, placeKeys([row.name, identityOfRow(row).unit])),
      ofPerson: (person) => placeKeys([person.name, unitOf(person)]),
    },
    {
      ofRow: (row) => (identityOfRow(row).unit === '' ? withoutNumber(row, nameKey(row.name)) : ''),
      ofPerson: (person) => nameKey(person.name),
    },
  ]
}

/** A number the register does not know is somebody new, whatever the name. */
function withoutNumber(row: ImportRow, key: string): string {
  return row.employeeNumber ? '' : key
}

/** What has no key is in no group. */
function groupedByKey<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  return groupBy(items, (item) => keyOf(item) || null)
}

/** What tells a person of the register apart from others. */
function identityOfPerson(snapshot: Snapshot, person: Person): Identity {
  return {
    name: person.name,
    email: person.email.toLowerCase(),
    employeeNumber: person.employeeNumber,
    unit: (person.unitId && snapshot.units.get(person.unitId)?.name) || '',
    workplace: person.workplace,
  }
}

function possibleMatches(
  snapshot: Snapshot,
  rows: readonly ImportRow[],
  people: readonly Person[],
): Matches['possible'] {
  if (rows.length === 0) return []
  const known = people.map((person) => identityOfPerson(snapshot, person))
  const { possible } = findDuplicates([...known, ...rows.map(identityOfRow)])
  return possible
    .filter(([earlier, later]) => earlier < people.length && later >= people.length)
    .map(([earlier, later]) => ({
      row: (rows[later - people.length] as ImportRow).row,
      personId: (people[earlier] as Person).id,
    }))
}
