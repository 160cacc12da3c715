// @vitest-environment happy-dom
import {
  endsTooEarly,
  kindOfTitle,
  readProgramme,
  readQuickItem,
} from '@/features/agenda/quickText'
import { describe, expect, it } from 'vitest'

describe('an item written in one line', () => {
  it('has its length behind the title, and its kind from the words', () => {
    expect(readQuickItem('Frokost 45', '11:30')).toEqual({
      title: 'Frokost',
      kind: 'meal',
      minutes: 45,
      fixedStart: null,
      purpose: '',
    })
    expect(readQuickItem('Dialog ved bordene 1,5 time', null)).toMatchObject({
      title: 'Dialog ved bordene',
      kind: 'dialogue',
      minutes: 90,
    })
  })

  it('holds to a clock in front, but not to the time it would begin anyway', () => {
    expect(readQuickItem('kl. 12.00 Frokost', '11:30')).toMatchObject({ fixedStart: '12:00' })
    expect(readQuickItem('9.00-9.30 Velkomst', '09:00')).toMatchObject({
      title: 'Velkomst',
      minutes: 30,
      fixedStart: null,
    })
  })

  it('is told from one that ends before it begins', () => {
    expect(endsTooEarly('12.00-11.30 Frokost')).toBe(true)
    expect(endsTooEarly('11.30-12.00 Frokost')).toBe(false)
    expect(endsTooEarly('11.30 Frokost')).toBe(false)
  })

  it('does not take a year or a number in the title for a length', () => {
    expect(readQuickItem('Forenklingsopgaven 2026', '09:00')).toMatchObject({
      title: 'Forenklingsopgaven 2026',
      minutes: 30,
    })
    expect(readQuickItem('Punkt 1', '09:00')).toMatchObject({ title: 'Punkt 1' })
    expect(readQuickItem('25 år', '09:00')).toMatchObject({ title: '25 år' })
  })

  it('is nothing without a title', () => {
    expect(readQuickItem('  ', '09:00')).toBeNull()
    expect(readQuickItem('9.00', '09:00')).toBeNull()
  })

  it('knows a break inside a word, and an oplægsholder is no break', () => {
    expect(kindOfTitle('Kaffepause')).toBe('break')
    expect(kindOfTitle('Mød vores oplægsholder')).toBe('talk')
    expect(kindOfTitle('Noget helt andet')).toBe('other')
  })
})

describe('a pasted programme', () => {
  it('lasts from each time to the next, with the lines between as purpose', () => {
    const pasted = [
      '9.00\tLedelsesakademi',
      'Hvad er næste skridt?',
      '9.30\tBestillinger',
      '12.00\tFrokost',
      '12.30\tKoncernledelse',
      '13.00\tMødet afsluttes',
    ].join('\r\n')
    const items = readProgramme(pasted, '09:00')
    expect(items.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Ledelsesakademi', 30],
      ['Bestillinger', 150],
      ['Frokost', 30],
      ['Koncernledelse', 30],
      ['Mødet afsluttes', 0],
    ])
    expect(items[0]?.purpose).toBe('Hvad er næste skridt?')
    expect(items.every(({ fixedStart }) => fixedStart === null)).toBe(true)
  })

  it('is an item on each line where there are no times', () => {
    expect(readProgramme('Velkomst\nOplæg 20\n\nPause', null).map(({ kind }) => kind)).toEqual([
      'welcome',
      'talk',
      'break',
    ])
  })
})
