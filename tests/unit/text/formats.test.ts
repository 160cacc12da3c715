import {
  briefDay,
  clockTime,
  decimal,
  listed,
  longDay,
  numericDay,
  numericMoment,
  percent,
  shortDay,
  timeSpan,
} from '@/text/formats'
import { setLanguage } from '@/text/t'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** `Intl` puts spaces that do not break between numbers and signs. */
const plainSpaces = (text: string) => text.replace(/\s/g, ' ')

afterEach(() => setLanguage('da'))

describe('in Danish', () => {
  it('writes days with their weekday, in full and in brief', () => {
    expect(longDay('2026-03-09')).toBe('mandag den 9. marts 2026')
    expect(shortDay('2026-03-09')).toBe('9. marts')
    expect(briefDay('2026-03-09')).toBe('man. 9. mar.')
    expect(numericDay('2026-03-09')).toBe('09-03-2026')
  })

  it('writes times with a dot and without a leading zero', () => {
    expect(clockTime('09:05')).toBe('9.05')
    expect(clockTime('00:30')).toBe('0.30')
    expect(timeSpan('09:00', '15:30')).toBe('9.00-15.30')
  })

  it('writes numbers with a decimal comma', () => {
    expect(decimal(1234.56)).toBe('1.234,6')
    expect(decimal(2 / 3, 2)).toBe('0,67')
    expect(plainSpaces(percent(0.125))).toBe('12,5 %')
  })

  it('writes lists with "og"', () => {
    expect(listed(['Anna', 'Bo', 'Carl'])).toBe('Anna, Bo og Carl')
    expect(listed(['Anna'])).toBe('Anna')
    expect(listed([])).toBe('')
  })
})

describe('in English', () => {
  beforeEach(() => setLanguage('en'))

  it('writes British days, weekday first', () => {
    expect(longDay('2026-03-09')).toMatch(/^Monday,? 9 March 2026$/)
    expect(shortDay('2026-03-09')).toBe('9 March')
    expect(briefDay('2026-03-09')).toMatch(/^Mon,? 9 Mar$/)
    expect(numericDay('2026-03-09')).toBe('09-03-2026')
  })

  it('writes times as they are stored', () => {
    expect(timeSpan('09:00', '15:30')).toBe('09:00-15:30')
  })

  it('writes numbers with a decimal point', () => {
    expect(decimal(1234.56)).toBe('1,234.6')
    expect(percent(0.125)).toBe('12.5%')
  })

  it('writes lists with "and", without a comma before it', () => {
    expect(listed(['Anna', 'Bo', 'Carl'])).toBe('Anna, Bo and Carl')
  })
})

it('never writes minus nothing', () => {
  expect(decimal(-0.04)).toBe('0')
  expect(plainSpaces(percent(-0.0001))).toBe('0 %')
  expect(decimal(-0.06)).toBe('-0,1')
})

describe('a moment', () => {
  it('is told by the clock in Denmark, summer and winter, in both languages', async () => {
    expect(numericMoment('2026-06-30T22:05:00.000Z')).toBe('01-07-2026 0.05')
    expect(numericMoment('2026-01-05T08:00:00.000Z')).toBe('05-01-2026 9.00')
    await setLanguage('en')
    expect(numericMoment('2026-01-05T08:00:00.000Z')).toBe('05-01-2026 09:00')
  })
})
