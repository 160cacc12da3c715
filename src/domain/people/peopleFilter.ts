/** Which rows of the register somebody asks for: typed words, units, levels, tags, and what is missing. */
import type { Snapshot } from '../records'
import { foldText } from '../shared/foldText'
import type { Id } from '../shared/id'
import { unitsBelow } from '../units/unitsBelow'
import type { LeaderLevel, Person } from './person'
import type { PersonRow } from './peopleList'

/** What a row can lack. */
export const gaps = ['email', 'phone', 'unit', 'level', 'manager'] as const
export type Gap = (typeof gaps)[number]

/** Empty parts ask for nothing. Within a part any entry will do; the parts must all be met. */
export interface PeopleFilter {
  readonly query: string
  /** Units with everything below them. */
  readonly unitIds: readonly Id[]
  readonly levels: readonly LeaderLevel[]
  readonly tags: readonly string[]
  readonly gaps: readonly Gap[]
}

export const everybody: PeopleFilter = { query: '', unitIds: [], levels: [], tags: [], gaps: [] }

export function isEverybody({ query, unitIds, levels, tags, gaps }: PeopleFilter): boolean {
  return query.trim() === '' && unitIds.length + levels.length + tags.length + gaps.length === 0
}

/** The rows that meet the filter, in the order given. */
export function filterPeople(
  snapshot: Snapshot,
  rows: readonly PersonRow[],
  filter: PeopleFilter,
): readonly PersonRow[] {
  if (isEverybody(filter)) return rows
  const words = foldText(filter.query).split(/\s+/).filter(Boolean)
  const units = filter.unitIds.length > 0 ? unitsBelow(snapshot, filter.unitIds) : null
  return rows.filter((row) => {
    const { unitId, level, tags } = row.person
    return (
      (units === null || (unitId !== null && units.has(unitId))) &&
      (filter.levels.length === 0 || (level !== null && filter.levels.includes(level))) &&
      (filter.tags.length === 0 || tags.some((tag) => filter.tags.includes(tag))) &&
      (filter.gaps.length === 0 || filter.gaps.some((gap) => lacks(row, gap))) &&
      (words.length === 0 || holdsAll(row, words))
    )
  })
}

function lacks({ person, unitName, managerName }: PersonRow, gap: Gap): boolean {
  switch (gap) {
    case 'email':
      return person.email === ''
    case 'phone':
      return person.phone === ''
    case 'unit':
      return unitName === ''
    case 'level':
      return person.level === null
    case 'manager':
      return managerName === ''
  }
}

/** Prepares these rows for being searched, so that the first letter typed is as fast as the next. */
export function prepareSearch(rows: readonly PersonRow[]): void {
  for (const row of rows) holdsAll(row, [''])
}

/** Folded once per person and place: a typed letter must not fold 10,000 people again. */
const foldedPeople = new WeakMap<Person, string>()
const foldedPlaces = new WeakMap<readonly string[], string>()

function holdsAll({ person, unitPath }: PersonRow, words: readonly string[]): boolean {
  const own = foldedOnce(foldedPeople, person, textsOf)
  const place = foldedOnce(foldedPlaces, unitPath, (names) => names)
  return words.every((word) => own.includes(word) || place.includes(word))
}

function foldedOnce<Key extends object>(
  known: WeakMap<Key, string>,
  key: Key,
  texts: (key: Key) => readonly string[],
): string {
  const text = known.get(key) ?? foldText(texts(key).join('\n'))
  known.set(key, text)
  return text
}

function textsOf(person: Person): string[] {
  const { name, title, email, phone, employeeNumber, workplace, leaderOf, tags } = person
  return [name, title, email, phone, employeeNumber, workplace, leaderOf, ...tags]
}

/** Every tag that somebody carries, once. */
export function tagsInUse(snapshot: Snapshot): string[] {
  const tags = new Set<string>()
  for (const person of snapshot.people.values()) for (const tag of person.tags) tags.add(tag)
  return [...tags]
}
