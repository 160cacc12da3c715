/** Follows a change of the programme, and keeps the sentence about what it has moved. */
import type { ScheduledDay } from '@/domain/agenda/schedule'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { shallowRef, watch, type ComputedRef } from 'vue'
import { movedLine, type MovedLine } from './movedText'

export function useMovedLine(schedule: ComputedRef<readonly ScheduledDay[]>) {
  const workspace = useWorkspace()
  const line = shallowRef<MovedLine | null>(null)
  /** The write that the line is about; any other makes it old. */
  let about = -1

  watch(
    () => workspace.sequence,
    (sequence) => {
      if (sequence !== about) line.value = null
    },
  )

  async function follow<Done extends { readonly ok: boolean }>(
    itemId: Id | null,
    work: () => Promise<Done>,
  ): Promise<Done> {
    const before = schedule.value
    const result = await work()
    if (result.ok) {
      about = workspace.sequence
      line.value = movedLine(workspace.snapshot, before, schedule.value, itemId)
    }
    return result
  }

  return { line, follow, dismiss: () => (line.value = null) }
}
