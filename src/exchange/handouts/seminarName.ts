/** What a seminar is called where it is told apart from others: its own title, or what it is part of. */
import type { Snapshot } from '@/domain/records'
import type { Seminar } from '@/domain/seminars/seminar'
import { t } from '@/text/t'

export function seminarName(snapshot: Snapshot, { title, seriesId, kind }: Seminar): string {
  return title || snapshot.series.get(seriesId ?? '')?.name || t.seminars.kinds[kind]
}
