/** Everything the page shows of the columns: their heads, their rows, and the difference in words. */
import { latestVersion } from '@/domain/distribution/draft'
import { publishableSeats } from '@/domain/distribution/versions'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { computed } from 'vue'
import { columnResults, draftToday, isWhole } from './columnResult'
import { columnView, draftColumn } from './columnView'
import { compareRows } from './compareRows'
import { summarySentences } from './summaryText'
import { bestToday, type WhatIf } from './useWhatIf'

export function useComparison(seriesId: () => Id, whatIf: WhatIf) {
  const workspace = useWorkspace()
  const before = computed(() => ({
    draft: publishableSeats(workspace.snapshot, seriesId()),
    told: latestVersion(workspace.snapshot, seriesId())?.seats ?? {},
  }))
  const results = computed(() =>
    whatIf.basis.value
      ? columnResults(whatIf.basis.value, whatIf.columns.value, before.value)
      : new Map<string, never>(),
  )
  const columns = computed(() => {
    const weights = whatIf.basis.value
    if (!weights) return []
    const calculated = whatIf.columns.value.map((column) => {
      const isRunning = whatIf.running.value === column.id
      return columnView(workspace.snapshot, seriesId(), weights, column, isRunning)
    })
    return [draftColumn(), ...calculated]
  })
  const rowsOf = (ids: readonly string[]) => compareRows(workspace.snapshot, ids, results.value)

  const summary = computed(() => {
    const best = results.value.get(bestToday)
    if (!best) return []
    return columns.value.flatMap(({ id, name }) => {
      const trial = results.value.get(id)
      if (!trial || id === draftToday || id === bestToday) return []
      return [{ id, name, sentences: summarySentences(trial, best), whole: isWhole(trial) }]
    })
  })

  return { results, columns, rowsOf, summary }
}
