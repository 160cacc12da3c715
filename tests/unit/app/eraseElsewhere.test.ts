import { eraseElsewhere } from '@/app/eraseElsewhere'
import { databaseName } from '@/storage/schema'
import { keepWorkspace } from '@/storage/workspaces'
import { freshBrowserStorage } from '@tests/support/browserStorage'
import { openStoredHouse } from '@tests/support/openTestStorage'
import { hire } from '@tests/support/peopleCommands'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(freshBrowserStorage)
afterEach(() => vi.unstubAllGlobals())

async function workspaceWithAne(id: string, kind: 'own' | 'example' | 'beforeRestore') {
  const { ledger, storage } = await openStoredHouse({ workspaceId: id })
  await ledger.run(hire, { id: 'ane', name: 'Ane Holm' })
  storage.close()
  keepWorkspace({ id, name: '', kind }, { open: kind === 'own' })
}

const peopleIn = async (workspaceId: string) => {
  const { ledger, storage } = await openStoredHouse({ workspaceId })
  storage.close()
  return ledger.state.snapshot.people.size
}

const restored = { id: 'restored', kind: 'own' } as const

describe('erasing a person', () => {
  it('reaches what a restore has left behind, and no other workspace', async () => {
    await workspaceWithAne('main', 'beforeRestore')
    await workspaceWithAne('restored', 'own')
    await workspaceWithAne('example', 'example')
    expect(await eraseElsewhere('ane', restored)).toEqual({ ok: true, value: null })
    expect(await peopleIn('main')).toBe(0)
    expect(await peopleIn('example')).toBe(1)
  })

  it('reaches the own workspace from one that a restore has left behind', async () => {
    await workspaceWithAne('main', 'beforeRestore')
    await workspaceWithAne('restored', 'own')
    await eraseElsewhere('ane', { id: 'main', kind: 'beforeRestore' })
    expect(await peopleIn('restored')).toBe(0)
  })

  it('leaves every workspace alone when somebody invented is erased', async () => {
    await workspaceWithAne('main', 'own')
    await workspaceWithAne('example', 'example')
    await eraseElsewhere('ane', { id: 'example', kind: 'example' })
    expect(await peopleIn('main')).toBe(1)
  })

  it('says so when what is left behind cannot be opened', async () => {
    await workspaceWithAne('main', 'beforeRestore')
    await workspaceWithAne('restored', 'own')
    await Dexie.delete(databaseName('main'))
    expect(await eraseElsewhere('ane', restored)).toEqual({
      ok: false,
      error: { type: 'erasure.incomplete' },
    })
  })
})
