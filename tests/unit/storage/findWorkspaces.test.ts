import { restoreFile } from '@/app/restoreFile'
import { makeBackupFile } from '@/exchange/backup/backupClient'
import { fillWorkspace, type WholeWorkspace } from '@/storage/fillWorkspace'
import { findLostWorkspaces } from '@/storage/findWorkspaces'
import { currentWorkspace, keepWorkspace, workspaceList } from '@/storage/workspaces'
import { freshBrowserStorage } from '@tests/support/browserStorage'
import { aPerson, snapshotOf } from '@tests/support/builders'
import { openStoredHouse } from '@tests/support/openTestStorage'
import { hire } from '@tests/support/peopleCommands'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(freshBrowserStorage)
afterEach(() => vi.unstubAllGlobals())

const named = (organisationName: string): WholeWorkspace => ({
  snapshot: snapshotOf({
    people: [aPerson({ id: 'ane' })],
    settings: [{ id: 'settings', organisationName }],
  }),
  journal: [],
  erasures: [],
  backedUpAt: null,
})
const loseTheList = () => localStorage.removeItem('lederdag.workspaces')

describe('a lost list of workspaces', () => {
  it('is made again from the databases: the newest own one opens, older ones stand beside it', async () => {
    await fillWorkspace('main', named('Fjordby'), 'one', '2026-01-05T08:00:00.000Z')
    await fillWorkspace('restored', named('Fjordby'), 'two', '2026-02-05T08:00:00.000Z')
    const example = { ...named('Eksempelby'), kind: 'example' } as const
    await fillWorkspace('example', example, 'three', '2026-03-05T08:00:00.000Z')
    await findLostWorkspaces()
    expect(currentWorkspace()).toEqual({ id: 'restored', name: 'Fjordby', kind: 'own' })
    expect(
      workspaceList()
        .entries.map(({ id, kind }) => [id, kind])
        .sort(),
    ).toEqual([
      ['example', 'example'],
      ['main', 'beforeRestore'],
      ['restored', 'own'],
    ])
  })

  it('after a restore leads back to what was restored, not to an empty house', async () => {
    const { ledger, storage } = await openStoredHouse()
    await ledger.run(hire, { id: 'ane', name: 'Ane Holm' })
    const content = { snapshot: ledger.state.snapshot, journal: [], erasures: [] }
    const { bytes } = await makeBackupFile(content, '2026-01-05T08:00:00.000Z', '')
    await restoreFile(new Blob([bytes]), '')
    storage.close()
    const { id } = currentWorkspace()
    loseTheList()
    expect(currentWorkspace().id).toBe('main')
    await findLostWorkspaces()
    expect(currentWorkspace().id).toBe(id)
  })

  it('prefers a workspace with something in it to an empty one', async () => {
    const { storage } = await openStoredHouse()
    storage.close()
    const example = { ...named('Eksempelby'), kind: 'example' } as const
    await fillWorkspace('example', example, 'three', '2025-03-05T08:00:00.000Z')
    await findLostWorkspaces()
    expect(currentWorkspace().id).toBe('example')
  })

  it('opens a database that cannot be read, so that the start check can say so', async () => {
    await fillWorkspace('kept', named('Fjordby'), 'one', '2026-01-05T08:00:00.000Z')
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('unreadable', 'UnknownError')
    })
    await findLostWorkspaces()
    expect(currentWorkspace().id).toBe('kept')
  })

  it('is left alone while it is there, and on a first visit', async () => {
    await findLostWorkspaces()
    expect(currentWorkspace()).toEqual({ id: 'main', name: '', kind: 'own' })
    await fillWorkspace('other', named('Fjordby'), 'one', '2026-01-05T08:00:00.000Z')
    keepWorkspace({ id: 'main', name: '', kind: 'own' }, { open: true })
    await findLostWorkspaces()
    expect(currentWorkspace().id).toBe('main')
  })

  it('still leads to the data when localStorage cannot keep it', async () => {
    await fillWorkspace('restored', named('Fjordby'), 'two', '2026-02-05T08:00:00.000Z')
    const refuse = vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await findLostWorkspaces()
    expect(currentWorkspace().id).toBe('restored')
    refuse.mockRestore()
    keepWorkspace(currentWorkspace(), { open: true })
    loseTheList()
    expect(currentWorkspace().id).toBe('main')
  })
})
