import { periodOf, timelineOf } from '@/features/groups/tasks/timeline'
import { plannedTask } from '@/domain/tasks/workload'
import { describe, expect, it } from 'vitest'
import { aTask, snapshotOf } from '../../../support/builders'

const span = { first: '2026-06-18', last: '2026-06-19' }
const on = (day: string | null) => {
  const due = day === null ? null : ({ type: 'on', day } as const)
  return plannedTask(
    snapshotOf({}),
    { task: aTask({ title: day ?? '', due }), dueDay: day },
    '2026-06-01',
  )
}
/** Titles per part, `|` for today's line. */
const shown = (days: readonly (string | null)[], today: string) =>
  timelineOf(days.map(on), span, today).map(({ period, rows }) => [
    period,
    ...rows.map((row) => (row.kind === 'today' ? '|' : row.planned.task.title)),
  ])

describe('the way to the day of a seminar', () => {
  it('is told in the periods people speak of', () => {
    const period = (day: string | null) => periodOf(day, span)
    expect(period('2025-12-16')).toBe('halfYear')
    expect(period('2025-12-17')).toBe('quarter')
    expect(period('2026-03-18')).toBe('months')
    expect(period('2026-05-18')).toBe('month')
    expect(period('2026-06-11')).toBe('week')
    expect(period('2026-06-18')).toBe('day')
    expect(period('2026-06-19')).toBe('day')
    expect(period('2026-06-20')).toBe('after')
    expect(period(null)).toBe('none')
  })

  it('has the line of today before the first task that is due today or later', () => {
    expect(shown(['2026-05-20', '2026-06-01', '2026-06-02'], '2026-06-01')).toEqual([
      ['month', '2026-05-20', '|', '2026-06-01', '2026-06-02'],
      ['day'],
    ])
  })

  it('has the line of today in a part of its own where no task is', () => {
    expect(shown(['2026-06-12', null], '2026-04-10')).toEqual([
      ['months', '|'],
      ['week', '2026-06-12'],
      ['day'],
      ['none', ''],
    ])
  })

  it('has the line of today last when all is over', () => {
    expect(shown(['2026-06-25'], '2026-07-10')).toEqual([['day'], ['after', '2026-06-25', '|']])
  })
})
