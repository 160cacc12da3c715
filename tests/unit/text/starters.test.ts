import { seminarKinds } from '@/domain/seminars/seminar'
import { minutesOf } from '@/domain/shared/day'
import { da } from '@/text/da'
import { en } from '@/text/en'
import { describe, expect, it } from 'vitest'

const programmes = da.starters.programmes

describe('the programmes that a seminar can begin with', () => {
  it('exist for every kind of seminar', () => {
    expect(Object.keys(programmes).sort()).toEqual([...seminarKinds].sort())
  })

  it('have the same days, kinds, minutes and fixed starts in both languages', () => {
    const slots = (texts: typeof da.starters.programmes) =>
      Object.entries(texts).map(([kind, { items, ...times }]) => [
        kind,
        times,
        items.map(({ title: _, purpose, ...slot }) => ({ ...slot, told: purpose !== '' })),
      ])
    expect(slots(en.starters.programmes)).toEqual(slots(programmes))
  })

  it('fill their days to the minute, with nothing before, between or behind', () => {
    for (const [kind, { startTime, endTime, moreDays, items }] of Object.entries(programmes)) {
      const days = [{ startTime, endTime }, ...moreDays]
      days.forEach((day, offset) => {
        let cursor = minutesOf(day.startTime)
        for (const { dayOffset, fixedStart, minutes, title } of items) {
          if (dayOffset !== offset) continue
          if (fixedStart !== null) expect(minutesOf(fixedStart), `${kind}: ${title}`).toBe(cursor)
          cursor += minutes
        }
        expect(cursor, `${kind}, day ${offset + 1}`).toBe(minutesOf(day.endTime))
      })
    }
  })
})
