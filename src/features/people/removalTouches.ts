/** What removing people would touch, by name, read before it is done. */
import type { Use } from '@/domain/changeDraft'
import { latestVersion } from '@/domain/distribution/draft'
import { dayIn, type ToldDay } from '@/domain/distribution/toldDays'
import { usesOfPeople } from '@/domain/people/personCommands'
import type { RecordOf, Snapshot } from '@/domain/records'
import type { Day } from '@/domain/shared/day'
import { sortedByName } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { listed, listedFew, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { planTouches } from './planTouches'
import { daysNamed, recordsOf } from './touchedRecords'
import { ruleNames } from './ruleNames'

export interface RemovalTouches {
  /** Who has been told of a seat that goes; empty when nobody has. */
  readonly told: string
  /** One line per kind of thing. */
  readonly lines: readonly string[]
}

/** @param now days before it are over: nobody loses a seat on them */
export function removalTouches(
  snapshot: Snapshot,
  personIds: readonly Id[],
  now: Day,
): RemovalTouches {
  const gone = new Set(personIds)
  const uses = usesOfPeople(snapshot, personIds)
  const rules = uses.filter(({ table }) => table === 'placementRules')
  const [removed, kept] = [rules.filter(isRemoved), rules.filter((use) => !isRemoved(use))]
  const words = t.people.touches
  const absences = uses.filter(({ table }) => table === 'absences').length
  const lines = [
    line(words.placements, placements(snapshot, uses)),
    line(words.versions, versions(snapshot, uses)),
    line(words.rulesGone, ruleNames(snapshot, removed, gone)),
    line(words.rulesChanged, ruleNames(snapshot, kept, gone)),
    line(words.facilitators, facilitated(snapshot, uses)),
    line(words.tables, seatedAtTables(snapshot, uses)),
    ...planTouches(snapshot, uses),
    absences > 0 ? words.absences(absences) : '',
    line(
      words.audienceExceptions,
      bySeries(snapshot, uses, 'audienceExceptions').map(([name]) => name),
    ),
    line(words.reports, colleagues(snapshot, uses, gone, 'managerId')),
    line(words.deputies, colleagues(snapshot, uses, gone, 'deputyOf')),
    line(words.stoodInFor, stoodInFor(snapshot, gone)),
  ]
  return { told: toldSeats(snapshot, gone, now), lines: lines.filter((text) => text !== '') }
}

const isRemoved = ({ onRemove }: Use) => onRemove === 'remove'
const few = (parts: readonly string[]) => listedFew(parts, t.people.touches.more)
const line = (words: (parts: string) => string, parts: readonly string[]) =>
  parts.length > 0 ? words(few(parts)) : ''

function toldSeats(snapshot: Snapshot, gone: ReadonlySet<Id>, now: Day): string {
  const words = t.people.touches
  const seats: string[] = []
  for (const series of sortedByName(snapshot.series.values())) {
    const version = latestVersion(snapshot, series.id)
    for (const personId of version ? gone : []) {
      const day = version && dayIn(snapshot, version, version.seats[personId] ?? null)
      if (!day || !isAhead(day, now)) continue
      const name = snapshot.people.get(personId)?.name ?? ''
      const where = words.dayOf(series.name, shortDay(day.day))
      seats.push(gone.size === 1 ? where : words.seatOf(name, where))
    }
  }
  return seats.length > 0 ? words.told(seats.length, few(seats)) : ''
}

const isAhead = ({ day, cancelled }: ToldDay, now: Day) => !cancelled && day >= now

function placements(snapshot: Snapshot, uses: readonly Use[]): string[] {
  const words = t.people.touches
  return bySeries(snapshot, uses, 'placements').map(([series, seats]) => {
    const [only] = seats
    const day = only && snapshot.seminars.get(only.seminarId)?.day
    return seats.length === 1 && day
      ? words.dayOf(series, shortDay(day))
      : words.seatsIn(series, seats.length)
  })
}

function versions(snapshot: Snapshot, uses: readonly Use[]): string[] {
  return bySeries(snapshot, uses, 'distributionVersions').map(([series, published]) => {
    const numbers = published.map(({ number }) => number).sort((a, b) => a - b)
    return t.people.touches.versionsOf(series, listed(numbers.map(String)))
  })
}

function facilitated(snapshot: Snapshot, uses: readonly Use[]): string[] {
  const ids = recordsOf(snapshot, uses, 'facilitators').map(({ seminarId }) => seminarId)
  return daysNamed(snapshot, ids)
}

function seatedAtTables(snapshot: Snapshot, uses: readonly Use[]): string[] {
  const plans = recordsOf(snapshot, uses, 'tableSeats').flatMap(
    ({ planId }) => snapshot.tablePlans.get(planId) ?? [],
  )
  return daysNamed(snapshot, [...new Set(plans.map(({ seminarId }) => seminarId))])
}

function colleagues(
  snapshot: Snapshot,
  uses: readonly Use[],
  gone: ReadonlySet<Id>,
  field: 'managerId' | 'deputyOf',
): string[] {
  const those = uses.filter((use) => use.field === field && !gone.has(use.id))
  return sortedByName(recordsOf(snapshot, those, 'people')).map(({ name }) => name)
}

/** The reference is on the one who goes, but the one who stays is left without a deputy. */
function stoodInFor(snapshot: Snapshot, gone: ReadonlySet<Id>): string[] {
  const leaders = [...gone].flatMap((id) => snapshot.people.get(id)?.deputyOf ?? [])
  const staying = [...new Set(leaders)].filter((id) => !gone.has(id))
  return sortedByName(staying.flatMap((id) => snapshot.people.get(id) ?? [])).map(
    ({ name }) => name,
  )
}

/** Series by name, in Danish order, each with the records of the table that are touched there. */
function bySeries<Table extends 'placements' | 'distributionVersions' | 'audienceExceptions'>(
  snapshot: Snapshot,
  uses: readonly Use[],
  table: Table,
): (readonly [string, RecordOf<Table>[]])[] {
  const touched = recordsOf(snapshot, uses, table)
  return sortedByName(snapshot.series.values()).flatMap(({ id, name }) => {
    const own = touched.filter(({ seriesId }) => seriesId === id)
    return own.length > 0 ? [[name, own] as const] : []
  })
}
