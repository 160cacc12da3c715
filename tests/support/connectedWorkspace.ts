/** A Pinia workspace on a ledger in memory, for tests of pages and composables. */
import type { Snapshot } from '@/domain/records'
import { useWorkspace } from '@/state/workspace'
import { createPinia, setActivePinia } from 'pinia'
import { openTestHouse } from './openTestHouse'

export async function connectedWorkspace(snapshot: Snapshot) {
  setActivePinia(createPinia())
  const house = await openTestHouse({ snapshot })
  const workspace = useWorkspace()
  workspace.connect(house.ledger)
  return workspace
}
