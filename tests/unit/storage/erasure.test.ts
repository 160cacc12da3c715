import { databaseName, WorkspaceDatabase } from '@/storage/schema'
import { hashOfJournal } from '@/storage/journalHash'
import { freshBrowserStorage } from '@tests/support/browserStorage'
import { openStoredHouse } from '@tests/support/openTestStorage'
import { dismiss, hire, rename } from '@tests/support/peopleCommands'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(freshBrowserStorage)
afterEach(() => vi.unstubAllGlobals())

/** Every stored row of the database, as text. */
async function everythingStored(): Promise<string> {
  const database = await new WorkspaceDatabase(databaseName('main')).open()
  const rows = await Promise.all(database.tables.map((table) => table.toArray()))
  database.close()
  return JSON.stringify(rows)
}

async function houseWithAneAndBo() {
  const house = await openStoredHouse()
  await house.ledger.run(hire, { id: 'ane', name: 'Ane Holm', email: 'ane@kommune.example' })
  await house.ledger.run(hire, { id: 'bo', name: 'Bo Dam', managerId: 'ane' })
  await house.ledger.run(rename, { id: 'ane', name: 'Ane Lind' })
  return house
}

describe('erasing a person', () => {
  it('leaves nothing of them in records, journal or history', async () => {
    const { ledger } = await houseWithAneAndBo()
    expect(await everythingStored()).toContain('Ane Lind')
    expect((await ledger.erase('ane')).ok).toBe(true)
    expect(await everythingStored()).not.toMatch(/Ane|Holm|Lind|kommune\.example/)
    expect(JSON.stringify(ledger.state.history)).not.toMatch(/Ane|Holm|Lind/)
    expect([...ledger.state.snapshot.people.keys()]).toEqual(['bo'])
  })

  it('leaves an opaque list, sound counts and a sound hash', async () => {
    const { ledger, storage } = await houseWithAneAndBo()
    await ledger.erase('ane')
    expect(await storage.erasures()).toEqual([{ id: 'ane', at: '2026-01-05T08:00:00.000Z' }])
    const meta = await storage.readMeta()
    expect(meta.counts.people).toBe(1)
    expect(meta.hash).toBe(await hashOfJournal(await storage.wholeJournal()))
    storage.close()
    const again = await openStoredHouse()
    expect([...again.ledger.state.snapshot.people.keys()]).toEqual(['bo'])
  })

  it('cannot be undone, but what was done to others still can', async () => {
    const { ledger } = await houseWithAneAndBo()
    await ledger.erase('ane')
    expect(await ledger.undo()).toMatchObject({ ok: true, value: { target: 2 } })
    expect(ledger.state.snapshot.people.size).toBe(0)
    expect(await ledger.undo()).toEqual({ ok: false, error: { type: 'history.nothingToUndo' } })
  })

  it('holds for history after a reload as well', async () => {
    const first = await houseWithAneAndBo()
    await first.ledger.erase('ane')
    first.storage.close()
    const { ledger } = await openStoredHouse()
    expect(ledger.state.history.done.map(({ sequence }) => sequence)).toEqual([2])
  })

  it('reaches other tabs, whatever they missed', async () => {
    const left = await houseWithAneAndBo()
    const right = await openStoredHouse()
    await left.ledger.run(rename, { id: 'bo', name: 'Bo Krog' })
    await left.ledger.erase('ane')
    await right.ledger.run(hire, { id: 'eva', name: 'Eva Bak' })
    expect(right.ledger.state.snapshot).toEqual((await openStoredHouse()).ledger.state.snapshot)
    expect(JSON.stringify([...right.ledger.state.snapshot.people])).not.toContain('Ane')
    expect(JSON.stringify(right.ledger.state.history)).not.toContain('Ane')
  })

  it('reaches a person who was removed before', async () => {
    const { ledger } = await houseWithAneAndBo()
    await ledger.run(dismiss, 'ane')
    expect((await ledger.erase('ane')).ok).toBe(true)
    expect(await everythingStored()).not.toMatch(/Ane|Holm|Lind/)
  })
})
