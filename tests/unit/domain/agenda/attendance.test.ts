import { Attendance, everybodyAt } from '@/domain/agenda/attendance'
import { timesOfAll, timesOfPerson } from '@/domain/agenda/personalTimes'
import { clockOf } from '@/domain/agenda/schedule'
import type { Snapshot } from '@/domain/records'
import {
  aCircle,
  aFacilitator,
  anAbsence,
  anItem,
  anItemPerson,
  aPerson,
  aPlacement,
  aSeminar,
  aSeries,
  aTrack,
  aUnit,
  snapshotOf,
} from '@tests/support/builders'
import type { Rows } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const people = [
  aPerson({ id: 'director', name: 'Dorte', level: 1, unitId: 'top' }),
  aPerson({ id: 'chief', name: 'Carl', level: 2, unitId: 'below', tags: ['stab'] }),
  aPerson({ id: 'leader', name: 'Lise', level: 3, unitId: 'below' }),
  aPerson({ id: 'outsider', name: 'Omar', level: null }),
]
const units = [aUnit({ id: 'top' }), aUnit({ id: 'below', parentId: 'top' })]
const series = [aSeries({ id: 'series', audienceLevels: [1, 2, 3] })]
const base = (rows: Rows = {}) =>
  snapshotOf({
    units,
    people,
    series,
    seminars: [aSeminar({ id: 'seminar', startTime: '09:00' })],
    ...rows,
  })
const everybody = (snapshot: Snapshot) => everybodyAt(snapshot, 'seminar').map(({ id }) => id)

describe('everybody whom a seminar is for', () => {
  it('is the whole audience of a series in which nobody was ever placed', () => {
    expect(everybody(base())).toEqual(['chief', 'director', 'leader'])
  })

  it('leaves out whoever has cancelled, and whom the day is not for', () => {
    const absences = [
      anAbsence({
        personId: 'chief',
        from: '2026-03-09',
        to: '2026-03-09',
        origin: 'cancellation',
      }),
    ]
    const seminars = [aSeminar({ id: 'seminar', eligibleUnitIds: ['below'] })]
    expect(everybody(base({ absences, seminars }))).toEqual(['leader'])
  })

  it('is those placed on the day once the series is distributed, and those who run it', () => {
    const placements = [aPlacement({ personId: 'leader' })]
    const facilitators = [aFacilitator({ personId: 'outsider' })]
    expect(everybody(base({ placements, facilitators }))).toEqual(['leader', 'outsider'])
    const elsewhere = [aPlacement({ personId: 'leader', seminarId: 'other' })]
    expect(everybody(base({ placements: elsewhere }))).toEqual([])
  })

  it('is nobody when the seminar is gone or belongs to no series', () => {
    expect(everybodyAt(base(), 'gone')).toEqual([])
    expect(everybody(base({ seminars: [aSeminar({ id: 'seminar', seriesId: null })] }))).toEqual([])
  })
})

describe('a circle', () => {
  const members = (circle: Parameters<typeof aCircle>[0], rows: Rows = {}) => {
    const snapshot = base({ circles: [aCircle({ id: 'circle', ...circle })], ...rows })
    return [...new Attendance(snapshot, 'seminar').circle('circle')].sort()
  }

  it('has those of everybody whom its rule is about, units with all below them', () => {
    expect(members({ levels: [1, 2] })).toEqual(['chief', 'director'])
    expect(members({ unitIds: ['top'], levels: [2, 3] })).toEqual(['chief', 'leader'])
    expect(members({ tags: ['stab'] })).toEqual(['chief'])
  })

  it('has those added by name, also people who come for nothing else', () => {
    const named = ['outsider', 'gone'].map((personId) => ({
      id: personId,
      circleId: 'circle',
      personId,
    }))
    expect(members({}, { circleMembers: named })).toEqual(['outsider'])
    expect(members({ levels: [1] }, { circleMembers: named })).toEqual(['director', 'outsider'])
  })

  it('is nobody once it is gone, so that its items are not open to all', () => {
    const item = anItem({ circleId: 'gone' })
    const attendance = new Attendance(base({ agendaItems: [item] }), 'seminar')
    expect(attendance.peopleAt(item).size).toBe(0)
  })
})

const times = (snapshot: Snapshot, personId: string) =>
  timesOfPerson(snapshot, 'seminar', personId).map(
    ({ start, end }) => `${clockOf(start)}-${clockOf(end)}`,
  )

describe('the times of a person', () => {
  const agendaItems = [
    anItem({ id: 'board', rank: '0001', minutes: 75, circleId: 'board' }),
    anItem({ id: 'break', rank: '0002', minutes: 15, kind: 'break' }),
    anItem({ id: 'guest', rank: '0003', minutes: 90, circleId: 'board' }),
    anItem({ id: 'lunch', rank: '0004', minutes: 60, kind: 'meal', fixedStart: '12:00' }),
    anItem({ id: 'together', rank: '0005', minutes: 120 }),
    anItem({ id: 'closing', rank: '0006', minutes: 30 }),
  ]
  const snapshot = base({
    agendaItems,
    circles: [aCircle({ id: 'board', levels: [1] })],
    itemPeople: [anItemPerson({ itemId: 'guest', part: 'guest', personId: 'outsider' })],
  })

  it('are spans of items that follow one another', () => {
    expect(times(snapshot, 'director')).toEqual(['09:00-15:30'])
    expect(times(snapshot, 'outsider')).toEqual(['10:30-12:00'])
  })

  it('begin no earlier because of a break alone', () => {
    expect(times(snapshot, 'leader')).toEqual(['12:00-15:30'])
  })

  it('are two when nothing is planned in between', () => {
    const gap = anItem({ id: 'late', rank: '0007', minutes: 30, fixedStart: '16:00' })
    const longer = snapshotOf({ agendaItems: [gap] }, snapshot)
    expect(times(longer, 'leader')).toEqual(['12:00-15:30', '16:00-16:30'])
  })

  it('are told of all who are at any item', () => {
    const all = timesOfAll(snapshot, 'seminar')
    expect([...all.keys()].sort()).toEqual(['chief', 'director', 'leader', 'outsider'])
    expect(all.get('outsider')).toEqual(timesOfPerson(snapshot, 'seminar', 'outsider'))
  })
})

describe('the times of a person in parallel tracks', () => {
  const snapshot = base({
    circles: [aCircle({ id: 'chiefs', levels: [2] })],
    agendaItems: [
      anItem({ id: 'parallel', rank: '0001', kind: 'parallel', minutes: 60 }),
      anItem({ id: 'chiefsOnly', trackId: 'one', rank: '0001', minutes: 20, circleId: 'chiefs' }),
      anItem({ id: 'free', trackId: 'one', rank: '0002', minutes: 20 }),
      anItem({ id: 'other', trackId: 'two', minutes: 60 }),
    ],
    agendaTracks: [
      aTrack({ id: 'one', itemId: 'parallel' }),
      aTrack({ id: 'two', itemId: 'parallel', rank: '0002' }),
    ],
    itemPeople: [anItemPerson({ itemId: 'other', part: 'speaker', personId: 'outsider' })],
  })

  it('are the whole item for whoever may choose', () => {
    expect(times(snapshot, 'leader')).toEqual(['09:00-10:00'])
  })

  it('are those of the track that one is named in', () => {
    expect(times(snapshot, 'chief')).toEqual(['09:00-09:40'])
    expect(times(snapshot, 'outsider')).toEqual(['09:00-10:00'])
  })
})
