import { applyChange } from '@/domain/change'
import { dayDifferences } from '@/domain/distribution/dayDifferences'
import type { DistributionVersion } from '@/domain/distribution/placement'
import { movePlacement } from '@/domain/distribution/placementCommands'
import { publishVersion, restoreDraftFromVersion } from '@/domain/distribution/versionCommands'
import {
  changesSincePublished,
  compareSeats,
  publishablePlan,
  publishableSeats,
  type SeatDifference,
} from '@/domain/distribution/versions'
import { tellRows, whomToTell } from '@/domain/distribution/whomToTell'
import { erasureOf } from '@/domain/erasure'
import type { Snapshot } from '@/domain/records'
import { addFacilitator, removeFacilitator } from '@/domain/seminars/facilitatorCommands'
import { cancelSeminar, reviveSeminar, updateSeminar } from '@/domain/seminars/seminarCommands'
import { after, contextOf, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const s = { seriesId: 's' }
const publish = { ...s, note: '', confirmed: false }

function draft(seats: Record<string, string>, base: Snapshot = house()): Snapshot {
  const placements = Object.entries(seats).map(([personId, seminarId]) => ({
    id: `seat-${personId}`,
    ...s,
    personId,
    seminarId,
  }))
  return snapshotOf({ placements }, base)
}

function house(): Snapshot {
  return snapshotOf({
    people: [
      { id: 'anna', name: 'Anna Berg', email: 'anna@eksempel.dk' },
      { id: 'bo', name: 'Bo Dahl' },
    ],
    series: [{ id: 's', name: 'Akademi' }],
    seminars: [
      { id: 'd1', ...s, day: '2026-03-09', seatsMin: 0, seatsMax: 2 },
      { id: 'd2', ...s, day: '2026-03-16', seatsMin: 0, seatsMax: 2 },
    ],
  })
}

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
    email: 'anna@eksempel.dk',
    oldDay: null,
    newDay: { id: 'd1' },
    message: 'invited',
  })
})

/** Anna on the first day, Bo on the second, published, and published again after the change. */
function republished(change: (published: Snapshot) => Snapshot, confirmed = false) {
  const first = after(draft({ anna: 'd1', bo: 'd2' }), publishVersion, publish)
  const changed = change(first)
  const second = publishVersion.execute(
    { ...contextOf(changed), newId: () => 'second' },
    { ...publish, confirmed },
  )
  const snapshot = second.ok ? applyChange(changed, second.value) : changed
  return { changed, second, snapshot, told: whomToTell(snapshot, 's', 'new-1', 'second') }
}

test('a new date, time or place is news to those who keep their day, and to nobody else', () => {
  const fields = { day: '2026-03-10', startTime: '10:00', place: 'Salen' }
  const { changed, told } = republished((published) =>
    after(published, updateSeminar, { seminarId: 'd1', fields }),
  )
  expect(changesSincePublished(changed, 's')).toMatchObject({
    differences: [{ personId: 'anna', kind: 'dayChanged', from: 'd1', to: 'd1' }],
    days: ['d1'],
    count: 1,
  })
  expect(told).toMatchObject([
    {
      person: { id: 'anna' },
      message: 'dayChanged',
      oldDay: { id: 'd1', day: '2026-03-09', startTime: '09:00', place: '' },
      newDay: { id: 'd1', ...fields },
    },
  ])
})

test('a version keeps the days as they were told, whatever becomes of them', () => {
  const { snapshot } = republished((published) =>
    after(published, updateSeminar, { seminarId: 'd1', fields: { day: '2026-03-10' } }),
  )
  const later = after(snapshot, cancelSeminar, { seminarId: 'd1' })
  expect(whomToTell(later, 's', null, 'new-1')[0]?.newDay).toEqual({
    id: 'd1',
    facilitatorIds: [],
    day: '2026-03-09',
    startTime: '09:00',
    endTime: '15:30',
    place: '',
    title: 'Akademi',
    cancelled: false,
  })
  expect(whomToTell(later, 's', 'new-1', 'second')).toMatchObject([{ message: 'dayChanged' }])
})

test('a corrected title can be published, but nobody has to hear of it', () => {
  const { second, told } = republished((published) =>
    after(published, updateSeminar, { seminarId: 'd1', fields: { title: 'Dag 1' } }),
  )
  expect(second.ok).toBe(true)
  expect(told).toEqual([])
})

test('what is changed back before it is published is no news', () => {
  const { second } = republished((published) => {
    const lost = after(published, cancelSeminar, { seminarId: 'd1' })
    return after(lost, reviveSeminar, { seminarId: 'd1' })
  })
  expect(second).toMatchObject({ ok: false, error: { type: 'distribution.nothingNew' } })
})

