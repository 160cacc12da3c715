/** Follows a change of the programme, and keeps the sentence about what it has moved. */
import type { ScheduledDay } from '@/domain/agenda/schedule'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { shallowRef, watch, type ComputedRef } from 'vue'
import { movedLine, type MovedLine } from './movedText'

export function useMovedLine(schedule: ComputedRef<readonly ScheduledDay[]>) {
  const workspace = useWorkspace()
  const line = shallowRef<MovedLine | null>(null)
  /** What is followed writes its own line; any other write makes the line old. */
  let following = 0

  watch(
    () => workspace.sequence,
    () => {
      if (following === 0) line.value = null
    },
  )

  async function follow<Done extends { readonly ok: boolean }>(
    itemId: Id | null,
    work: () => Promise<Done>,
  ): Promise<Done> {
    const before = schedule.value
    following += 1
    try {
      const result = await work()
      if (result.ok) line.value = movedLine(workspace.snapshot, before, schedule.value, itemId)
      return result
    } finally {
      following -= 1
    }
  }

  return { line, follow, dismiss: () => (line.value = null) }
}
