/** A house with one series of two days and two leaders, to be published and changed. */
import { applyChange } from '@/domain/change'
import { publishVersion } from '@/domain/distribution/versionCommands'
import { whomToTell } from '@/domain/distribution/whomToTell'
import type { Snapshot } from '@/domain/records'
import { after, contextOf, snapshotOf } from './snapshotOf'

export const s = { seriesId: 's' }
export const publish = { ...s, note: '', confirmed: false }

export function draft(seats: Record<string, string>, base: Snapshot = house()): Snapshot {
  const placements = Object.entries(seats).map(([personId, seminarId]) => ({
    id: `seat-${personId}`,
    ...s,
    personId,
    seminarId,
  }))
  return snapshotOf({ placements }, base)
}

export function house(): Snapshot {
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

/** Anna on the first day, Bo on the second, published, and published again after the change. */
export function republished(change: (published: Snapshot) => Snapshot, confirmed = false) {
  const first = after(draft({ anna: 'd1', bo: 'd2' }), publishVersion, publish)
  const changed = change(first)
  const second = publishVersion.execute(
    { ...contextOf(changed), newId: () => 'second' },
    { ...publish, confirmed },
  )
  const snapshot = second.ok ? applyChange(changed, second.value) : changed
  return { changed, second, snapshot, told: whomToTell(snapshot, 's', 'new-1', 'second') }
}
