import { databaseName, WorkspaceDatabase } from '@/storage/schema'
import { hashOfJournal } from '@/storage/journalHash'
import { noChange } from '@tests/support/noChange'
import { freshBrowserStorage } from '@tests/support/browserStorage'
import { openStoredHouse, openTestStorage } from '@tests/support/openTestStorage'
import { dismiss, hire, rename } from '@tests/support/peopleCommands'
import { IDBDatabase } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(freshBrowserStorage)
afterEach(() => vi.unstubAllGlobals())

const ane = { id: 'ane', name: 'Ane Holm' }

describe('a commit', () => {
  it('is there after the workspace has been closed and opened again', async () => {
    const { ledger, storage } = await openStoredHouse()
    await ledger.run(hire, ane)
    await ledger.run(rename, { id: 'ane', name: 'Ane Lind' })
    storage.close()
    const again = await openStoredHouse()
    expect(again.ledger.state.snapshot).toEqual(ledger.state.snapshot)
    expect(again.ledger.state.sequence).toBe(2)
    await again.ledger.undo()
    expect(again.ledger.state.snapshot.people.get('ane')?.name).toBe('Ane Holm')
  })

  it('writes records, journal and meta row together', async () => {
    const { ledger, storage } = await openStoredHouse()
    await ledger.run(hire, ane)
    await ledger.run(hire, { id: 'bo', name: 'Bo Dam' })
    await ledger.run(dismiss, 'ane')
    const journal = await storage.wholeJournal()
    const meta = await storage.readMeta()
    expect(meta).toMatchObject({ sequence: 3, hash: await hashOfJournal(journal) })
    expect(meta.counts.people).toBe(1)
    expect(journal.map(({ command }) => command)).toEqual([
      'test.hire',
      'test.hire',
      'test.dismiss',
    ])
  })

  it('asks the browser for strict durability', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const { ledger } = await openStoredHouse()
    await ledger.run(hire, ane)
    expect(asked.mock.calls.at(-1)?.slice(1)).toEqual(['readwrite', { durability: 'strict' }])
    asked.mockRestore()
  })

  it('based on an old sequence writes nothing', async () => {
    const { ledger, storage } = await openStoredHouse()
    await ledger.run(hire, ane)
    const late = {
      sequence: 1,
      id: 'late',
      at: '2026-01-05T08:00:00.000Z',
      device: 'desk',
      command: 'test.late',
      change: { ...noChange, removed: [{ table: 'people', record: ane }] } as never,
    }
    expect(await storage.commit(late)).toEqual({ type: 'storage.stale' })
    expect(await storage.commit({ ...late, sequence: 5 })).toEqual({ type: 'storage.stale' })
    expect(await storage.wholeJournal()).toHaveLength(1)
    expect(await (await openTestStorage()).load()).toMatchObject({ sequence: 1 })
  })

  it('in one tab makes another tab catch up and run its command again', async () => {
    const left = await openStoredHouse()
    const right = await openStoredHouse()
    await left.ledger.run(hire, ane)
    await right.ledger.run(rename, { id: 'ane', name: 'Ane Lind' }).then((result) => {
      expect(result).toEqual({ ok: false, error: { type: 'test.unknown' } })
    })
    await right.ledger.run(hire, { id: 'bo', name: 'Bo Dam' })
    expect([...right.ledger.state.snapshot.people.keys()]).toEqual(['ane', 'bo'])
  })

  it('that fails half-way leaves nothing behind', async () => {
    const { ledger, storage } = await openStoredHouse()
    await ledger.run(hire, ane)
    const unclonable = { id: 'bo', name: 'Bo Dam', onClick: () => undefined }
    const result = await ledger.run(hire, unclonable)
    expect(result).toMatchObject({ ok: false, error: { type: 'storage.unknown' } })
    const onDisk = await (await openTestStorage()).load()
    expect([...onDisk.snapshot.people.keys()]).toEqual(['ane'])
    expect(await storage.wholeJournal()).toHaveLength(1)
  })

  it('on a closed database is refused, not lost in silence', async () => {
    const { ledger, storage } = await openStoredHouse()
    storage.close()
    expect(await ledger.run(hire, ane)).toEqual({ ok: false, error: { type: 'storage.closed' } })
  })

  it('keeps fields that a newer version has written', async () => {
    const { ledger, storage } = await openStoredHouse()
    await ledger.run(hire, ane)
    const database = await new WorkspaceDatabase(databaseName('main')).open()
    await database.table('people').update('ane', { shoeSize: 41 })
    await ledger.run(rename, { id: 'ane', name: 'Ane Lind' })
    expect(await database.table('people').get('ane')).toMatchObject({
      name: 'Ane Lind',
      shoeSize: 41,
    })
    database.close()
    storage.close()
  })
})

describe('the backup mark', () => {
  it('says up to which row everything is in a backup', async () => {
    const { ledger, storage } = await openStoredHouse()
    await ledger.run(hire, ane)
    await storage.markBackup('2026-01-06T09:00:00.000Z', 1)
    await ledger.run(rename, { id: 'ane', name: 'Ane Lind' })
    expect(await storage.readMeta()).toMatchObject({
      sequence: 2,
      lastBackup: { at: '2026-01-06T09:00:00.000Z', sequence: 1 },
    })
  })
})
