import { describe, expect, it } from 'vitest'
import { readDay, writeDay } from '@/ui/date/dayText'

describe('a day as text', () => {
  it.each(['21-11-2026', '21.11.2026', '21/11 2026', ' 21-11-26 ', '2026-11-21'])(
    'reads "%s"',
    (text) => {
      expect(readDay(text)).toBe('2026-11-21')
    },
  )

  it.each(['7. august 2026', 'fredag den 7. august 2026', '7 aug 26', 'd. 7. Aug. 2026'])(
    'reads the name of the month in "%s"',
    (text) => {
      expect(readDay(text)).toBe('2026-08-07')
    },
  )

  it('reads months as they are called where the reader is', () => {
    expect(readDay('5 May 2026', { locale: 'en-GB' })).toBe('2026-05-05')
    expect(readDay('5. maj 2026', { locale: 'en-GB' })).toBeNull()
  })

  it('takes a day without a year for the next one', () => {
    const from = new Date(2026, 7, 7)
    expect(readDay('7. august', { from })).toBe('2026-08-07')
    expect(readDay('6/8', { from })).toBe('2027-08-06')
    expect(readDay('29. februar', { from })).toBe('2028-02-29')
    expect(readDay('31. februar', { from })).toBeNull()
  })

  it.each([
    '7. sommer 2026',
    '32. august',
    '31-2-2026',
    '29-2-2027',
    '13-13-2026',
    'soon',
    '2026',
    '',
  ])('refuses "%s"', (text) => {
    expect(readDay(text)).toBeNull()
  })

  it('writes the day as it is written in Denmark', () => {
    expect(writeDay('2026-03-09')).toBe('9-3-2026')
    expect(writeDay('')).toBe('')
  })
})
