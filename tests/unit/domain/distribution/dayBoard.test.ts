import { dayBoard } from '@/domain/distribution/dayBoard'
import { snapshotOf } from '@tests/support/snapshotOf'
import { expect, test } from 'vitest'

const s = { seriesId: 's' }

/** Two days of two; the first has both from Ældre, the second both from Ørne. */
function lopsidedBoard() {
  const people = [
    { id: 'p1', name: 'Åse Holm', unitId: 'care' },
    { id: 'p2', name: 'Anna Berg', unitId: 'care' },
    { id: 'p3', name: 'Bo Dahl', unitId: 'eagles' },
    { id: 'p4', name: 'Carl Friis', unitId: 'eagles' },
    { id: 'p5', name: 'Dorte Lund' },
  ]
  const day = (personId: string, seminarId: string) => ({ id: personId, ...s, personId, seminarId })
  const board = dayBoard(
    snapshotOf({
      units: [
        { id: 'eagles', name: 'Ørne', kind: 'administration' },
        { id: 'care', name: 'Ældre', kind: 'administration' },
      ],
      people,
      series: [{ id: 's', name: 'Akademi', mirrorWeights: { administration: 3 } }],
      seminars: [
        { id: 'd2', ...s, day: '2026-03-16', seatsMin: 3, seatsMax: 4 },
        { id: 'd1', ...s, day: '2026-03-09', seatsMin: 1, seatsMax: 2 },
      ],
      placements: [day('p1', 'd1'), day('p2', 'd1'), day('p3', 'd2'), day('p4', 'd2')],
      absences: [{ id: 'a', personId: 'p5', from: '2026-03-01', to: '2026-03-31' }],
    }),
    's',
  )
  if (!board) throw new Error('The series is gone')
  return board
}

test('days stand in the order they are held, and people in Danish order', () => {
  const { columns } = lopsidedBoard()
  expect(columns.map(({ seminar }) => seminar.id)).toEqual(['d1', 'd2'])
  expect(columns[0]?.cards.map(({ person }) => person.name)).toEqual(['Anna Berg', 'Åse Holm'])
})

test('each day shows its balance by name, with those without a unit last', () => {
  const [first] = lopsidedBoard().columns
  expect(first?.balance.map(({ label, count, verdict }) => [label, count, verdict])).toEqual([
    ['Ældre', 2, 'high'],
    ['Ørne', 0, 'ok'],
    [null, 0, 'ok'],
  ])
})

test('a day with too few people says how many are missing', () => {
  const [first, second] = lopsidedBoard().columns
  expect(first?.warnings).toEqual([])
  expect(second?.warnings).toEqual([{ type: 'seatsUnder', by: 1 }])
})

test('whoever has no day stands apart, and it shows when no day is open to them', () => {
  const { unplaced, totals } = lopsidedBoard()
  expect(unplaced).toMatchObject([{ person: { id: 'p5' }, lostDay: null, canCome: false }])
  expect(totals).toEqual({
    people: 5,
    placed: 4,
    unplaced: 1,
    pinned: 0,
    seatsMin: 4,
    seatsMax: 6,
    warnings: 1,
  })
})
