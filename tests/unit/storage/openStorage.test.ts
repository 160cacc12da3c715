import { readCanary } from '@/storage/canary'
import { databaseName, nativeVersion, WorkspaceDatabase } from '@/storage/schema'
import { freshBrowserStorage } from '@tests/support/browserStorage'
import { openStoredHouse, tryToOpen } from '@tests/support/openTestStorage'
import { hire } from '@tests/support/peopleCommands'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(freshBrowserStorage)
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const name = databaseName('main')

/** A workspace with one person, written and closed. */
async function writtenWorkspace(): Promise<void> {
  const { ledger, storage } = await openStoredHouse()
  await ledger.run(hire, { id: 'ane', name: 'Ane Holm' })
  storage.close()
}

async function tamper(work: (database: WorkspaceDatabase) => Promise<unknown>): Promise<void> {
  const database = new WorkspaceDatabase(name)
  await database.open()
  await work(database)
  database.close()
}

async function findings() {
  const opened = await tryToOpen()
  if (opened.ok) return []
  return opened.error.type === 'open.rescue' ? opened.error.findings : opened.error
}

describe('opening a workspace', () => {
  it('for the first time makes an empty one with a meta row', async () => {
    const { ledger, storage } = await openStoredHouse()
    expect(ledger.state.sequence).toBe(0)
    expect(await storage.readMeta()).toMatchObject({ sequence: 0, lastBackup: null })
  })

  it('remembers beside the database what it holds', async () => {
    await writtenWorkspace()
    expect(readCanary('main')).toMatchObject({ sequence: 1, counts: { people: 1 } })
  })

  it('keeps two workspaces apart', async () => {
    await writtenWorkspace()
    const example = await openStoredHouse({ workspaceId: 'example' })
    expect(example.ledger.state.snapshot.people.size).toBe(0)
  })

  it('refuses a database that a newer version has written, and leaves it alone', async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, nativeVersion + 10)
      request.onupgradeneeded = () => request.result.createObjectStore('people', { keyPath: 'id' })
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
    expect(await tryToOpen()).toEqual({ ok: false, error: { type: 'open.newerVersion' } })
    const untouched = await new Dexie(name).open()
    expect(untouched.backendDB().version).toBe(nativeVersion + 10)
    untouched.close()
  })

  it('gives up after three seconds when another tab does not let go', async () => {
    const stubborn = indexedDB.open(name, 1)
    await new Promise((resolve) => (stubborn.onsuccess = resolve))
    const opened = await tryToOpen()
    expect(opened).toEqual({ ok: false, error: { type: 'open.blocked' } })
    stubborn.result.close()
  }, 8000)

  it('closes and says so when a newer version wants in', async () => {
    const onReplaced = vi.fn()
    const { ledger } = await openStoredHouse({ onReplaced })
    const newer = indexedDB.open(name, nativeVersion + 10)
    await new Promise((resolve) => (newer.onsuccess = resolve))
    expect(onReplaced).toHaveBeenCalledOnce()
    const refused = await ledger.run(hire, { id: 'ane', name: 'Ane Holm' })
    expect(refused).toEqual({ ok: false, error: { type: 'storage.closed' } })
    newer.result.close()
  })

  it('says that the data cannot be read when the browser has no database to give', async () => {
    vi.stubGlobal('indexedDB', undefined)
    Dexie.dependencies.indexedDB = undefined as never
    expect(await tryToOpen()).toMatchObject({ ok: false, error: { type: 'open.unreadable' } })
  })
})

describe('the start check', () => {
  it('finds nothing in a sound workspace', async () => {
    await writtenWorkspace()
    expect(await findings()).toEqual([])
  })

  it('never shows an empty workspace where there was one', async () => {
    await writtenWorkspace()
    await Dexie.delete(name)
    expect(await findings()).toEqual([{ type: 'empty', expectedSequence: 1 }])
  })

  it('misses changes that were acknowledged', async () => {
    await writtenWorkspace()
    await tamper(async (database) => {
      const meta = await database.meta.get('meta')
      await database.journal.clear()
      await database.meta.put({ ...meta!, sequence: 0 })
    })
    expect(await findings()).toEqual([{ type: 'changesMissing', expected: 1, found: 0 }])
  })

  it('misses records', async () => {
    await writtenWorkspace()
    await tamper((database) => database.records('people').clear())
    expect(await findings()).toEqual([
      { type: 'countDiffers', table: 'people', expected: 1, found: 0 },
    ])
  })

  it('misses the meta row, even without the canary', async () => {
    await writtenWorkspace()
    await tamper((database) => database.meta.clear())
    localStorage.removeItem('lederdag.canary.main')
    expect(await findings()).toEqual([{ type: 'metaMissing' }])
  })

  it('notices another database under the same name', async () => {
    await writtenWorkspace()
    await tamper(async (database) => {
      const meta = await database.meta.get('meta')
      await database.meta.put({ ...meta!, installId: 'another' })
    })
    expect(await findings()).toEqual([{ type: 'otherDatabase' }])
  })

  it('works without the canary, when only that was lost', async () => {
    await writtenWorkspace()
    localStorage.removeItem('lederdag.canary.main')
    expect(await findings()).toEqual([])
  })

  it('does not mind a canary that lags behind', async () => {
    const { ledger, storage } = await openStoredHouse()
    await ledger.run(hire, { id: 'ane', name: 'Ane Holm' })
    const lagging = localStorage.getItem('lederdag.canary.main')
    await ledger.run(hire, { id: 'bo', name: 'Bo Dam' })
    localStorage.setItem('lederdag.canary.main', lagging!)
    storage.close()
    expect(await findings()).toEqual([])
  })

  it('reports a record it cannot read and leaves it where it is', async () => {
    await writtenWorkspace()
    await tamper((database) => database.records('people').put({ id: 'ane', name: 7 } as never))
    expect(await findings()).toEqual([{ type: 'brokenRecords', table: 'people', count: 1 }])
    await tamper(async (database) => {
      expect(await database.records('people').get('ane')).toEqual({ id: 'ane', name: 7 })
    })
  })
})

describe('going on with what is left', () => {
  it('is asked once, and keeps what cannot be read', async () => {
    await writtenWorkspace()
    await tamper((database) => database.records('people').put({ id: 'ane', name: 7 } as never))
    const accepted = await openStoredHouse({ acceptFindings: true })
    expect(accepted.ledger.state.snapshot.people.size).toBe(0)
    await accepted.ledger.run(hire, { id: 'bo', name: 'Bo Dam' })
    accepted.storage.close()
    expect(await findings()).toEqual([])
    await tamper(async (database) => {
      expect(await database.records('people').count()).toBe(2)
    })
  })

  it('lets work go on after everything was lost', async () => {
    await writtenWorkspace()
    await Dexie.delete(name)
    const accepted = await openStoredHouse({ acceptFindings: true })
    await accepted.ledger.run(hire, { id: 'bo', name: 'Bo Dam' })
    accepted.storage.close()
    expect(await findings()).toEqual([])
  })
})
