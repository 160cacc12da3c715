/** Looks now and then whether a backup is due; the example never needs one. */
import { useHouse } from '@/state/house'
import { useWorkspace } from '@/state/workspace'
import { onScopeDispose, reactive, watch } from 'vue'

/** Not amid a row of edits: looking into the database would hold up the next one. */
const quietMs = 1000

export function useBackupReminder() {
  const house = useHouse()
  const workspace = useWorkspace()
  const reminder = reactive({ due: false, changesSince: 0 })

  async function look() {
    const status = await house.controls.backupStatus()
    if (!status) return
    reminder.due = status.due
    reminder.changesSince = status.changesSince
  }

  let waiting: ReturnType<typeof setTimeout> | undefined
  function lookSoon() {
    clearTimeout(waiting)
    if (house.workspaceKind !== 'example') waiting = setTimeout(look, quietMs)
  }
  watch(() => workspace.sequence, lookSoon, { immediate: true })
  onScopeDispose(() => clearTimeout(waiting))
  return reminder
}
