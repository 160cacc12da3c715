/** A list of wishes as it was written, matched with the people and days of a series. */
import type { Person } from '../people/person'
import { nameKey, similarNameKeys } from '../people/similarNames'
import type { Snapshot } from '../records'
import { heldSeminarsOf } from '../seminars/seminarQueries'
import { audienceOf } from '../series/audience'
import type { Day } from '../shared/day'
import { groupBy } from '../shared/groupBy'
import type { Id } from '../shared/id'
import type { PersonWishes } from './wishCommands'

/** One line of the list: who, and which days, rather or rather not. */
export interface WishLine {
  /** Counted from 1, as in the list. */
  readonly line: number
  readonly name: string
  readonly avoid: boolean
  readonly days: readonly Day[]
  /** What stands where a day should, and is none. */
  readonly unread: readonly string[]
}

export type WishProblem =
  | { readonly kind: 'unknownPerson'; readonly closest: readonly Person[] }
  | { readonly kind: 'severalPeople'; readonly closest: readonly Person[] }
  /** Days on which nothing is held, and words that are no day. */
  | {
      readonly kind: 'unknownDays'
      readonly days: readonly Day[]
      readonly words: readonly string[]
    }
  | { readonly kind: 'noDays' }
  /** An earlier line wishes the same day the other way. */
  | { readonly kind: 'bothWays' }

export interface WishRow extends WishLine {
  readonly person: Person | null
  /** The days that were found, in the order they are held. */
  readonly seminarIds: readonly Id[]
  /** The row is left out while there is one. */
  readonly problem: WishProblem | null
}

/**
 * @param chosen name as written, folded by `nameKey` -> the person the planner says it is
 */
export function matchWishes(
  snapshot: Snapshot,
  seriesId: Id,
  lines: readonly WishLine[],
  chosen: ReadonlyMap<string, Id> = new Map(),
): WishRow[] {
  const personFor = personFinder(audienceOf(snapshot, seriesId), chosen)
  const seminars = heldSeminarsOf(snapshot, seriesId)
  const wished = new Set<string>()
  return lines.map((line): WishRow => {
    const found = personFor(line.name)
    const meant = seminars.filter(({ day }) => line.days.includes(day))
    const seminarIds = meant.map(({ id }) => id)
    const row = { ...line, person: found.person, seminarIds }
    if (found.problem) return { ...row, problem: found.problem }
    const days = line.days.filter((day) => !meant.some((seminar) => seminar.day === day))
    if (days.length > 0 || line.unread.length > 0) {
      return { ...row, problem: { kind: 'unknownDays', days, words: line.unread } }
    }
    if (seminarIds.length === 0) return { ...row, problem: { kind: 'noDays' } }
    const key = (avoid: boolean, id: Id) => `${found.person?.id} ${avoid} ${id}`
    if (seminarIds.some((id) => wished.has(key(!line.avoid, id)))) {
      return { ...row, problem: { kind: 'bothWays' } }
    }
    for (const id of seminarIds) wished.add(key(line.avoid, id))
    return { ...row, problem: null }
  })
}

/** The rows without problems as wishes; several lines about one person are added up. */
export function wishesFrom(rows: readonly WishRow[]): PersonWishes[] {
  const good = rows.filter(({ problem }) => problem === null)
  const byPerson = groupBy(good, ({ person }) => person?.id ?? null)
  return [...byPerson].map(([personId, own]) => {
    const want = own.filter(({ avoid }) => !avoid).flatMap(({ seminarIds }) => seminarIds)
    const avoid = own.filter((row) => row.avoid).flatMap(({ seminarIds }) => seminarIds)
    return {
      personId,
      ...(want.length > 0 && { want: [...new Set(want)] }),
      ...(avoid.length > 0 && { avoid: [...new Set(avoid)] }),
    }
  })
}

interface Found {
  readonly person: Person | null
  readonly problem: WishProblem | null
}

/** By name, or by what stands for a name in many lists: e-mail and employee number. */
function personFinder(
  audience: readonly Person[],
  chosen: ReadonlyMap<string, Id>,
): (name: string) => Found {
  const byId = new Map(audience.map((person) => [person.id, person]))
  const byName = groupBy(audience, ({ name }) => nameKey(name))
  const byNumber = groupBy(audience, ({ employeeNumber }) => employeeNumber || null)
  const byEmail = groupBy(audience, ({ email }) => email.toLowerCase() || null)
  return (written) => {
    const key = nameKey(written)
    const said = byId.get(chosen.get(key) ?? '')
    if (said) return { person: said, problem: null }
    const found =
      byName.get(key) ?? byEmail.get(written.toLowerCase()) ?? byNumber.get(written) ?? []
    if (found.length === 1 && found[0]) return { person: found[0], problem: null }
    if (found.length > 1) {
      return { person: null, problem: { kind: 'severalPeople', closest: found } }
    }
    const closest = audience.filter(({ name }) => similarNameKeys(key, nameKey(name)))
    return { person: null, problem: { kind: 'unknownPerson', closest } }
  }
}
