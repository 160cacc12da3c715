/** The focus areas in their order, and what serves each of them. */
import type { Snapshot } from '../records'
import { byTime } from '../seminars/seminarQueries'
import type { Seminar } from '../seminars/seminar'
import { compareDanish } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { byRank } from '../shared/rank'
import type { FocusArea, Theme } from './theme'

/** In the order the organisation gives them. */
export function focusAreasOf(snapshot: Snapshot): FocusArea[] {
  return [...snapshot.focusAreas.values()].sort(byRank)
}

export interface Serving {
  /** In Danish order by title. */
  readonly themes: readonly Theme[]
  /** Earliest first. */
  readonly seminars: readonly Seminar[]
}

/** The themes and seminars that serve the focus area: where it is used. */
export function servingFocusArea(snapshot: Snapshot, focusAreaId: Id): Serving {
  const serves = (one: { readonly focusAreaId: Id | null }) => one.focusAreaId === focusAreaId
  return {
    themes: sortedByTitle([...snapshot.themes.values()].filter(serves)),
    seminars: [...snapshot.seminars.values()].filter(serves).sort(byTime),
  }
}

/** A copy in Danish order by title; the id settles equal ones. */
export function sortedByTitle(themes: Iterable<Theme>): Theme[] {
  return [...themes].sort((a, b) => compareDanish(a.title, b.title) || (a.id < b.id ? -1 : 1))
}
