/** The days on the page of a person: what was told, and the draft only where it differs. */
import { declineDay } from '@/domain/distribution/cancellationCommands'
import { movePlacement } from '@/domain/distribution/placementCommands'
import { publishVersion } from '@/domain/distribution/versionCommands'
import { personPage } from '@/domain/people/personPage'
import type { Snapshot } from '@/domain/records'
import { updateSeminar } from '@/domain/seminars/seminarCommands'
import { daysBySeries } from '@/features/people/person/personDays'
import { after, snapshotOf } from '@tests/support/snapshotOf'
import { expect, test } from 'vitest'

const s = { seriesId: 's' }
const draft = snapshotOf({
  people: [{ id: 'anna', name: 'Anna Berg' }],
  series: [{ id: 's', name: 'Akademi' }],
  seminars: [
    { id: 'd1', ...s, day: '2026-03-09', place: 'Salen' },
    { id: 'd2', ...s, day: '2026-03-16' },
  ],
  placements: [{ id: 'p', ...s, personId: 'anna', seminarId: 'd1' }],
})
const published = after(draft, publishVersion, { ...s, note: '', confirmed: true })

function lineOf(snapshot: Snapshot) {
  const [line] = daysBySeries(snapshot, personPage(snapshot, 'anna')!)
  return {
    published: line!.published?.day?.day ?? null,
    draft: line!.draft?.day ?? null,
    differs: line!.differs,
    cancelled: line!.cancelled?.day ?? null,
  }
}

test('before the first version the draft stands alone', () => {
  expect(lineOf(draft)).toMatchObject({ published: null, draft: '2026-03-09', differs: true })
})

test('a draft that is as published needs no line of its own', () => {
  expect(lineOf(published)).toMatchObject({ published: '2026-03-09', differs: false })
})

test('a leader who is moved has the published day and the day of the draft', () => {
  const moved = after(published, movePlacement, { ...s, personIds: ['anna'], seminarId: 'd2' })
  expect(lineOf(moved)).toMatchObject({
    ...{ published: '2026-03-09', draft: '2026-03-16', differs: true },
  })
})

test('a day that is moved stands as it was told beside what it has become', () => {
  const input = { seminarId: 'd1', fields: { day: '2026-03-10' } }
  expect(lineOf(after(published, updateSeminar, input))).toMatchObject({
    ...{ published: '2026-03-09', draft: '2026-03-10', differs: true },
  })
})

test('a cancelled day is marked as such', () => {
  const input = { ...s, personId: 'anna', seminarId: 'd1', wantsNewDay: true }
  expect(lineOf(after(published, declineDay, input))).toMatchObject({
    ...{ draft: null, differs: true, cancelled: '2026-03-09' },
  })
})
