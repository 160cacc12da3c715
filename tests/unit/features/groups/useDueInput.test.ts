import { useDueInput } from '@/features/groups/tasks/useDueInput'
import type { TaskDue } from '@/domain/tasks/task'
import { describe, expect, it } from 'vitest'

const span = { first: '2026-06-18', last: '2026-06-19' }
const input = (due: TaskDue | null) => useDueInput(due, () => span)
const before = (days: number) => ({ type: 'before', days }) as const

describe('a deadline that is being written', () => {
  it('comes back as it was stored', () => {
    const dues = [null, before(0), before(5), before(28), before(-3), before(-14)]
    for (const due of dues) expect(input(due).due.value).toEqual(due)
    const day = { type: 'on', day: '2026-05-01' } as const
    expect(input(day).due.value).toEqual(day)
  })

  it('reads whole weeks as weeks', () => {
    expect(input(before(28)).texts).toMatchObject({ kind: 'before', count: 4, unit: 'weeks' })
    expect(input(before(10)).texts).toMatchObject({ count: 10, unit: 'days' })
  })

  it('shows the day it leads to', () => {
    const { texts, day } = input(before(14))
    expect(day.value).toBe('2026-06-04')
    texts.kind = 'after'
    expect(day.value).toBe('2026-07-03')
  })

  it('says what is missing once it is tried', () => {
    const { texts, error, check } = input(before(14))
    texts.count = null
    expect(error.value).toBeUndefined()
    expect(check()).toBe(false)
    expect(error.value).toBe('Skriv et antal.')
    texts.kind = 'on'
    expect(error.value).toBe('Skriv en dato, fx 09-03-2027.')
    texts.kind = 'none'
    expect(check()).toBe(true)
  })

  it('says at once that a distance is too large to keep', () => {
    const { texts, error } = input(before(14))
    texts.count = 143
    expect(error.value).toBe('Højst 1.000 dage.')
  })
})
