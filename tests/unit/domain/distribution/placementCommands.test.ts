import { declineDay, leaveSeries } from '@/domain/distribution/cancellationCommands'
import { dayBoard } from '@/domain/distribution/dayBoard'
import {
  clearDraft,
  movePlacement,
  pinPlacements,
  swapPlacements,
  unpinPlacements,
  unplacePerson,
} from '@/domain/distribution/placementCommands'
import { acceptProposal } from '@/domain/distribution/proposalCommands'
import { repairNeeds } from '@/domain/distribution/repairNeeds'
import type { Snapshot } from '@/domain/records'
import { after, contextOf, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { expect, test } from 'vitest'

const s = { seriesId: 's' }
const seat = (personId: string, seminarId: string, pinned = false) => ({
  id: `seat-${personId}`,
  ...s,
  personId,
  seminarId,
  pinned,
})

/** Anna on the first day, Bo on the second, Carl without a day; the third day is cancelled. */
function draft(): Snapshot {
  return snapshotOf({
    people: [
      { id: 'anna', name: 'Anna Berg' },
      { id: 'bo', name: 'Bo Dahl' },
      { id: 'carl', name: 'Carl Friis' },
    ],
    series: [{ id: 's', name: 'Akademi' }],
    seminars: [
      { id: 'd1', ...s, day: '2026-03-09', seatsMin: 0, seatsMax: 1 },
      { id: 'd2', ...s, day: '2026-03-16', seatsMin: 0, seatsMax: 2 },
      { id: 'lost', ...s, day: '2026-03-23', cancelled: true },
      { id: 'foreign', seriesId: null, day: '2026-03-24' },
    ],
    placements: [seat('anna', 'd1'), seat('bo', 'd2')],
  })
}

const dayOf = (snapshot: Snapshot, personId: string) =>
  [...snapshot.placements.values()].find((one) => one.personId === personId)?.seminarId ?? null

test('several people move in one Change and keep the ids of their placements', () => {
  const input = { ...s, personIds: ['bo', 'carl'], seminarId: 'd1' }
  const moved = after(draft(), movePlacement, input)
  expect([dayOf(moved, 'bo'), dayOf(moved, 'carl')]).toEqual(['d1', 'd1'])
  expect(moved.placements.get('seat-bo')?.seminarId).toBe('d1')
})

test('a full day may be chosen, and its column says so', () => {
  const moved = after(draft(), movePlacement, { ...s, personIds: ['bo'], seminarId: 'd1' })
  expect(dayBoard(moved, 's')?.columns[0]?.warnings).toEqual([{ type: 'seatsOver', by: 1 }])
})

test('nobody is placed on a day that is cancelled, gone or of another series', () => {
  const refusal = (seminarId: string, personIds = ['bo']) =>
    refusalOf(draft(), movePlacement, { ...s, personIds, seminarId })
  expect(refusal('lost')).toBe('distribution.dayCancelled')
  expect(refusal('gone')).toBe('distribution.dayGone')
  expect(refusal('foreign')).toBe('distribution.dayGone')
  expect(refusal('d1', ['bo', 'nobody'])).toBe('distribution.personGone')
})

test('two people take each other’s day', () => {
  const swapped = after(draft(), swapPlacements, { ...s, personId: 'anna', otherId: 'bo' })
  expect([dayOf(swapped, 'anna'), dayOf(swapped, 'bo')]).toEqual(['d2', 'd1'])
})

test('a swap needs two days', () => {
  const swap = (personId: string, otherId: string) =>
    refusalOf(draft(), swapPlacements, { ...s, personId, otherId })
  expect(swap('anna', 'carl')).toBe('distribution.notPlaced')
  expect(swap('anna', 'nobody')).toBe('distribution.personGone')
  expect(swap('anna', 'anna')).toBe('distribution.sameDay')
})

test('clearing takes everybody off their day but the pinned', () => {
  const pinned = after(draft(), pinPlacements, { ...s, personIds: ['anna'] })
  const cleared = after(pinned, clearDraft, s)
  expect([...cleared.placements.keys()]).toEqual(['seat-anna'])
  expect(refusalOf(cleared, clearDraft, s)).toBe('distribution.nothingToClear')
  const loose = after(cleared, unpinPlacements, { ...s, personIds: ['anna'] })
  expect(after(loose, clearDraft, s).placements.size).toBe(0)
})

test('only somebody with a day can be pinned', () => {
  const refusal = refusalOf(draft(), pinPlacements, { ...s, personIds: ['carl'] })
  expect(refusal).toBe('distribution.notPlaced')
})

test('an accepted proposal moves, adds and takes seats, but never those of pinned people', () => {
  const pinned = snapshotOf({ placements: [seat('anna', 'd1', true)] }, draft())
  const proposal = { seats: { anna: 'd2', carl: 'd1' }, unplaced: ['bo'] }
  const accepted = after(pinned, acceptProposal, { ...s, proposal })
  expect(['anna', 'bo', 'carl'].map((id) => dayOf(accepted, id))).toEqual(['d1', null, 'd1'])
})

test('a proposal about people or days that have gone since is stale', () => {
  const refusal = (seats: Record<string, string>) =>
    refusalOf(draft(), acceptProposal, { ...s, proposal: { seats, unplaced: [] } })
  expect(refusal({ anna: 'lost' })).toBe('distribution.stale')
  expect(refusal({ anna: 'gone' })).toBe('distribution.stale')
  expect(refusal({ nobody: 'd1' })).toBe('distribution.stale')
  expect(refusal({ anna: 'd1' })).toBeNull()
})

test('a cancellation is an absence and a free seat in one Change', () => {
  const input = { ...s, personId: 'anna', seminarId: 'd1', wantsNewDay: true }
  const result = declineDay.execute(contextOf(draft()), input)
  expect(result.ok && [result.value.added.length, result.value.removed.length]).toEqual([1, 1])
  const declined = after(draft(), declineDay, input)
  expect([...declined.absences.values()]).toMatchObject([
    { personId: 'anna', from: '2026-03-09', to: '2026-03-09', origin: 'cancellation' },
  ])
  expect(refusalOf(declined, declineDay, input)).toBe('distribution.notOnDay')
})

test('whoever cancels and wants no new day is also excepted from the audience, in one Change', () => {
  const input = { ...s, personId: 'anna', seminarId: 'd1', wantsNewDay: false }
  const result = declineDay.execute(contextOf(draft()), input)
  expect(result.ok && result.value.added.map(({ table }) => table)).toEqual([
    'absences',
    'audienceExceptions',
  ])
  const left = after(draft(), declineDay, input)
  expect(dayOf(left, 'anna')).toBeNull()
  expect(dayBoard(left, 's')?.totals.people).toBe(2)
  expect(repairNeeds(left, 's').map(({ person }) => person.id)).not.toContain('anna')
})

test('whoever leaves the series is excepted from its audience and has no seat', () => {
  const left = after(draft(), leaveSeries, { ...s, personId: 'anna' })
  expect(dayOf(left, 'anna')).toBeNull()
  expect(dayBoard(left, 's')?.totals.people).toBe(2)
  expect(refusalOf(left, leaveSeries, { ...s, personId: 'anna' })).toBe('distribution.notInSeries')
})

test('people without a day and people who cannot keep theirs need a repair', () => {
  const published = snapshotOf(
    {
      distributionVersions: [
        { id: 'v1', ...s, number: 1, publishedOn: '2026-01-05', seats: { anna: 'd1', bo: 'd2' } },
      ],
      people: [{ id: 'dorte', name: 'Dorte Holm' }],
      placements: [seat('dorte', 'lost')],
      absences: [{ id: 'a', personId: 'bo', from: '2026-03-16', to: '2026-03-16' }],
    },
    draft(),
  )
  const input = { ...s, personId: 'anna', seminarId: 'd1', wantsNewDay: true }
  const declined = after(published, declineDay, input)
  const reasons = repairNeeds(declined, 's').map(({ person, reason, seminar }) => [
    person.id,
    reason,
    seminar?.id ?? null,
  ])
  expect(reasons).toEqual([
    ['anna', 'declined', 'd1'],
    ['carl', 'new', null],
    ['dorte', 'lostDay', 'lost'],
    ['bo', 'absent', 'd2'],
  ])
  const taken = after(published, unplacePerson, { ...s, personIds: ['anna'] })
  expect(repairNeeds(taken, 's')[0]).toMatchObject({ reason: 'unplaced' })
})

test('a broken rule is shown on the cards that cause it, with whom', () => {
  const together = snapshotOf(
    { placementRules: [{ id: 'r', ...s, kind: 'apart', personIds: ['anna', 'bo', 'carl'] }] },
    after(draft(), movePlacement, { ...s, personIds: ['bo'], seminarId: 'd1' }),
  )
  const cards = dayBoard(together, 's')?.columns[0]?.cards.map(({ person, warnings }) => [
    person.id,
    warnings.map((warning) => (warning.type === 'ruleBroken' ? warning.withIds : warning.type)),
  ])
  expect(cards).toEqual([
    ['anna', [['bo']]],
    ['bo', [['anna']]],
  ])
  expect(repairNeeds(together, 's').map(({ reason }) => reason)).toContain('ruleBroken')
})

test('somebody placed who has left the audience keeps the seat, with a warning', () => {
  const excepted = snapshotOf(
    { audienceExceptions: [{ id: 'x', ...s, personId: 'anna', kind: 'exclude' }] },
    draft(),
  )
  const card = dayBoard(excepted, 's')?.columns[0]?.cards[0]
  expect(card?.warnings).toEqual([{ type: 'outsideAudience' }])
})
