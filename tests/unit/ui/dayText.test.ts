import { describe, expect, it } from 'vitest'
import { readDay, writeDay } from '@/ui/date/dayText'

describe('a day as text', () => {
  it.each(['21-11-2026', '21.11.2026', '21/11 2026', ' 21-11-26 ', '2026-11-21'])(
    'reads "%s"',
    (text) => {
      expect(readDay(text)).toBe('2026-11-21')
    },
  )

  it.each(['31-2-2026', '29-2-2027', '13-13-2026', 'soon', '2026', ''])('refuses "%s"', (text) => {
    expect(readDay(text)).toBeNull()
  })

  it('writes the day as it is written in Denmark', () => {
    expect(writeDay('2026-03-09')).toBe('9-3-2026')
    expect(writeDay('')).toBe('')
  })
})
