import { movePlacement } from '@/domain/distribution/placementCommands'
import { publishVersion, restoreDraftFromVersion } from '@/domain/distribution/versionCommands'
import {
  changesSincePublished,
  compareSeats,
  publishableSeats,
  type SeatDifference,
} from '@/domain/distribution/versions'
import { whomToTell } from '@/domain/distribution/whomToTell'
import { draft, house, publish, s } from '@tests/support/publishedHouse'
import { after, contextOf, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('versions are compared person by person', () => {
  const from = { anna: 'd1', bo: 'd1', carl: 'd1' }
  const to = { anna: 'd2', bo: 'd1', dorte: 'd2' }
  expect(compareSeats(from, to).map(({ personId, kind }) => [personId, kind])).toEqual([
    ['anna', 'moved'],
    ['bo', 'unchanged'],
    ['carl', 'removed'],
    ['dorte', 'added'],
  ])
})

test('the way back between two versions mirrors the way there', () => {
  const seats = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('d1', 'd2'))
  const mirrored = { added: 'removed', removed: 'added', moved: 'moved' } as const
  const mirror = (kind: SeatDifference['kind']) =>
    kind === 'unchanged' || kind === 'dayChanged' ? kind : mirrored[kind]
  fc.assert(
    fc.property(seats, seats, (one, other) => {
      const back = new Map(compareSeats(other, one).map((row) => [row.personId, row]))
      for (const { personId, kind, from, to } of compareSeats(one, other)) {
        expect(back.get(personId)).toEqual({ personId, kind: mirror(kind), from: to, to: from })
      }
    }),
  )
})

test('publishing freezes the draft under the next number and today’s date', () => {
  const first = after(draft({ anna: 'd1', bo: 'd2' }), publishVersion, { ...publish, note: 'Klar' })
  const second = publishVersion.execute(
    contextOf(draft({ anna: 'd2' }, first), '2026-02-01'),
    publish,
  )
  expect([...first.distributionVersions.values()]).toMatchObject([
    { number: 1, note: 'Klar', seats: { anna: 'd1', bo: 'd2' } },
  ])
  expect(second.ok && second.value).toMatchObject({
    added: [{ record: { number: 2, publishedOn: '2026-02-01' } }],
    updated: [],
    removed: [],
  })
})

test('publishing asks first when somebody has no day or a hard rule is broken', () => {
  const half = draft({ anna: 'd1' })
  const result = publishVersion.execute(contextOf(half), publish)
  expect(result).toEqual({
    ok: false,
    error: { type: 'distribution.unconfirmed', details: { unplaced: 1, breaches: 0 } },
  })
  expect(refusalOf(half, publishVersion, { ...publish, confirmed: true })).toBeNull()
  const broken = snapshotOf(
    { placementRules: [{ id: 'r', ...s, kind: 'apart', personIds: ['anna', 'bo'] }] },
    draft({ anna: 'd1', bo: 'd1' }),
  )
  expect(publishVersion.execute(contextOf(broken), publish)).toMatchObject({
    error: { details: { unplaced: 0, breaches: 1 } },
  })
})

test('there is nothing to publish without seats or without news', () => {
  expect(refusalOf(house(), publishVersion, publish)).toBe('distribution.nobodyPlaced')
  const published = after(draft({ anna: 'd1', bo: 'd2' }), publishVersion, publish)
  expect(refusalOf(published, publishVersion, publish)).toBe('distribution.nothingNew')
  expect(changesSincePublished(published, 's').differences).toEqual([])
})

test('a frozen version stays as it is while the draft moves on, and can be taken back', () => {
  const published = after(draft({ anna: 'd1', bo: 'd2' }), publishVersion, publish)
  const moved = after(published, movePlacement, { ...s, personIds: ['anna'], seminarId: 'd2' })
  expect(changesSincePublished(moved, 's').differences).toEqual([
    { personId: 'anna', kind: 'moved', from: 'd1', to: 'd2' },
  ])
  expect(moved.distributionVersions).toEqual(published.distributionVersions)
  const [version] = [...moved.distributionVersions.values()]
  const restored = after(moved, restoreDraftFromVersion, { ...s, versionId: version?.id ?? '' })
  expect(publishableSeats(restored, 's')).toEqual({ anna: 'd1', bo: 'd2' })
  expect(restored.distributionVersions).toEqual(published.distributionVersions)
})

test('a lost day cannot be restored, and those who had it become unplaced', () => {
  const published = after(draft({ anna: 'd1', bo: 'd2' }), publishVersion, publish)
  const lost = snapshotOf(
    { seminars: [{ id: 'd2', ...s, day: '2026-03-16', cancelled: true }] },
    published,
  )
  const [version] = [...lost.distributionVersions.values()]
  const restored = after(lost, restoreDraftFromVersion, { ...s, versionId: version?.id ?? '' })
  expect(publishableSeats(restored, 's')).toEqual({ anna: 'd1' })
  expect(restored.placements.size).toBe(1)
})

test('everybody whose day differs is told what concerns them', () => {
  const version = (id: string, number: number, seats: Record<string, string>) => ({
    id,
    ...s,
    number,
    publishedOn: '2026-01-05',
    seats,
  })
  const snapshot = snapshotOf(
    {
      people: ['carl', 'dorte', 'else', 'finn'].map((id) => ({ id, name: id })),
      seminars: [{ id: 'lost', ...s, day: '2026-03-23', cancelled: true }],
      absences: [
        { id: 'a', personId: 'carl', from: '2026-03-09', to: '2026-03-09', origin: 'cancellation' },
      ],
      distributionVersions: [
        version('v1', 1, { anna: 'd1', carl: 'd1', dorte: 'd1', else: 'lost', finn: 'lost' }),
        version('v2', 2, { anna: 'd2', bo: 'd1', finn: 'd2', erased: 'd1' }),
      ],
    },
    house(),
  )
  const told = whomToTell(snapshot, 's', 'v1', 'v2').map(({ person, message }) => [
    person.id,
    message,
  ])
  expect(told).toEqual([
    ['anna', 'newDay'],
    ['bo', 'invited'],
    ['carl', 'cancellationNoted'],
    ['dorte', 'noDay'],
    ['else', 'lostDay'],
    ['finn', 'newDayForLostDay'],
  ])
  expect(whomToTell(snapshot, 's', null, 'v1')[0]).toMatchObject({
    person: { email: 'anna@eksempel.dk' },
    oldDay: null,
    newDay: { id: 'd1' },
    message: 'invited',
  })
})
