import { noChange } from '@tests/support/noChange'
import type { JournalRow } from '@/ledger/ports'
import { deleteWorkspace, fillWorkspace, type WholeWorkspace } from '@/storage/fillWorkspace'
import { databaseName, WorkspaceDatabase } from '@/storage/schema'
import { freshBrowserStorage } from '@tests/support/browserStorage'
import { aPerson, snapshotOf } from '@tests/support/builders'
import { openStoredHouse } from '@tests/support/openTestStorage'
import { hire } from '@tests/support/peopleCommands'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(freshBrowserStorage)
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const now = '2026-01-05T08:00:00.000Z'
const row: JournalRow = {
  sequence: 41,
  id: 'row',
  at: now,
  device: 'desk',
  command: 'person.update',
  change: noChange,
}
const whole: WholeWorkspace = {
  snapshot: snapshotOf({ people: [aPerson({ id: 'ane', name: 'Ane Holm' })] }),
  journal: [row],
  erasures: [{ id: 'somebody', at: now }],
  backedUpAt: '2026-01-02T09:30:00.000Z',
}

describe('filling a new workspace', () => {
  it('gives one that opens without findings and goes on where the journal ended', async () => {
    expect(await fillWorkspace('restored', whole, 'install', now)).toEqual({
      ok: true,
      value: null,
    })
    const { ledger, storage } = await openStoredHouse({ workspaceId: 'restored' })
    expect(ledger.state.snapshot).toEqual(whole.snapshot)
    expect(await storage.erasures()).toEqual(whole.erasures)
    const written = await ledger.run(hire, { id: 'bo', name: 'Bo Dam' })
    expect(written).toMatchObject({ ok: true, value: { sequence: 42 } })
  })

  it('counts as backed up, because it came out of a backup', async () => {
    await fillWorkspace('restored', whole, 'install', now)
    const { storage } = await openStoredHouse({ workspaceId: 'restored' })
    expect((await storage.readMeta()).lastBackup).toEqual({ at: whole.backedUpAt, sequence: 41 })
  })

  it('never touches a workspace that is already there', async () => {
    const { ledger, storage } = await openStoredHouse({ workspaceId: 'mine' })
    await ledger.run(hire, { id: 'bo', name: 'Bo Dam' })
    expect(await fillWorkspace('mine', whole, 'install', now)).toEqual({
      ok: false,
      error: { type: 'restore.exists' },
    })
    storage.close()
    const again = await openStoredHouse({ workspaceId: 'mine' })
    expect([...again.ledger.state.snapshot.people.keys()]).toEqual(['bo'])
  })

  it('leaves nothing behind when the device is full', async () => {
    const full = new DOMException('full', 'QuotaExceededError')
    vi.spyOn(WorkspaceDatabase.prototype, 'records').mockImplementation(() => {
      throw Object.assign(new Error('aborted'), { name: 'AbortError', inner: full })
    })
    expect(await fillWorkspace('restored', whole, 'install', now)).toEqual({
      ok: false,
      error: { type: 'storage.quota' },
    })
    expect(await Dexie.exists(databaseName('restored'))).toBe(false)
  })

  it('is refused when what is read back is not what was written', async () => {
    const broken = {
      ...whole,
      snapshot: { ...whole.snapshot, people: new Map([['ane', { id: 'ane', name: 7 }]]) },
    } as unknown as WholeWorkspace
    expect(await fillWorkspace('restored', broken, 'install', now)).toEqual({
      ok: false,
      error: { type: 'restore.notVerified' },
    })
    expect(await Dexie.exists(databaseName('restored'))).toBe(false)
  })
})

describe('deleting a workspace', () => {
  it('takes that one and no other', async () => {
    await fillWorkspace('one', whole, 'install', now)
    await fillWorkspace('two', whole, 'install', now)
    await deleteWorkspace('one')
    expect(await Dexie.exists(databaseName('one'))).toBe(false)
    expect(await Dexie.exists(databaseName('two'))).toBe(true)
  })
})
