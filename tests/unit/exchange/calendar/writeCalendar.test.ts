import { readCalendar } from '@/exchange/calendar/readCalendar'
import { foldLine, writeCalendar, type CalendarEvent } from '@/exchange/calendar/writeCalendar'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

const stamp = '2026-01-05T08:00:00.000Z'
const event: CalendarEvent = {
  uid: 'day.person@lederdag',
  cancelled: false,
  day: '2026-03-09',
  startTime: '09:00',
  endTime: '15:30',
  title: 'Ledelsesakademi',
  place: 'Byrådssalen, Torvet 3',
  description: 'Første linje\nAnden; linje \\ tredje',
}
const parsed = (text: string) => {
  const found = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
  if (!found) throw new Error('no event')
  return new ICAL.Event(found)
}
const octets = (text: string) => new TextEncoder().encode(text).length

describe('a calendar file', () => {
  it('says the same when it is read by another program', () => {
    const text = writeCalendar('Akademi', [event], stamp)
    const read = parsed(text)
    expect(read).toMatchObject({
      uid: event.uid,
      sequence: 374_400,
      summary: event.title,
      location: event.place,
      description: event.description,
    })
    expect(read.startDate.toJSDate().toISOString()).toBe('2026-03-09T08:00:00.000Z')
    expect(read.endDate.toJSDate().toISOString()).toBe('2026-03-09T14:30:00.000Z')
    expect(text).toContain('\r\nDTSTAMP:20260105T080000Z\r\n')
    expect(text).toContain('\r\nMETHOD:PUBLISH\r\n')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('follows summer time in other years as well', () => {
    const summer = writeCalendar('Akademi', [{ ...event, day: '2031-07-01' }], stamp)
    expect(parsed(summer).startDate.toJSDate().toISOString()).toBe('2031-07-01T07:00:00.000Z')
  })

  it('keeps a name with quotation marks from ending its parameter', () => {
    const organiser = { name: 'Bo "Bossen" Ek;X=1', email: 'bo@kommune.example' }
    const text = writeCalendar('Akademi', [{ ...event, organiser }], stamp)
    const property = parsed(text).component.getFirstProperty('organizer')
    expect(property?.getFirstParameter('cn')).toBe('Bo  Bossen  Ek;X=1')
    expect(property?.getFirstValue()).toBe('mailto:bo@kommune.example')
  })

  it('leaves out an address that would smuggle in a line', () => {
    const organiser = { name: 'Bo', email: 'bo@x.example\r\nATTENDEE:mailto:all@x.example' }
    expect(writeCalendar('A', [{ ...event, organiser }], stamp)).not.toContain('ATTENDEE')
  })

  it('carries any text there and back, in lines of at most 75 octets', () => {
    const letters = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('æ', '🙂', ';', ',', '\\', '\n', 'n', ' '),
        maxLength: 200,
      }),
    )
    fc.assert(
      fc.property(letters, (raw) => {
        const title = raw.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
        const text = writeCalendar('A', [{ ...event, title: raw }], stamp)
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
        expect(parsed(text).summary).toBe(title)
      }),
    )
  })

  it('is read back by our own reader', () => {
    const bytes = new TextEncoder().encode(writeCalendar('A', [event], stamp))
    const result = readCalendar(bytes, { from: '2026-01-01', to: '2026-12-31' })
    expect(result.ok && result.value.occurrences).toMatchObject([
      { title: 'Ledelsesakademi', start: '2026-03-09T09:00', end: '2026-03-09T15:30', busy: true },
    ])
  })
})

describe('folding', () => {
  it('never cuts a letter and is undone by joining', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (line) => {
        const folded = foldLine(line)
        expect(folded.replaceAll('\r\n ', '')).toBe(line)
        for (const part of folded.split('\r\n')) expect(part.isWellFormed?.() ?? true).toBe(true)
      }),
    )
  })
})
