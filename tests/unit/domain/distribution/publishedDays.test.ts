import { applyChange } from '@/domain/change'
import { dayDifferences } from '@/domain/distribution/dayDifferences'
import type { DistributionVersion } from '@/domain/distribution/placement'
import { publishVersion } from '@/domain/distribution/versionCommands'
import { changesSincePublished, publishablePlan } from '@/domain/distribution/versions'
import { tellRows, whomToTell } from '@/domain/distribution/whomToTell'
import { erasureOf } from '@/domain/erasure'
import type { Snapshot } from '@/domain/records'
import { addFacilitator, removeFacilitator } from '@/domain/seminars/facilitatorCommands'
import { cancelSeminar, reviveSeminar, updateSeminar } from '@/domain/seminars/seminarCommands'
import { dayNewsText } from '@/exchange/handouts/dayNewsText'
import { draft, house, publish, republished, s } from '@tests/support/publishedHouse'
import { after, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { expect, test } from 'vitest'

const all = { ...publish, confirmed: true }

/** As versions were before the later days of a seminar were kept. */
function withoutLaterDays(snapshot: Snapshot): Snapshot {
  const distributionVersions = [...snapshot.distributionVersions.values()].map((version) => ({
    ...version,
    days: Object.fromEntries(
      Object.entries(version.days).map(([id, facts]) => [id, { ...facts, laterDays: null }]),
    ),
  }))
  return snapshotOf({ distributionVersions }, snapshot)
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

test('other times on a later day are news, and nothing is said where they were never kept', () => {
  const later = { id: 'later', seminarId: 'd1', offset: 1, startTime: '09:00', endTime: '12:00' }
  const withLater = (snapshot: Snapshot) => snapshotOf({ seminarDays: [later] }, snapshot)
  const { changed, told } = republished(withLater)
  expect(changesSincePublished(changed, 's').days).toEqual(['d1'])
  expect(told).toMatchObject([{ message: 'dayChanged', newDay: { laterDays: [{ offset: 1 }] } }])
  const [row] = told
  expect(dayNewsText(row!.oldDay!, row!.newDay!)).toBe(
    'Ny tid: 9.00-15.30 og 10. marts kl. 9.00-12.00',
  )
  const unknown = withLater(withoutLaterDays(after(draft({ anna: 'd1' }), publishVersion, all)))
  expect(changesSincePublished(unknown, 's').days).toEqual([])
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
    laterDays: [],
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
