/** Rolls seminars on to next year: first a proposal that can be corrected, then one command. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import type { Snapshot } from '../records'
import { isDay, type Day } from '../shared/day'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { settingsOf } from '../workspace/settings'
import { CopyBook } from './copyBook'
import { copyBudget, copyGroups, copySeminar, type CopyParts } from './copySeminar'
import { dayNextYear, type RolledDay } from './rollOnDays'
import type { Seminar } from './seminar'
import { daysOfSeminar } from './seminarDays'
import type { SeminarRefusal } from './seminarFields'
import { byTime, heldSeminarsOf } from './seminarQueries'

export interface RollProposal extends RolledDay {
  readonly seminar: Seminar
}

/** The day of each seminar a year later, in the order of the year. */
export function proposeRoll(
  snapshot: Snapshot,
  seminars: readonly Seminar[],
  skipSchoolHolidays: boolean,
): RollProposal[] {
  const rules = { daysOff: settingsOf(snapshot), skipSchoolHolidays }
  return [...seminars].sort(byTime).map((seminar) => {
    const offsets = daysOfSeminar(snapshot, seminar).map(({ offset }) => offset)
    return { seminar, ...dayNextYear(seminar.day, offsets, rules) }
  })
}

/** The seminars of the series in its latest year: those that a roll is about. */
export function latestYearOf(snapshot: Snapshot, seriesId: Id): Seminar[] {
  const held = heldSeminarsOf(snapshot, seriesId)
  const year = held.at(-1)?.day.slice(0, 4)
  return held.filter(({ day }) => day.slice(0, 4) === year)
}

/** Where the copies go: each into the series of its original, or all into a new one like it. */
export type RollTarget =
  { readonly type: 'same' } | { readonly type: 'newSeries'; readonly name: string }

export interface RollOn {
  readonly seminars: readonly { readonly seminarId: Id; readonly day: Day }[]
  readonly into: RollTarget
  readonly parts: CopyParts
}

/**
 * Copies the seminars to their new days. A new series gets the audience, its exceptions and the rules
 * that are about no single day.
 */
export const rollOn = defineCommand(
  'seminar.rollOn',
  (context, { seminars, into, parts }: RollOn): Result<Change, SeminarRefusal> => {
    const { snapshot } = context
    if (seminars.length === 0) return fail({ type: 'seminar.nothingToRoll' })
    const draft = new ChangeDraft(snapshot)
    const book = new CopyBook(context, draft)
    const seriesIds = new Map<Id, Id>()
    for (const { seminarId, day } of seminars) {
      const seminar = snapshot.seminars.get(seminarId)
      if (!seminar) return fail({ type: 'seminar.unknown' })
      if (!isDay(day)) return fail({ type: 'seminar.unknownDay', details: { day } })
      const { seriesId } = seminar
      if (into.type === 'newSeries' && seriesId !== null) {
        if (!into.name.trim()) return fail({ type: 'seminar.seriesNameMissing' })
        if (!seriesIds.has(seriesId)) {
          seriesIds.set(seriesId, copySeries(book, seriesId, into.name, parts))
        }
      }
      const target = { day, seriesId: seriesIds.get(seriesId ?? '') ?? seriesId }
      copySeminar(book, seminar, target, parts)
    }
    return ok(draft.build())
  },
)

function copySeries(book: CopyBook, seriesId: Id, name: string, parts: CopyParts): Id {
  const isOwn = (record: { readonly seriesId: Id | null }) => record.seriesId === seriesId
  const own = () => ({ seriesId: book.idOf(seriesId) })
  book.copyAll(
    'series',
    ({ id }) => id === seriesId,
    () => ({ name: name.trim() }),
  )
  book.copyAll('audienceExceptions', isOwn, own)
  book.copyAll('placementRules', (rule) => isOwn(rule) && rule.seminarIds.length === 0, own)
  if (parts.group) copyGroups(book, isOwn, own)
  if (parts.budget) copyBudget(book, isOwn, own)
  return book.idOf(seriesId)
}

/** The name with its year raised by one, or with the year to come behind it. */
export function nameNextYear(name: string, lastDay: Day): string {
  const year = Number(lastDay.slice(0, 4))
  return name.includes(String(year))
    ? name.replaceAll(String(year), String(year + 1))
    : `${name} ${year + 1}`
}
