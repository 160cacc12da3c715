import { addFacilitator, removeFacilitator } from '@/domain/seminars/facilitatorCommands'
import {
  addSeminar,
  addSeminars,
  cancelSeminar,
  duplicateSeminar,
  removeSeminar,
  reviveSeminar,
  updateSeminar,
  updateSeminars,
} from '@/domain/seminars/seminarCommands'
import { facilitatorsOf } from '@/domain/seminars/seminarQueries'
import { after, contextOf, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const snapshot = snapshotOf({
  people: [{ id: 'p', name: 'Pia' }],
  series: [{ id: 's', name: 'Akademi', defaultSeatsMin: 10, defaultSeatsMax: 12 }],
  seminars: [
    { id: 'd', seriesId: 's', day: '2026-03-09', place: 'Salen' },
    { id: 'e', seriesId: 's', day: '2026-03-10' },
  ],
  facilitators: [{ id: 'f', seminarId: 'd', personId: 'p' }],
  placements: [{ id: 'l', seriesId: 's', personId: 'p', seminarId: 'd' }],
  placementRules: [
    { id: 'r1', seriesId: 's', kind: 'mustDay', personIds: ['p'], seminarIds: ['d'] },
    { id: 'r2', seriesId: 's', kind: 'mustDay', personIds: ['p'], seminarIds: ['d', 'e'] },
    { id: 'r3', seriesId: 's', kind: 'deputyApart' },
  ],
})

describe('adding seminars', () => {
  it('puts many days in one change, with the seats of the series', () => {
    const days = ['2026-04-13', '2026-04-20']
    const result = addSeminars.execute(contextOf(snapshot), {
      seriesId: 's',
      days,
      fields: { place: 'Kantinen' },
    })
    if (!result.ok) throw new Error('refused')
    expect(result.value.added.map(({ record }) => record)).toMatchObject(
      days.map((day) => ({ day, place: 'Kantinen', seatsMin: 10, seatsMax: 12, seriesId: 's' })),
    )
  })

  it('refuses what no calendar or clock knows', () => {
    const refused = (fields: object) =>
      refusalOf(snapshot, addSeminar, { seriesId: 's', fields: { day: '2026-04-13', ...fields } })
    expect(refused({ day: '2026-02-30' })).toBe('seminar.unknownDay')
    expect(refused({ startTime: '24:00' })).toBe('seminar.unknownTime')
    expect(refused({ startTime: '15:30' })).toBe('seminar.endBeforeStart')
    expect(refused({ seatsMin: 13 })).toBe('seminar.minAboveMax')
    expect(refused({ seatsMin: -1 })).toBe('seminar.invalidField')
    expect(refused({})).toBeNull()
    expect(refusalOf(snapshot, addSeminars, { seriesId: 's', days: [] })).toBe('seminar.noDays')
    expect(refusalOf(snapshot, addSeminars, { seriesId: 'x', days: ['2026-04-13'] })).toBe(
      'seminar.unknownSeries',
    )
  })
})

describe('changing seminars', () => {
  it('checks the whole seminar, not only what is changed', () => {
    const change = (fields: object) =>
      refusalOf(snapshot, updateSeminar, { seminarId: 'd', fields })
    expect(change({ endTime: '08:30' })).toBe('seminar.endBeforeStart')
    expect(change({ startTime: '08:00', endTime: '08:30' })).toBeNull()
  })

  it('gives many days the same place in one step', () => {
    const changed = after(snapshot, updateSeminars, {
      seminarIds: ['d', 'e'],
      fields: { place: 'Loftet' },
    })
    expect([...changed.seminars.values()].map(({ place }) => place)).toEqual(['Loftet', 'Loftet'])
  })

  it('copies a day with its facilitators but without its people', () => {
    const copied = after(snapshot, duplicateSeminar, { seminarId: 'd', day: '2026-03-16' })
    expect(copied.seminars.get('new-1')).toMatchObject({ day: '2026-03-16', place: 'Salen' })
    expect(facilitatorsOf(copied, 'new-1').map(({ id }) => id)).toEqual(['p'])
    expect(copied.placements).toEqual(snapshot.placements)
  })
})

describe('a lost day', () => {
  it('keeps the note of who lost it when cancelled, and can be revived', () => {
    const cancelled = after(snapshot, cancelSeminar, { seminarId: 'd' })
    expect(cancelled.seminars.get('d')?.cancelled).toBe(true)
    expect(cancelled.placements).toEqual(snapshot.placements)
    expect(after(cancelled, reviveSeminar, { seminarId: 'd' })).toEqual(snapshot)
  })

  it('takes along the rules that were about that day only', () => {
    const removed = after(snapshot, removeSeminar, { seminarId: 'd' })
    expect(
      [...removed.placementRules.values()].map(({ id, seminarIds }) => [id, seminarIds]),
    ).toEqual([
      ['r2', ['e']],
      ['r3', []],
    ])
    expect(removed.placements.size + removed.facilitators.size).toBe(0)
  })

  it('cannot be removed once people are told to come', () => {
    const published = snapshotOf(
      {
        distributionVersions: [
          { id: 'v', seriesId: 's', number: 1, publishedOn: '2026-01-01', seats: { p: 'd' } },
        ],
      },
      snapshot,
    )
    expect(refusalOf(published, removeSeminar, { seminarId: 'd' })).toBe('seminar.published')
    expect(refusalOf(published, removeSeminar, { seminarId: 'e' })).toBeNull()
  })
})

describe('facilitators', () => {
  it('are added once and removed', () => {
    const pair = { seminarId: 'e', personId: 'p' }
    const added = after(snapshot, addFacilitator, pair)
    expect(facilitatorsOf(added, 'e').map(({ name }) => name)).toEqual(['Pia'])
    expect(refusalOf(added, addFacilitator, pair)).toBe('seminar.alreadyFacilitator')
    expect(facilitatorsOf(after(added, removeFacilitator, pair), 'e')).toEqual([])
    expect(refusalOf(snapshot, addFacilitator, { ...pair, personId: 'x' })).toBe(
      'seminar.unknownPerson',
    )
  })

  it('follow the form of a day in the same step, those who are gone left out', () => {
    const fields = { place: 'Byrådssalen' }
    const swapped = after(snapshot, updateSeminar, {
      seminarId: 'd',
      fields,
      facilitatorIds: ['x'],
    })
    expect(facilitatorsOf(swapped, 'd')).toEqual([])
    expect(swapped.seminars.get('d')?.place).toBe('Byrådssalen')
    const kept = after(snapshot, updateSeminar, { seminarId: 'd', fields, facilitatorIds: ['p'] })
    expect(kept.facilitators).toEqual(snapshot.facilitators)
    const added = after(snapshot, addSeminar, {
      seriesId: 's',
      fields: { day: '2026-03-11' },
      facilitatorIds: ['p'],
    })
    expect(facilitatorsOf(added, 'new-1').map(({ id }) => id)).toEqual(['p'])
  })
})
