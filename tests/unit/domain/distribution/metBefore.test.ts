/** Who has been together before, and who would meet again. */
import { buildProblem } from '@/domain/distribution/buildProblem'
import { draftStateOf } from '@/domain/distribution/draftState'
import { measureOf } from '@/domain/distribution/measure'
import { pairsMeetingAgain } from '@/domain/distribution/meetings'
import { metBeforeGroups, metBeforeKey } from '@/domain/distribution/metBefore'
import { moveConsequences } from '@/domain/distribution/moveConsequences'
import { movePlacement } from '@/domain/distribution/placementCommands'
import { evaluate } from '@/optimiser/days/evaluate'
import {
  aPerson,
  aPlacement,
  aPlanTable,
  aSeminar,
  aSeries,
  aTablePlan,
  aTableRound,
  aTableSeat,
  aVersion,
} from '@tests/support/builders'
import { after, snapshotOf, type Rows } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const ids = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`)
const everyone = ids(20)
const onDay = (seminarId: string, personIds: readonly string[]) =>
  Object.fromEntries(personIds.map((id) => [id, seminarId]))

/** A new series in March 2026; `old` stands for what went before. */
function town(rows: Rows, weight = 0) {
  return snapshotOf({
    ...rows,
    people: everyone.map((id) => aPerson({ id, name: `Leder ${id}` })),
    series: [
      aSeries({ id: 'new', mirrorWeights: { level: 1, [metBeforeKey]: weight } }),
      aSeries({ id: 'old' }),
    ],
    seminars: [
      aSeminar({ id: 'n1', seriesId: 'new', day: '2026-03-09', seatsMin: 0 }),
      aSeminar({ id: 'n2', seriesId: 'new', day: '2026-03-16', seatsMin: 0 }),
      ...((rows.seminars ?? []) as []),
    ],
  })
}
const october = aSeminar({ id: 'o1', seriesId: 'old', day: '2025-10-06' })
const groups = (rows: Rows, audience = everyone) => metBeforeGroups(town(rows), 'new', audience)

describe('groups of people who have been together before', () => {
  it('are those with a published seat on an earlier day, within the audience', () => {
    const version = aVersion({ seriesId: 'old', seats: onDay('o1', ['p1', 'p2', 'p3', 'gone']) })
    const rows = { seminars: [october], distributionVersions: [version] }
    expect(groups(rows)).toEqual([['p1', 'p2', 'p3']])
    expect(groups(rows, ['p1', 'p3', 'p4'])).toEqual([['p1', 'p3']])
  })

  it('come from the draft where nothing was published, and from the last version where it was', () => {
    const drafted = ['p1', 'p2'].map((personId) =>
      aPlacement({ seriesId: 'old', personId, seminarId: 'o1' }),
    )
    expect(groups({ seminars: [october], placements: drafted })).toEqual([['p1', 'p2']])
    const versions = [
      aVersion({ seriesId: 'old', number: 1, seats: onDay('o1', ['p5', 'p6']) }),
      aVersion({ seriesId: 'old', number: 2, seats: onDay('o1', ['p7', 'p8']) }),
    ]
    const rows = { seminars: [october], placements: drafted, distributionVersions: versions }
    expect(groups(rows)).toEqual([['p7', 'p8']])
  })

  it.each([
    ['was cancelled', { cancelled: true }],
    ['is as late as the first of the new days', { day: '2026-03-09' }],
    ['is more than two years back', { day: '2024-03-08' }],
    ['belongs to no series', { seriesId: null }],
  ])('leave out a day that %s', (_, otherwise) => {
    const version = aVersion({ seriesId: 'old', seats: onDay('o1', ['p1', 'p2']) })
    const seminars = [{ ...october, ...otherwise }]
    expect(groups({ seminars, distributionVersions: [version] })).toEqual([])
  })

  it('are those at one table as well, in a hall of any size', () => {
    const guests = ids(80)
    const seats = guests.map((personId, at) =>
      aTableSeat({ planId: 'plan', personId, seats: { r1: `t${at % 40}`, r2: `t${at >> 1}` } }),
    )
    const found = groups({
      seminars: [october],
      distributionVersions: [aVersion({ seriesId: 'old', seats: onDay('o1', guests) })],
      tablePlans: [aTablePlan({ id: 'plan', seminarId: 'o1' })],
      tableRounds: ['r1', 'r2'].map((id, at) =>
        aTableRound({ id, planId: 'plan', rank: `a${at}` }),
      ),
      planTables: ids(40).map((_, at) => aPlanTable({ id: `t${at}`, planId: 'plan' })),
      tableSeats: seats,
    })
    // The others of each table of the first round are strangers to this audience.
    expect(found).toEqual(ids(10).map((_, at) => [`p${2 * at}`, `p${2 * at + 1}`]))
  })

  it('say nothing of a hall of people, of nearly everybody, or of one alone', () => {
    const of = (personIds: readonly string[]) =>
      groups({
        seminars: [october],
        distributionVersions: [aVersion({ seriesId: 'old', seats: onDay('o1', personIds) })],
      })
    const strangers = (count: number) => ids(200).slice(-count)
    expect(of(['p1', 'p2', ...strangers(58)])).toEqual([['p1', 'p2']])
    expect(of(['p1', 'p2', ...strangers(59)])).toEqual([])
    expect(of(everyone.slice(0, 17))).toHaveLength(1)
    expect(of(everyone.slice(0, 18))).toEqual([])
    expect(of(['p1'])).toEqual([])
  })
})

describe('people who meet again', () => {
  const seats = onDay('o1', ['p1', 'p2', 'p3', 'p4'])
  const rows: Rows = {
    seminars: [october],
    distributionVersions: [aVersion({ seriesId: 'old', seats })],
    placements: [
      ...['p1', 'p2', 'p3', 'p9'].map((personId) => ({ personId, seminarId: 'n1' })),
      { personId: 'p4', seminarId: 'n2' },
    ].map((seat) => aPlacement({ seriesId: 'new', ...seat })),
  }
  const state = (weight: number) => draftStateOf(town(rows, weight), 'new')

  it('are looked for only where the planner has asked, or wants to try', () => {
    expect(buildProblem(town(rows), 'new')?.metBefore).toEqual([])
    expect(buildProblem(town(rows), 'new', { idleToo: true })?.metBefore).toHaveLength(1)
    expect(buildProblem(town(rows, 3), 'new')).toMatchObject({
      metBefore: [['p1', 'p2', 'p3', 'p4']],
      metWeight: 3,
    })
  })

  it('are counted in pairs, each once however often they met', () => {
    const metTwice = { metBefore: [everyone.slice(0, 5), ['p1', 'p2']] }
    expect(pairsMeetingAgain(metTwice, state(3)?.seats ?? new Map())).toBe(3)
    expect(pairsMeetingAgain({}, state(3)?.seats ?? new Map())).toBe(0)
  })

  it('cost a tenth of the weight for each pair, and a move says what it would change', () => {
    const before = state(3)
    const measured = before && measureOf(before.problem, before.seats)
    expect(measured?.meetingPoints).toBeCloseTo(0.9)
    const verdict = before && evaluate(before.problem, Object.fromEntries(before.seats))
    expect(measured?.score).toBeCloseTo(verdict?.score ?? NaN, 6)
    const [toSecond] = moveConsequences(town(rows, 3), 'new', 'p1')?.targets ?? []
    expect(toSecond?.meetsAgain).toBe(1)
    const input = { seriesId: 'new', personIds: ['p1'], seminarId: 'n2' }
    const moved = draftStateOf(after(town(rows, 3), movePlacement, input), 'new')
    const score = moved ? measureOf(moved.problem, moved.seats).score : NaN
    expect(toSecond?.points).toBeCloseTo(score - (measured?.score ?? 0), 6)
  })
})
