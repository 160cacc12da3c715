/** Looks now and then whether a backup is due; the example never needs one. */
import { useHouse } from '@/state/house'
import { useWorkspace } from '@/state/workspace'
import { reactive, watch } from 'vue'

export function useBackupReminder() {
  const house = useHouse()
  const workspace = useWorkspace()
  const reminder = reactive({ due: false, changesSince: 0 })

  watch(
    () => workspace.sequence,
    async () => {
      if (house.workspaceKind === 'example') return
      const status = await house.controls.backupStatus()
      reminder.due = status.due
      reminder.changesSince = status.changesSince
    },
    { immediate: true },
  )
  return reminder
}
