import { dayOffOn, dueDayOf, tasksMovedWith } from '@/domain/tasks/dueDays'
import { updateSeminar } from '@/domain/seminars/seminarCommands'
import { addDays, daysBetween } from '@/domain/shared/day'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aSeminar, aTask, snapshotOf } from '../../../support/builders'
import { after } from '../../../support/snapshotOf'

const before = (days: number) => ({ type: 'before', days }) as const
const on = (day: string) => ({ type: 'on', day }) as const

describe('the day a task is due', () => {
  it('counts back from the seminar, and forward when the distance is negative', () => {
    const snapshot = snapshotOf({ seminars: [aSeminar({ id: 'seminar', day: '2026-06-18' })] })
    expect(dueDayOf(snapshot, aTask({ due: before(14) }))).toBe('2026-06-04')
    expect(dueDayOf(snapshot, aTask({ due: before(-3) }))).toBe('2026-06-21')
    expect(dueDayOf(snapshot, aTask({ due: on('2026-05-01') }))).toBe('2026-05-01')
    expect(dueDayOf(snapshot, aTask({}))).toBeNull()
  })

  it('counts from the last day of a seminar over several days when it is after it', () => {
    const snapshot = snapshotOf({
      seminars: [aSeminar({ id: 'seminar', day: '2026-06-18' })],
      seminarDays: [
        { id: 'second', seminarId: 'seminar', offset: 1, startTime: '09:00', endTime: '15:00' },
      ],
    })
    expect(dueDayOf(snapshot, aTask({ due: before(-1) }))).toBe('2026-06-20')
    expect(dueDayOf(snapshot, aTask({ due: before(0) }))).toBe('2026-06-18')
  })

  it('is unknown when the seminar is gone', () => {
    expect(dueDayOf(snapshotOf({}), aTask({ due: before(14) }))).toBeNull()
  })

  it('moves with the seminar by exactly as many days, across the change to summer time too', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((count) => addDays('2026-01-01', count))
    fc.assert(
      fc.property(day, day, fc.integer({ min: -400, max: 400 }), (from, to, days) => {
        const task = aTask({ due: before(days) })
        const held = snapshotOf({ seminars: [aSeminar({ id: 'seminar', day: from })] })
        const moved = after(held, updateSeminar, { seminarId: 'seminar', fields: { day: to } })
        const [first, second] = [dueDayOf(held, task) ?? '', dueDayOf(moved, task) ?? '']
        expect(daysBetween(first, second)).toBe(daysBetween(from, to))
      }),
      { numRuns: 50 },
    )
  })

  it('is told to be a weekend or a holiday, and nothing on a working day', () => {
    const snapshot = snapshotOf({})
    expect(dayOffOn(snapshot, '2026-05-09')).toBe('weekend')
    expect(dayOffOn(snapshot, '2026-05-14')).toBe('ascensionDay')
    expect(dayOffOn(snapshot, '2026-05-13')).toBeNull()
  })
})

describe('moving a seminar', () => {
  it('tells which deadlines move, which stay, and which would be over', () => {
    const snapshot = snapshotOf({
      seminars: [aSeminar({ id: 'seminar', day: '2026-06-18' })],
      tasks: [
        aTask({ due: before(30) }),
        aTask({ due: before(5) }),
        aTask({ due: on('2026-05-01') }),
        aTask({ due: before(60), status: 'done' }),
        aTask({ due: null }),
      ],
    })
    expect(tasksMovedWith(snapshot, 'seminar', '2026-05-20', '2026-05-01')).toEqual({
      moving: 2,
      overdue: 1,
      staying: 1,
    })
  })
})
