import { eligibilityOf, possibleDays } from '@/domain/seminars/eligibility'
import { snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const snapshot = snapshotOf({
  units: [
    { id: 'welfare', name: 'Velfærd' },
    { id: 'school', name: 'Skole', parentId: 'welfare' },
  ],
  people: [
    { id: 'anna', name: 'Anna', unitId: 'school' },
    { id: 'bo', name: 'Bo', unitId: null },
  ],
  absences: [{ id: 'a', personId: 'anna', from: '2026-03-09', to: '2026-03-11' }],
  seminars: [
    { id: 'd3', seriesId: 's', day: '2026-03-12' },
    { id: 'd1', seriesId: 's', day: '2026-03-09' },
    { id: 'd2', seriesId: 's', day: '2026-03-11', eligibleUnitIds: ['welfare'] },
    { id: 'd4', seriesId: 's', day: '2026-03-11', cancelled: true },
    { id: 'other', seriesId: 't', day: '2026-03-13' },
  ],
})
const person = (id: string) => snapshot.people.get(id)!

describe('the days a person can come on', () => {
  it('counts first and last day of an absence as away', () => {
    const { possible, blocked } = possibleDays(snapshot, 's', person('anna'))
    expect(possible.map((seminar) => seminar.id)).toEqual(['d3'])
    expect(blocked).toEqual({ d1: 'absent', d2: 'absent', d4: 'cancelled' })
  })

  it('keeps a day of some units for the people in and below them', () => {
    expect(eligibilityOf(snapshot, 's').blockedFor(person('bo'))).toEqual({
      d2: 'notEligible',
      d4: 'cancelled',
    })
  })

  it('lists the seminars of the series in order of time', () => {
    const order = eligibilityOf(snapshot, 's').seminars.map((seminar) => seminar.id)
    expect(order).toEqual(['d1', 'd2', 'd4', 'd3'])
  })
})
