/** The records that a removal touches, and the days they are about, named. */
import type { Use } from '@/domain/changeDraft'
import type { RecordOf, Snapshot, TableName } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { shortDay } from '@/text/formats'
import { t } from '@/text/t'

/** The records of one table among the uses. */
export function recordsOf<Table extends TableName>(
  snapshot: Snapshot,
  uses: readonly Use[],
  table: Table,
): RecordOf<Table>[] {
  const records = snapshot[table] as ReadonlyMap<Id, RecordOf<Table>>
  // A record that names somebody in two fields is still one record.
  const ids = new Set(uses.flatMap((use) => (use.table === table ? use.id : [])))
  return [...ids].flatMap((id) => records.get(id) ?? [])
}

/** The seminars as "Akademiet den 9. marts", in the order they take place. */
export function daysNamed(snapshot: Snapshot, seminarIds: readonly Id[]): string[] {
  return seminarIds
    .flatMap((id) => snapshot.seminars.get(id) ?? [])
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, title, seriesId }) => {
      const name = snapshot.series.get(seriesId ?? '')?.name ?? title
      return t.people.touches.dayOf(name, shortDay(day))
    })
}
