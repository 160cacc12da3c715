/** Who has been together on days that lie behind, so that a new distribution can let others meet. */
import { format, parseISO, subMonths } from 'date-fns'
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { byTime, heldSeminarsOf } from '../seminars/seminarQueries'
import type { Series } from '../series/series'
import type { Day } from '../shared/day'
import { groupBy } from '../shared/groupBy'
import type { Id } from '../shared/id'
import { roundSeats, tablesOfSeminar } from '../tables/seminarTables'
import { tableGroups } from '../tables/tableGroups'
import { toldSeats, type Seats } from './versions'

/** Stands among the mirror weights of a series, where weights of the search are kept. */
export const metBeforeKey = 'metBefore'

/** Whom people have met before does not matter until the planner says so. */
export function metWeightOf({ mirrorWeights }: Pick<Series, 'mirrorWeights'>): number {
  return mirrorWeights[metBeforeKey] ?? 0
}

/** What is longer ago than this nobody wants to make up for. */
const monthsBack = 24
/** In a hall of more people than this, being there says nothing about having met. */
const largestGroup = 60
/** A group that holds nearly everybody would only ask that everybody be kept from everybody. */
const wholeAudience = 0.9

/**
 * Groups of people who have been together before the first day of a series: each earlier day of any
 * other series, as it was published or, where nothing was, as its draft has it, and each table of
 * its table plan. Those who shared a table count twice, for they have met indeed.
 * @param personIds the audience; others are left out of the groups
 * @returns groups of two people or more, earliest first; empty for a series without days
 */
export function metBeforeGroups(
  snapshot: Snapshot,
  seriesId: Id,
  personIds: readonly Id[],
): readonly (readonly Id[])[] {
  const first = heldSeminarsOf(snapshot, seriesId)[0]
  if (!first) return []
  const audience = new Set(personIds)
  return gatherings(snapshot, first.day)
    .filter((group) => group.length <= largestGroup)
    .map((group) => group.filter((id) => audience.has(id)))
    .filter(({ length }) => length > 1 && length < wholeAudience * audience.size)
}

/** Everybody who was somewhere together: on a day, or at a table of it. */
function gatherings(snapshot: Snapshot, before: Day): readonly (readonly Id[])[] {
  const seatsBySeries = new Map<Id, ReadonlyMap<Id, readonly Id[]>>()
  const participantsOf = ({ id, seriesId }: Seminar): readonly Id[] => {
    if (seriesId === null) return []
    const known = seatsBySeries.get(seriesId) ?? peopleByDay(toldSeats(snapshot, seriesId))
    seatsBySeries.set(seriesId, known)
    return known.get(id) ?? []
  }
  return daysBefore(snapshot, before).flatMap((seminar) => [
    participantsOf(seminar),
    ...groupsAtTables(snapshot, seminar.id),
  ])
}

/** Everybody at a table, each table and round for itself; the day is over, and so all its rounds are. */
function groupsAtTables(snapshot: Snapshot, seminarId: Id): readonly (readonly Id[])[] {
  const tables = tablesOfSeminar(snapshot, seminarId)
  return tables ? tableGroups(roundSeats(tables, tables.seats.keys())) : []
}

function daysBefore(snapshot: Snapshot, before: Day): Seminar[] {
  const earliest = format(subMonths(parseISO(before), monthsBack), 'yyyy-MM-dd')
  return [...snapshot.seminars.values()]
    .filter(({ day, cancelled }) => !cancelled && earliest <= day && day < before)
    .sort(byTime)
}

/** Day -> who has a seat on it. */
function peopleByDay(seats: Seats): ReadonlyMap<Id, readonly Id[]> {
  return groupBy(Object.keys(seats), (personId) => seats[personId] ?? null)
}
