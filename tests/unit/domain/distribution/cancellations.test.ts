import { cancellationsOf, leaversOf } from '@/domain/distribution/cancellations'
import { declineDay } from '@/domain/distribution/cancellationCommands'
import { movePlacement } from '@/domain/distribution/placementCommands'
import { publishVersion } from '@/domain/distribution/versionCommands'
import type { Snapshot } from '@/domain/records'
import { after, snapshotOf } from '@tests/support/snapshotOf'
import { expect, test } from 'vitest'

const s = { seriesId: 's' }
const publish = { ...s, note: '', confirmed: true }
const house = snapshotOf({
  people: [
    { id: 'anna', name: 'Anna Berg' },
    { id: 'bo', name: 'Bo Dahl' },
  ],
  series: [{ id: 's', name: 'Akademi' }],
  seminars: [
    { id: 'd1', ...s, day: '2026-03-09' },
    { id: 'd2', ...s, day: '2026-03-16' },
  ],
  placements: ['anna', 'bo'].map((personId) => ({ id: personId, ...s, personId, seminarId: 'd1' })),
})
const published = after(house, publishVersion, publish)

const decline = (snapshot: Snapshot, wantsNewDay: boolean) =>
  after(snapshot, declineDay, { ...s, personId: 'anna', seminarId: 'd1', wantsNewDay })
const named = (snapshot: Snapshot) =>
  [...cancellationsOf(snapshot, 's').values()].map(({ person, day }) => [person.id, day.day])

test('a cancelled day is remembered until a new version says what became of it', () => {
  expect(named(published)).toEqual([])
  const declined = decline(published, true)
  expect(named(declined)).toEqual([['anna', '2026-03-09']])
  const moved = after(declined, movePlacement, { ...s, personIds: ['anna'], seminarId: 'd2' })
  expect(named(moved)).toEqual([['anna', '2026-03-09']])
  expect(named(after(moved, publishVersion, publish))).toEqual([])
})

test('before anything is published nobody can have cancelled what they were told', () => {
  expect(named(decline(house, true))).toEqual([])
})

test('those who cancel and take no part are the leavers, and no others', () => {
  const left = (snapshot: Snapshot) => leaversOf(snapshot, 's').map(({ person }) => person.id)
  expect(left(decline(published, true))).toEqual([])
  expect(left(decline(published, false))).toEqual(['anna'])
  expect(left(after(decline(published, false), publishVersion, publish))).toEqual([])
})
