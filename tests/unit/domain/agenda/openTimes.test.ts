/** Everybody's times as they may be told: closed items leave no trace. */
import { openTimesOfAll } from '@/domain/agenda/openTimes'
import { clockOf } from '@/domain/agenda/schedule'
import { expect, it } from 'vitest'
import { snapshotOf } from '../../../support/snapshotOf'

const snapshot = snapshotOf({
  seminars: [{ id: 'day', day: '2026-08-19', startTime: '09:00', endTime: '15:00' }],
  people: [
    { id: 'bo', name: 'Bo Dam' },
    { id: 'aase', name: 'Åse Riis' },
    { id: 'carl', name: 'Carl Ek' },
  ],
  agendaItems: [
    { id: 'a', seminarId: 'day', rank: '0001', minutes: 60 },
    { id: 'b', seminarId: 'day', rank: '0002', minutes: 45, closed: true },
    { id: 'c', seminarId: 'day', rank: '0003', minutes: 30 },
  ],
  itemPeople: [
    { id: '1', itemId: 'a', part: 'responsible', personId: 'bo' },
    { id: '2', itemId: 'b', part: 'guest', personId: 'bo' },
    { id: '3', itemId: 'c', part: 'guest', personId: 'bo' },
    { id: '4', itemId: 'b', part: 'guest', personId: 'carl' },
    { id: '5', itemId: 'c', part: 'guest', personId: 'aase' },
  ],
})

it('tells the times of everybody in Danish order, without those of closed items', () => {
  const told = openTimesOfAll(snapshot, 'day').map(({ person, spans }) => [
    person.name,
    ...spans.map(({ start, end }) => `${clockOf(start)}-${clockOf(end)}`),
  ])
  expect(told).toEqual([
    ['Bo Dam', '09:00-10:00', '10:45-11:15'],
    ['Åse Riis', '10:45-11:15'],
  ])
})

it('tells nothing of a seminar that is gone', () => {
  expect(openTimesOfAll(snapshot, 'gone')).toEqual([])
})
