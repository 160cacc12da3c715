import { readFileSync } from 'node:fs'
import { calendarLimits } from '@/exchange/calendar/occurrence'
import { readCalendar } from '@/exchange/calendar/readCalendar'
import {
  readSharedText,
  sharedFilePath,
  sharedFilesReadable,
  skippedWithoutSharedFiles,
} from '@tests/support/sharedFiles'
import { describe, expect, it } from 'vitest'

const window = { from: '2025-01-01', to: '2026-12-31' }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const calendar = (...lines: string[]) =>
  bytesOf(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'))
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const read = (bytes: Uint8Array, within = window) => {
  const result = readCalendar(bytes, within)
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}
const problemOf = (bytes: Uint8Array) => {
  const result = readCalendar(bytes, window)
  return result.ok ? null : result.error.type
}
const starts = (...lines: string[]) =>
  read(calendar(...event('UID:a', ...lines))).occurrences.map(({ start }) => start)

interface Expected {
  titel: string
  heldags: boolean
  start_lokal?: string
  slut_lokal?: string
  start?: string
  slut_eksklusiv?: string
  uid: string
  sted?: string
  privat?: boolean
  optaget?: boolean
}

describe.runIf(sharedFilesReadable)(`an Outlook calendar${skippedWithoutSharedFiles}`, () => {
  it('gives exactly the occurrences that are known to be in it', () => {
    const folder = 'data/import/moeder-2025-2026'
    const facit = JSON.parse(readSharedText(`${folder}.facit.json`)) as { forekomster: Expected[] }
    const found = read(readFileSync(sharedFilePath(`${folder}.ics`))).occurrences
    const expected = facit.forekomster.map((known) => ({
      uid: known.uid,
      title: known.privat ? null : known.titel,
      place: known.sted ?? '',
      allDay: known.heldags,
      start: known.start_lokal ?? known.start,
      end: known.slut_lokal ?? known.slut_eksklusiv,
      busy: known.optaget ?? true,
    }))
    const inOrder = <Item extends object>(items: Item[]) =>
      items.map((item) => JSON.stringify(item, Object.keys(item).sort())).sort()
    expect(inOrder(found.map(({ away: _, ...rest }) => rest))).toEqual(inOrder(expected))
    expect(found).toHaveLength(121)
  })
})

describe('reading a calendar', () => {
  it('keeps nine o’clock at nine when summer time begins', () => {
    expect(
      starts('DTSTART;TZID=Romance Standard Time:20260323T090000', 'RRULE:FREQ=WEEKLY;COUNT=3'),
    ).toEqual(['2026-03-23T09:00', '2026-03-30T09:00', '2026-04-06T09:00'])
  })

  it('takes zones of other countries and of Outlook without their definition', () => {
    expect(starts('DTSTART;TZID=GMT Standard Time:20260323T090000')).toEqual(['2026-03-23T10:00'])
    expect(starts('DTSTART;TZID=America/New_York:20260323T090000')).toEqual(['2026-03-23T14:00'])
  })

  it('names zones that nobody knows and takes their times to be Danish', () => {
    const bytes = calendar(...event('UID:a', 'DTSTART;TZID=Atlantis:20260323T090000'))
    expect(read(bytes)).toMatchObject({
      occurrences: [{ start: '2026-03-23T09:00' }],
      unknownZones: ['Atlantis'],
    })
  })

  it('ends endless repetitions with the window and counts an end date in full', () => {
    const daily = ['DTSTART:20261228T090000', 'RRULE:FREQ=DAILY']
    expect(starts(...daily)).toHaveLength(4)
    expect(starts('DTSTART:20260105T090000', 'RRULE:FREQ=DAILY;UNTIL=20260107')).toHaveLength(3)
  })

  it('leaves out excluded dates, given in any zone or as a day', () => {
    const rule = ['DTSTART:20260105T090000Z', 'RRULE:FREQ=DAILY;COUNT=3']
    expect(starts(...rule, 'EXDATE;TZID=Europe/Copenhagen:20260106T100000')).toHaveLength(2)
    expect(starts(...rule, 'EXDATE;VALUE=DATE:20260106')).toHaveLength(2)
  })

  it('lets the highest sequence win, wherever it stands in the file', () => {
    const bytes = calendar(
      ...event('UID:a', 'SEQUENCE:2', 'SUMMARY:Ny', 'DTSTART:20260105T090000'),
      ...event('UID:a', 'SEQUENCE:1', 'SUMMARY:Gammel', 'DTSTART:20260105T080000'),
    )
    expect(read(bytes).occurrences.map(({ title }) => title)).toEqual(['Ny'])
  })

  it('shows nothing of a cancelled event', () => {
    expect(starts('STATUS:CANCELLED', 'DTSTART:20260105T090000')).toEqual([])
  })

  it('joins a letter that was folded in two, and reads Windows-1252', () => {
    const utf8 = calendar(...event('UID:a', 'DTSTART:20260105T090000', 'SUMMARY:Mø'))
    const cut = utf8.indexOf(0xc3) + 1
    const folded = new Uint8Array([...utf8.slice(0, cut), 13, 10, 32, ...utf8.slice(cut)])
    expect(read(folded).occurrences[0]?.title).toBe('Mø')
    const old = Uint8Array.from(
      [
        ...'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260105T090000\nSUMMARY:Mø\nEND:VEVENT\nEND:VCALENDAR',
      ].map((letter) => letter.charCodeAt(0)),
    )
    expect(read(old).occurrences[0]?.title).toBe('Mø')
  })

  it('takes what overlaps the edge of the window, but no all-day event that ends there', () => {
    const days = { from: '2026-01-06', to: '2026-01-06' }
    const at = (...lines: string[]) =>
      read(calendar(...event('UID:a', ...lines)), days).occurrences.length
    expect(at('DTSTART:20260105T220000', 'DTEND:20260106T010000')).toBe(1)
    expect(at('DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260106')).toBe(0)
    expect(at('DTSTART;VALUE=DATE:20260106')).toBe(1)
    expect(at('DTSTART;VALUE=DATE:20260107')).toBe(0)
  })
})

describe('a file that is no good', () => {
  it('is refused with its reason and never thrown', () => {
    expect(problemOf(new Uint8Array())).toBe('calendar.empty')
    expect(problemOf(bytesOf('Navn;Enhed\r\n'))).toBe('calendar.notACalendar')
    expect(problemOf(bytesOf('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'))).toBe('calendar.damaged')
    expect(problemOf(calendar(...event('UID:a', 'DTSTART:næste tirsdag')))).toBe('calendar.damaged')
    expect(problemOf(new Uint8Array(calendarLimits.bytes + 1))).toBe('calendar.tooLarge')
  })

  it('is refused when it holds more occurrences than anyone can look through', () => {
    const often = (frequency: string) =>
      calendar(...event('UID:a', 'DTSTART:20250101T000000', `RRULE:FREQ=${frequency}`))
    expect(problemOf(often('MINUTELY'))).toBe('calendar.tooManyOccurrences')
    const long = calendar(...event('UID:a', 'DTSTART:19700101T000000', 'RRULE:FREQ=SECONDLY'))
    expect(problemOf(long)).toBe('calendar.tooManyOccurrences')
  })
})
