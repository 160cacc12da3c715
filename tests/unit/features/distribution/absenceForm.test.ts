/** What the absence dialog makes of people, ticked days and periods. */
import { absencesOf } from '@/features/distribution/rules/useAbsenceForm'
import { describe, expect, it } from 'vitest'

const days = new Map([
  ['x', '2026-03-09'],
  ['y', '2026-03-16'],
])
const dayOf = (id: string) => days.get(id)
const form = {
  personIds: ['a', 'b'],
  how: 'days' as const,
  seminarIds: ['x', 'y'],
  from: '' as const,
  to: '' as const,
}

describe('the form of absences', () => {
  it('makes one absence per leader and ticked day', () => {
    expect(absencesOf(form, dayOf)).toEqual([
      { personId: 'a', from: '2026-03-09', to: '2026-03-09' },
      { personId: 'a', from: '2026-03-16', to: '2026-03-16' },
      { personId: 'b', from: '2026-03-09', to: '2026-03-09' },
      { personId: 'b', from: '2026-03-16', to: '2026-03-16' },
    ])
  })

  it('leaves out a day that was removed meanwhile', () => {
    expect(absencesOf({ ...form, personIds: ['a'], seminarIds: ['gone'] }, dayOf)).toEqual([])
  })

  it('takes an empty last day for the first', () => {
    const span = { ...form, personIds: ['a'], how: 'span' as const, from: '2026-04-01' }
    expect(absencesOf(span, dayOf)).toEqual([
      { personId: 'a', from: '2026-04-01', to: '2026-04-01' },
    ])
  })
})
