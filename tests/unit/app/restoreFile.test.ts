import { restoreFile, restoreOver } from '@/app/restoreFile'
import { makeBackupFile, openBackupFile } from '@/exchange/backup/backupClient'
import { currentWorkspace, keepWorkspace, workspaceList } from '@/storage/workspaces'
import { freshBrowserStorage } from '@tests/support/browserStorage'
import { openStoredHouse } from '@tests/support/openTestStorage'
import { dismiss, hire, rename } from '@tests/support/peopleCommands'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(freshBrowserStorage)
afterEach(() => vi.unstubAllGlobals())

type House = Awaited<ReturnType<typeof openStoredHouse>>

async function backupOf({ ledger, storage }: House): Promise<Blob> {
  const journal = await storage.wholeJournal()
  const erasures = await storage.erasures()
  const content = { snapshot: ledger.state.snapshot, journal, erasures }
  const { bytes } = await makeBackupFile(content, '2026-01-05T08:00:00.000Z', '')
  return new Blob([bytes])
}

async function houseWithAneAndBo(): Promise<House> {
  const house = await openStoredHouse()
  await house.ledger.run(hire, { id: 'ane', name: 'Ane Holm' })
  await house.ledger.run(hire, { id: 'bo', name: 'Bo Dam' })
  return house
}

describe('restoring a backup', () => {
  it('opens a new workspace and keeps the old one beside it', async () => {
    const house = await houseWithAneAndBo()
    const backup = await backupOf(house)
    await house.ledger.run(dismiss, 'bo')
    expect(await restoreFile(backup, '')).toEqual({ ok: true, value: null })
    const kinds = workspaceList().entries.map(({ id, kind }) => [id === 'main', kind])
    expect(kinds).toEqual([
      [true, 'beforeRestore'],
      [false, 'own'],
    ])
    const restored = await openStoredHouse({ workspaceId: currentWorkspace().id })
    expect([...restored.ledger.state.snapshot.people.keys()]).toEqual(['ane', 'bo'])
    expect([...house.ledger.state.snapshot.people.keys()]).toEqual(['ane'])
  })

  it('brings the history along', async () => {
    const backup = await backupOf(await houseWithAneAndBo())
    await restoreFile(backup, '')
    const { ledger } = await openStoredHouse({ workspaceId: currentWorkspace().id })
    await ledger.undo()
    expect([...ledger.state.snapshot.people.keys()]).toEqual(['ane'])
  })

  it('does not bring back whom the open workspace has erased', async () => {
    const house = await houseWithAneAndBo()
    await house.ledger.run(rename, { id: 'ane', name: 'Ane Lind' })
    const backup = await backupOf(house)
    await house.ledger.erase('ane')
    await restoreFile(backup, '')
    const restored = await openStoredHouse({ workspaceId: currentWorkspace().id })
    expect([...restored.ledger.state.snapshot.people.keys()]).toEqual(['bo'])
    expect(JSON.stringify(await restored.storage.wholeJournal())).not.toMatch(/Ane|Lind/)
    expect(await restored.storage.erasures()).toMatchObject([{ id: 'ane' }])
  })

  it('from the example parts with the own workspace, and brings back nobody erased there', async () => {
    const house = await houseWithAneAndBo()
    const backup = await backupOf(house)
    await house.ledger.erase('ane')
    keepWorkspace({ id: 'example', name: '', kind: 'example' }, { open: true })
    const example = await openStoredHouse({ workspaceId: 'example' })
    const read = await openBackupFile(new Uint8Array(await backup.arrayBuffer()), '')
    if (!read.ok) throw new Error(read.error.type)
    await restoreOver(example.storage, read.value)
    const own = workspaceList().entries.filter(({ kind }) => kind === 'own')
    expect(own.map(({ id }) => id)).toEqual([currentWorkspace().id])
    const restored = await openStoredHouse({ workspaceId: currentWorkspace().id })
    expect([...restored.ledger.state.snapshot.people.keys()]).toEqual(['bo'])
  })

  it('that cannot be read changes nothing', async () => {
    await houseWithAneAndBo()
    const result = await restoreFile(new Blob(['Navn;Enhed']), '')
    expect(result).toEqual({ ok: false, error: { type: 'backup.notABackup' } })
    expect(workspaceList().entries).toHaveLength(1)
    expect(currentWorkspace().id).toBe('main')
  })
})

describe('restoring once the storage is closed', () => {
  it('is refused in words, because those erased here could come back', async () => {
    const house = await houseWithAneAndBo()
    const read = await openBackupFile(
      new Uint8Array(await (await backupOf(house)).arrayBuffer()),
      '',
    )
    if (!read.ok) throw new Error(read.error.type)
    house.storage.close()
    const refused = await restoreOver(house.storage, read.value)
    expect(refused).toEqual({ ok: false, error: { type: 'storage.closed' } })
    expect(currentWorkspace().id).toBe('main')
  })
})
