/** What goes along when a series is removed, in words, read before it is done. */
import { usesOf } from '@/domain/changeDraft'
import type { Snapshot, TableName } from '@/domain/records'
import { planCountsOf } from '@/domain/seminars/planCounts'
import { seminarsOf } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import { listed } from '@/text/formats'
import { planParts } from '@/text/planParts'
import { t } from '@/text/t'

export function removalText(snapshot: Snapshot, seriesId: Id): string {
  const gone = usesOf(snapshot, 'series', seriesId).filter(({ onRemove }) => onRemove === 'remove')
  const words = t.series.removeParts
  const named: [TableName, (count: number) => string][] = [
    ['seminars', words.days],
    ['placementRules', words.rules],
    ['placements', words.placements],
    ['distributionVersions', words.versions],
    ['audienceExceptions', words.exceptions],
  ]
  const parts = named.flatMap(([table, name]) => {
    const count = gone.filter((use) => use.table === table).length
    return count > 0 ? [name(count)] : []
  })
  const tablePlans = [...snapshot.tablePlans.values()].filter(
    ({ seminarId }) => snapshot.seminars.get(seminarId)?.seriesId === seriesId,
  ).length
  if (tablePlans > 0) parts.push(words.tables(tablePlans))
  const seminarIds = new Set(seminarsOf(snapshot, seriesId).map(({ id }) => id))
  parts.push(...planParts(planCountsOf(snapshot, seminarIds, seriesId)))
  const what = parts.length > 0 ? t.series.removeWith(listed(parts)) : t.series.removeNothing
  return `${what} ${t.series.removeUndo}`
}
