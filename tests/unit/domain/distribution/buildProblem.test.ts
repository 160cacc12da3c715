import { buildProblem } from '@/domain/distribution/buildProblem'
import type { Rows } from '@tests/support/snapshotOf'
import { snapshotOf } from '@tests/support/snapshotOf'
import { expect, test } from 'vitest'

/** Two administrations, three leaders, three days of which the last is cancelled. */
function problemWith(rows: Rows = {}) {
  const base = snapshotOf({
    units: [
      { id: 'welfare', name: 'Velfærd', kind: 'administration' },
      { id: 'care', name: 'Ældre', kind: 'centre', parentId: 'welfare' },
      { id: 'home', name: 'Hjemmeplejen', kind: 'department', parentId: 'care' },
      { id: 'town', name: 'By', kind: 'administration' },
    ],
    people: [
      { id: 'anna', name: 'Anna Berg', unitId: 'home', level: 3, hiredOn: '2024-03-09' },
      { id: 'bo', name: 'Bo Dahl', unitId: 'care', level: 3, deputyOf: 'anna' },
      { id: 'carl', name: 'Carl Friis', unitId: 'town', level: 2, deputyOf: 'stranger' },
      { id: 'stranger', name: 'Dorte Holm', level: null },
    ],
    series: [
      {
        id: 's',
        name: 'Akademi',
        audienceLevels: [2, 3],
        mirrorWeights: { administration: 3, unit: 2, level: 0, seniority: 1 },
      },
    ],
    seminars: [
      { id: 'd1', seriesId: 's', day: '2026-03-09', seatsMin: 0, seatsMax: 2 },
      { id: 'd2', seriesId: 's', day: '2026-03-16', seatsMin: 0, seatsMax: 2 },
      { id: 'lost', seriesId: 's', day: '2026-03-23', cancelled: true },
    ],
  })
  const problem = buildProblem(snapshotOf(rows, base), 's')
  if (!problem) throw new Error('The series is gone')
  return problem
}

const personOf = (problem: ReturnType<typeof problemWith>, id: string) =>
  problem.people.find((person) => person.id === id)

test('the audience comes with the values that the series wants mirrored', () => {
  const problem = problemWith()
  expect(problem.attributes.map(({ key }) => key)).toEqual(['administration', 'unit', 'seniority'])
  expect(problem.people.map(({ id }) => id)).toEqual(['anna', 'bo', 'carl'])
  expect(personOf(problem, 'anna')?.values).toEqual(['welfare', 'care', '2to10'])
  expect(personOf(problem, 'carl')?.values).toEqual(['town', 'town', 'unknown'])
})

test('a cancelled day is no day, and neither blocks, pins nor holds anybody', () => {
  const problem = problemWith({
    placements: [{ id: 'x', seriesId: 's', personId: 'anna', seminarId: 'lost', pinned: true }],
  })
  expect(problem.days.map(({ id }) => id)).toEqual(['d1', 'd2'])
  expect(personOf(problem, 'anna')).toMatchObject({ blocked: {}, pinnedTo: null, current: null })
})

test('absences and days meant for others block a person', () => {
  const problem = problemWith({
    absences: [{ id: 'a', personId: 'anna', from: '2026-03-10', to: '2026-03-20' }],
    seminars: [{ id: 'd0', seriesId: 's', day: '2026-03-02', eligibleUnitIds: ['town'] }],
  })
  expect(personOf(problem, 'anna')?.blocked).toEqual({ d0: 'notEligible', d2: 'absent' })
  expect(personOf(problem, 'carl')?.blocked).toEqual({})
})

test('a distribution starts from the draft, not from what has been published', () => {
  const rows: Rows = {
    placements: [{ id: 'x', seriesId: 's', personId: 'anna', seminarId: 'd1', pinned: true }],
    distributionVersions: [
      { id: 'v1', seriesId: 's', number: 1, publishedOn: '2026-01-05', seats: { anna: 'd2' } },
    ],
  }
  expect(personOf(problemWith(rows), 'anna')).toMatchObject({ current: 'd1', pinnedTo: 'd1' })
})

test('leader and deputy become one pair, whoever of the two is named', () => {
  const pairs = (personIds: string[]) =>
    problemWith({
      placementRules: [{ id: 'r', seriesId: 's', kind: 'deputyApart', personIds }],
    }).rules.map((rule) => rule.personIds)
  expect(pairs([])).toEqual([['anna', 'bo']])
  expect(pairs(['anna'])).toEqual([['anna', 'bo']])
  expect(pairs(['carl'])).toEqual([])
})

test('a rule that says nothing about this audience and these days is left out', () => {
  const problem = problemWith({
    placementRules: [
      { id: 'r1', seriesId: 's', kind: 'apart', personIds: ['anna', 'stranger'] },
      { id: 'r2', seriesId: 's', kind: 'together', personIds: ['anna', 'bo'], active: false },
      { id: 'r3', seriesId: 's', kind: 'mustDay', personIds: ['anna'], seminarIds: ['lost'] },
      { id: 'r4', seriesId: 'other', kind: 'apart', personIds: ['anna', 'bo'] },
    ],
  })
  expect(problem.rules).toEqual([])
})

test('a cap counts a unit with everything below it, and a share lets at least one come', () => {
  const caps = (rule: object) =>
    problemWith({
      placementRules: [{ id: 'r', seriesId: 's', kind: 'unitCap', ...rule }],
    }).rules.map(({ personIds, cap }) => ({ personIds, cap }))
  const welfare = { personIds: ['anna', 'bo'], cap: 1 }
  expect(caps({ unitId: 'welfare', maxShare: 0.25 })).toEqual([welfare])
  expect(caps({ unitId: 'welfare', maxCount: 1 })).toEqual([welfare])
  expect(caps({ unitId: 'welfare', maxCount: 2 })).toEqual([])
  // Every unit: the administration and the centre hold both, the department only one.
  expect(caps({ maxShare: 0.5 })).toEqual([welfare, welfare])
  // A number is meant per centre and department, not per administration.
  expect(caps({ maxCount: 1 })).toEqual([welfare])
})

test('a cap counts a workplace, or each of them, and nobody who has none', () => {
  const people = [
    { id: 'anna', workplace: 'Havneskolen' },
    { id: 'bo', workplace: ' Havneskolen ' },
    { id: 'carl', workplace: 'Skovskolen' },
    { id: 'dorte', workplace: '' },
    { id: 'else', workplace: '' },
  ]
  const caps = (rule: object) =>
    problemWith({
      people: people.map((person) => ({ name: person.id, level: 3, ...person })),
      placementRules: [{ id: 'r', seriesId: 's', kind: 'unitCap', capOver: 'workplace', ...rule }],
    }).rules.map(({ personIds, cap }) => ({ personIds, cap }))
  const harbour = { personIds: ['anna', 'bo'], cap: 1 }
  expect(caps({ workplace: 'Havneskolen', maxShare: 0.5 })).toEqual([harbour])
  expect(caps({ workplace: 'Skovskolen', maxCount: 1 })).toEqual([])
  expect(caps({ workplace: 'Lukket skole', maxCount: 1 })).toEqual([])
  expect(caps({ maxCount: 1 })).toEqual([harbour])
})

test('a series that is gone has no problem', () => {
  expect(buildProblem(snapshotOf({}), 's')).toBeNull()
})
