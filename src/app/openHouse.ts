/** The composition root: wires storage, ledger, tabs, clock and the example into one open house. */
import { fail, ok, type Result } from '@/domain/shared/result'
import { settingsOf } from '@/domain/workspace/settings'
import type { ValidBackup } from '@/exchange/backup/envelope'
import { openLedger, problemAsRefusal, type Ledger } from '@/ledger/ledger'
import { useHouse, type HouseControls } from '@/state/house'
import { useWorkspace } from '@/state/workspace'
import { forgetCanary } from '@/storage/canary'
import { deviceName } from '@/storage/device'
import type { DexieStorage } from '@/storage/dexieStorage'
import { deleteWorkspace, fillWorkspace } from '@/storage/fillWorkspace'
import { findLostWorkspaces } from '@/storage/findWorkspaces'
import { openStorage, type OpenProblem } from '@/storage/openStorage'
import { requestPersistence, storageFigures } from '@/storage/persistence'
import { tabChannel } from '@/storage/tabChannel'
import {
  currentWorkspace,
  dropWorkspace,
  keepWorkspace,
  workspaceList,
  type WorkspaceEntry,
} from '@/storage/workspaces'
import { backupStatus } from './backupStatus'
import { clock } from './clock'
import { eraseElsewhere } from './eraseElsewhere'
import { randomId } from './randomId'

/** Opens the current workspace and furnishes the stores, or says why it cannot. */
export async function openHouse(acceptFindings = false): Promise<Result<null, OpenProblem>> {
  const house = useHouse()
  await findLostWorkspaces()
  const entry = currentWorkspace()
  const opened = await openStorage({
    workspaceId: entry.id,
    newId: randomId,
    now: clock.now,
    acceptFindings,
    onReplaced: () => (house.replaced = true),
  })
  if (!opened.ok) return fail(opened.error)
  const storage = opened.value
  const ledger = await openLedger({
    storage,
    tabs: tabChannel(entry.id),
    clock,
    newId: randomId,
    device: deviceName(randomId),
  })
  house.furnish(controlsOf(ledger, storage, entry), entry.kind)
  useWorkspace().connect(ledger)
  askForPersistence(ledger)
  return ok(null)
}

/** Once there is something to lose, the browser is asked to keep it; asking earlier is refused. */
function askForPersistence(ledger: Ledger): void {
  const stop = ledger.subscribe((state) => {
    if (state.snapshot.people.size === 0) return
    stop()
    void requestPersistence()
  })
}

/** @param open the workspace of this tab; the list names as current what any tab opened last */
function controlsOf(ledger: Ledger, storage: DexieStorage, open: WorkspaceEntry): HouseControls {
  const backups = () => import('./backups')
  return {
    workspaces: () => {
      const openName = settingsOf(ledger.state.snapshot).organisationName
      return workspaceList().entries.map((entry) => ({
        ...entry,
        name: entry.id === open.id ? openName : entry.name,
        current: entry.id === open.id,
      }))
    },
    async openExample() {
      const known = workspaceList().entries.find(({ kind }) => kind === 'example')
      if (known) return this.openWorkspace(known.id)
      const { buildExample } = await import('@/domain/example/buildExample')
      const snapshot = buildExample(clock.today())
      const id = randomId()
      const filled = await fillWorkspace(
        id,
        { snapshot, journal: [], erasures: [], backedUpAt: null, kind: 'example' },
        randomId(),
        clock.now(),
      )
      if (!filled.ok) return fail(problemAsRefusal(filled.error))
      rememberName(ledger, open)
      const name = settingsOf(snapshot).organisationName
      keepWorkspace({ id, name, kind: 'example' }, { open: true })
      reload('/')
      return ok(null)
    },
    async openWorkspace(id) {
      const entry = workspaceList().entries.find((known) => known.id === id)
      if (!entry) return fail({ type: 'workspace.gone' })
      await ledger.idle()
      rememberName(ledger, open)
      keepWorkspace(entry, { open: true })
      reload('/')
      return ok(null)
    },
    async removeWorkspace(id) {
      const wasOpen = open.id === id
      if (wasOpen) {
        ledger.close()
        storage.close()
      }
      await deleteWorkspace(id)
      forgetCanary(id)
      dropWorkspace(id)
      if (wasOpen) reload('/')
    },
    makeBackup: async (passphrase) => (await backups()).makeBackup(ledger, storage, passphrase),
    readBackup: async (file, passphrase) =>
      (await backups()).previewBackup(ledger, file, passphrase),
    async restoreBackup(preview) {
      const { restoreOver } = await import('./restoreFile')
      const result = await restoreOver(storage, preview.content as ValidBackup)
      if (result.ok) reload('/')
      return result
    },
    backupStatus: () => backupStatus(storage),
    async erasePerson(personId) {
      const result = await ledger.erase(personId)
      return result.ok ? eraseElsewhere(personId, open) : result
    },
    requestPersistence,
    storageFigures,
  }
}

/** The list shows closed workspaces by the name they had when they were last open. */
function rememberName(ledger: Ledger, open: WorkspaceEntry): void {
  // A restore in another tab may have made it one from before since.
  const entry = workspaceList().entries.find(({ id }) => id === open.id)
  const name = settingsOf(ledger.state.snapshot).organisationName
  if (entry) keepWorkspace({ ...entry, name }, { open: false })
}

function reload(path: string): void {
  window.location.assign(path)
}
