/** Writes calendar files (RFC 5545) that Outlook, Google and Apple take as they are. */
import { addDays, type Day, type Instant, type LocalTime } from '@/domain/shared/day'

export interface CalendarEvent {
  /** The same for all time, so that a later file updates what an earlier one put there. */
  readonly uid: string
  readonly cancelled: boolean
  readonly day: Day
  readonly startTime: LocalTime
  /** The day it ends on, when that is not the day it begins on. */
  readonly endDay?: Day
  readonly endTime: LocalTime
  /** The times are left out: a deadline, which takes up nobody's day. */
  readonly allDay?: boolean
  /** When to remind, in minutes after the event begins; negative is before. An all-day one begins at midnight. */
  readonly alarmMinutes?: number
  readonly title: string
  readonly place: string
  readonly description: string
  /** Left out when the address is none. */
  readonly organiser?: { readonly name: string; readonly email: string } | undefined
}

/** Summer time rules of the European Union since 1996; yearly rules, so that no year is missing. */
const copenhagen = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Copenhagen',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** SEQUENCE counts the seconds from here. Never to be moved: older files would then count as newer. */
const sequenceStart = Date.UTC(2026, 0, 1)

/**
 * The text of a calendar file. It is published, not sent as an invitation: without attendees no
 * program asks the receiver to answer, and none writes mails on its own.
 *
 * SEQUENCE is when the file is made. Receivers keep the event with the highest, and RFC 5545 (3.8.7.4)
 * asks only that it rises. A count of versions falls when a publication is undone or a backup is
 * restored, and calendars would then ignore every file until the count has caught up; so the file that
 * is made last always counts, and it needs to remember nothing. The number stays within 32 bits until
 * 2094, and above the small counts of earlier files.
 * @param stamp when the file is made
 */
export function writeCalendar(
  name: string,
  events: readonly CalendarEvent[],
  stamp: Instant,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lederdag//Lederdag//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...copenhagen,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, stamp: Instant): string[] {
  const seconds = Math.floor((Date.parse(stamp) - sequenceStart) / 1000)
  const { organiser } = event
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${Math.max(0, seconds)}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...timeLines(event),
    `SUMMARY:${escapeText(event.title)}`,
    ...(event.place === '' ? [] : [`LOCATION:${escapeText(event.place)}`]),
    ...(event.description === '' ? [] : [`DESCRIPTION:${escapeText(event.description)}`]),
    ...(organiser && isAddress(organiser.email)
      ? [`ORGANIZER;CN="${quotable(organiser.name)}":mailto:${organiser.email}`]
      : []),
    `TRANSP:${event.cancelled || event.allDay ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...alarmLines(event),
    'END:VEVENT',
  ]
}

/** The end of an all-day event is the day after it (RFC 5545, 3.6.1). */
function timeLines(event: CalendarEvent): string[] {
  const { day, startTime, endDay = day, endTime, allDay = false } = event
  const date = (of: Day) => of.replaceAll('-', '')
  if (allDay)
    return [`DTSTART;VALUE=DATE:${date(day)}`, `DTEND;VALUE=DATE:${date(addDays(day, 1))}`]
  const at = (of: Day, time: LocalTime) => `${date(of)}T${time.replace(':', '')}00`
  return [
    `DTSTART;TZID=Europe/Copenhagen:${at(day, startTime)}`,
    `DTEND;TZID=Europe/Copenhagen:${at(endDay, endTime)}`,
  ]
}

function alarmLines({ alarmMinutes, title }: CalendarEvent): string[] {
  if (alarmMinutes === undefined) return []
  const trigger = `${alarmMinutes < 0 ? '-' : ''}PT${Math.abs(alarmMinutes)}M`
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ]
}

/** A TEXT value: no control letters, and nothing that would end it early (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return withoutControls(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}

/** A quoted parameter cannot hold quotation marks, nor line breaks (RFC 5545, 3.2). */
function quotable(text: string): string {
  return withoutControls(text).replace(/["\n]/g, ' ').trim()
}

function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '')
}

function isAddress(email: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(email)
}

/** Lines of at most 75 octets; the next ones begin with a space. Never cuts a letter in two. */
export function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return folded
}

/** Octets of one code point in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