test('those who were told a day also hear that every day is lost', () => {
  const { told } = republished((published) => {
    const lost = after(published, cancelSeminar, { seminarId: 'd1' })
    return after(lost, cancelSeminar, { seminarId: 'd2' })
  }, true)
  expect(told.map(({ message }) => message)).toEqual(['lostDay', 'lostDay'])
})

test('a version from before days were kept says nothing about what a day was', () => {
  const [version] = after(
    draft({ anna: 'd1', bo: 'd2' }),
    publishVersion,
    publish,
  ).distributionVersions.values()
  const { days, facilitating, ...old } = version as DistributionVersion
  expect(facilitating).toEqual({})
  expect(Object.keys(days)).toEqual(['d1', 'd2'])
  const published = snapshotOf({ distributionVersions: [old] }, draft({ anna: 'd1', bo: 'd2' }))
  const fields = { day: '2026-03-10' }
  const changed = after(published, updateSeminar, { seminarId: 'd1', fields })
  expect(changesSincePublished(changed, 's')).toMatchObject({
    ...{ differences: [], count: 0, daysUnknown: true },
  })
  expect(whomToTell(changed, 's', null, old.id)[0]?.newDay).toMatchObject(fields)
})

test('a version that does not know its days can be followed by one that does', () => {
  const old = { id: 'old', ...s, number: 1, publishedOn: '2026-01-05' }
  const seats = { anna: 'd1', bo: 'd2' }
  const published = snapshotOf({ distributionVersions: [{ ...old, seats }] }, draft(seats))
  const again = after(published, publishVersion, publish)
  expect([...again.distributionVersions.values()].map(({ number }) => number)).toEqual([1, 2])
  expect(refusalOf(again, publishVersion, publish)).toBe('distribution.nothingNew')
})

const runs = (personId: string, seminarId: string) => ({ seminarId, personId })

test('another facilitator is news to both facilitators, and to none of those who come', () => {
  const pia = snapshotOf({ people: [{ id: 'pia', name: 'Pia' }] }, house())
  const first = after(
    after(draft({ anna: 'd1' }, pia), addFacilitator, runs('bo', 'd1')),
    publishVersion,
    { ...publish, confirmed: true },
  )
  const other = after(
    after(first, removeFacilitator, runs('bo', 'd1')),
    addFacilitator,
    runs('pia', 'd1'),
  )
  expect(changesSincePublished(other, 's')).toMatchObject({ differences: [], days: ['d1'] })
  const plan = publishablePlan(other, 's')
  const [version] = first.distributionVersions.values()
  expect(
    tellRows(other, version!, plan).map(({ person, message }) => [person.id, message]),
  ).toEqual([
    ['bo', 'facilitatesNoMore'],
    ['pia', 'facilitates'],
  ])
  expect(dayDifferences(other, version!, plan)).toMatchObject([
    { from: { id: 'd1', facilitatorIds: ['bo'] }, to: { facilitatorIds: ['pia'] }, tell: 2 },
  ])
})

test('whoever runs a day hears that it has another place, or is cancelled', () => {
  const first = after(
    after(draft({ anna: 'd1', bo: 'd2' }), addFacilitator, runs('bo', 'd1')),
    publishVersion,
    publish,
  )
  const [version] = first.distributionVersions.values()
  const messages = (changed: Snapshot) =>
    tellRows(changed, version!, publishablePlan(changed, 's')).map(({ person, message }) => [
      person.id,
      message,
    ])
  const input = { seminarId: 'd1', fields: { place: 'Salen' } }
  expect(messages(after(first, updateSeminar, input))).toEqual([
    ['anna', 'dayChanged'],
    ['bo', 'facilitatedDayChanged'],
  ])
  expect(messages(after(first, cancelSeminar, { seminarId: 'd1' }))).toEqual([
    ['anna', 'lostDay'],
    ['bo', 'facilitatedDayLost'],
  ])
})

test('erasing a person takes them out of those who ran the days of a version', () => {
  const first = after(
    after(draft({ anna: 'd1' }), addFacilitator, runs('bo', 'd1')),
    publishVersion,
    { ...publish, confirmed: true },
  )
  const erased = applyChange(first, erasureOf(first, 'bo'))
  expect([...erased.distributionVersions.values()]).toMatchObject([
    { seats: { anna: 'd1' }, facilitating: {} },
  ])
})

test('a day differs from what was told with the number of people who have to hear of it', () => {
  const first = after(draft({ anna: 'd1', bo: 'd2' }), publishVersion, publish)
  const [version] = first.distributionVersions.values()
  const moved = after(first, updateSeminar, { seminarId: 'd1', fields: { startTime: '10:00' } })
  const lost = after(moved, cancelSeminar, { seminarId: 'd2' })
  const shown = dayDifferences(lost, version!, publishablePlan(lost, 's'))
  expect(shown.map(({ from, to, tell }) => [from.id, to?.startTime ?? null, tell])).toEqual([
    ['d1', '10:00', 1],
    ['d2', null, 1],
  ])
})
