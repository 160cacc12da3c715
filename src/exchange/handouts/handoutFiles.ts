/** The files a planner hands out: lists as spreadsheet and CSV, whom to tell, calendars per person. */
import type { HandoutDay } from '@/domain/distribution/handoutDays'
import { versionsOf } from '@/domain/distribution/draft'
import type { TellRow } from '@/domain/distribution/whomToTell'
import type { Snapshot } from '@/domain/records'
import { sortedByName } from '@/domain/shared/danishOrder'
import { dayAt, type Day, type Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { briefDay } from '@/text/formats'
import { t } from '@/text/t'
import { strToU8, zipSync } from 'fflate'
import { calendarOfPerson } from '../calendar/seminarCalendars'
import { fileName, plain } from './fileName'
import { allParticipantRows, overviewRows, participantRows, whomToTellRows } from './handoutRows'
import { writeCsv } from './writeCsv'
import { writeWorkbook } from './writeWorkbook'

/** A file to be saved; the page makes the download of it. */
export interface HandoutFile {
  readonly name: string
  readonly mimeType: string
  readonly content: Uint8Array | string
}

const mimeTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  zip: 'application/zip',
} as const

/**
 * One workbook: an overview, then one sheet per day.
 * @param edition "Version 2" or "Kladde": several days are named by it, a single one by its date
 */
export async function participantWorkbook(
  seriesName: string,
  days: readonly HandoutDay[],
  edition: string,
): Promise<HandoutFile> {
  const content = await writeWorkbook([
    { name: t.exports.overviewSheet, rows: overviewRows(days) },
    ...days.map(({ seminar, people }) => ({
      name: briefDay(seminar.day),
      rows: participantRows(people),
    })),
  ])
  return participantList(seriesName, days, edition, 'xlsx', content)
}

/** All days in one CSV list, the day in the first column. */
export function participantCsv(
  seriesName: string,
  days: readonly HandoutDay[],
  edition: string,
): HandoutFile {
  const content = writeCsv(allParticipantRows(days))
  return participantList(seriesName, days, edition, 'csv', content)
}

/** Who must be told what after a new version, for Excel; named after the day it is made. */
export function whomToTellCsv(
  seriesName: string,
  rows: readonly TellRow[],
  today: Day,
): HandoutFile {
  const content = writeCsv(whomToTellRows(rows))
  return handout(today, [seriesName, t.exports.fileWhomToTell], 'csv', content)
}

/** The same as a workbook. */
export async function whomToTellWorkbook(
  seriesName: string,
  rows: readonly TellRow[],
  today: Day,
): Promise<HandoutFile> {
  const content = await writeWorkbook([
    { name: t.exports.fileWhomToTell, rows: whomToTellRows(rows) },
  ])
  return handout(today, [seriesName, t.exports.fileWhomToTell], 'xlsx', content)
}

/**
 * One calendar file per person who was ever given a day, packed together.
 * @returns null before the first publication
 */
export function personCalendars(
  snapshot: Snapshot,
  seriesId: Id,
  stamp: Instant,
): HandoutFile | null {
  const series = snapshot.series.get(seriesId)
  const told = new Set(versionsOf(snapshot, seriesId).flatMap(({ seats }) => Object.keys(seats)))
  const people = sortedByName([...told].flatMap((id) => snapshot.people.get(id) ?? []))
  const files: Record<string, Uint8Array> = {}
  for (const person of people) {
    const calendar = calendarOfPerson(snapshot, seriesId, person.id, stamp)
    if (calendar !== null) files[freeName(person.name, 'ics', files)] = strToU8(calendar)
  }
  if (!series || Object.keys(files).length === 0) return null
  // The library's own asynchronous form starts workers that the content security policy forbids.
  const content = zipSync(files)
  return handout(dayAt(stamp), [series.name, t.exports.fileCalendars], 'zip', content)
}

/** A calendar text as a file; `day` is null when it holds all days. */
export function calendarFile(day: Day | null, name: string, calendar: string): HandoutFile {
  const days = day === null ? t.exports.page.allDays : ''
  return handout(day, [name, days, t.exports.fileCalendar], 'ics', calendar)
}

/** A file named by day, if it has one, and subject, with the media type of its ending. */
export function handout(
  day: Day | null,
  parts: readonly string[],
  ending: keyof typeof mimeTypes,
  content: Uint8Array | string,
): HandoutFile {
  return { name: fileName(day, parts, ending), mimeType: mimeTypes[ending], content }
}

function participantList(
  seriesName: string,
  days: readonly HandoutDay[],
  edition: string,
  ending: 'xlsx' | 'csv',
  content: Uint8Array | string,
): HandoutFile {
  const [first, ...more] = days
  return first && more.length === 0
    ? handout(first.seminar.day, [seriesName, t.exports.fileParticipants], ending, content)
    : handout(null, [seriesName, t.exports.page.allDays, edition], ending, content)
}

/** A name for the file of one person in a package: two may share a name, and the second gets a number. */
export function freeName(
  name: string,
  ending: 'ics' | 'txt',
  taken: Readonly<Record<string, Uint8Array>>,
): string {
  const base = plain(name) || '-'
  for (let copy = 1; ; copy += 1) {
    const candidate = `${copy === 1 ? base : `${base}-${copy}`}.${ending}`
    if (!(candidate in taken)) return candidate
  }
}
