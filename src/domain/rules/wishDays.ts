/** What a person wishes of the days of a series, and where there is anything to wish for. */
import type { Snapshot } from '../records'
import { heldSeminarsOf } from '../seminars/seminarQueries'
import { audienceOf } from '../series/audience'
import type { Series } from '../series/series'
import { sortedByName } from '../shared/danishOrder'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { isWish, rulesOf } from './rulePeople'

export interface WishedDays {
  /** Would rather come on one of these. */
  readonly want: readonly Id[]
  /** Would rather come on none of these. */
  readonly avoid: readonly Id[]
  /** How much it weighs, 1-10, the heaviest where wishes differ; null without any. */
  readonly weight: number | null
}

/** The wishes in force, in no order. */
export function wishesOf(snapshot: Snapshot, seriesId: Id, personId: Id): WishedDays {
  const own = rulesOf(snapshot, seriesId).filter(
    (rule) => isWish(rule) && rule.active && rule.personIds.includes(personId),
  )
  const daysOf = (kind: 'mustDay' | 'mustNotDay') =>
    own.flatMap((rule) => (rule.kind === kind ? rule.seminarIds : []))
  return {
    want: daysOf('mustDay'),
    avoid: daysOf('mustNotDay'),
    weight: own.length === 0 ? null : Math.max(...own.map(({ weight }) => weight)),
  }
}

/** Series that the person belongs to, with days to choose between that are still to come, by name. */
export function seriesToWishIn(snapshot: Snapshot, personId: Id, today: Day): Series[] {
  const ahead = [...snapshot.series.values()].filter(
    ({ id }) =>
      heldSeminarsOf(snapshot, id).filter(({ day }) => day >= today).length > 1 &&
      audienceOf(snapshot, id).some((person) => person.id === personId),
  )
  return sortedByName(ahead)
}
