import { ChangeDraft } from '@/domain/changeDraft'
import { defineCommand } from '@/domain/command'
import type { Snapshot } from '@/domain/records'
import { fail, ok } from '@/domain/shared/result'
import { openLedger, type LedgerState } from '@/ledger/ledger'
import { anyIntent, anyWorkspace } from '@tests/support/arbitraryWorkspace'
import { aPerson, snapshotOf } from '@tests/support/builders'
import { memoryStorage } from '@tests/support/memoryStorage'
import { linkedTabs, openTestHouse } from '@tests/support/openTestHouse'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const rename = defineCommand(
  'test.rename',
  ({ snapshot }, { id, name }: { id: string; name: string }) => {
    if (!snapshot.people.has(id)) return fail({ type: 'test.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.update('people', id, { name })
    return ok(draft.build())
  },
)

const hire = defineCommand('test.hire', ({ snapshot, newId }, name: string) => {
  const draft = new ChangeDraft(snapshot)
  draft.add('people', { id: newId(), name })
  return ok(draft.build())
})

/** Numbers everyone anew: what it writes depends on all the people it sees. */
const countPeople = defineCommand('test.count', ({ snapshot }, id: string) => {
  const draft = new ChangeDraft(snapshot)
  draft.update('people', id, { title: `en af ${snapshot.people.size}` })
  return ok(draft.build())
})

const carryOut = defineCommand(
  'test.intent',
  ({ snapshot, newId }, intent: (snapshot: Snapshot, newId: () => string) => never) =>
    ok(intent(snapshot, newId)),
)

const ane = aPerson({ id: 'ane', name: 'Ane Holm' })
const workspace = snapshotOf({ people: [ane] })
const nameOfAne = (house: { snapshot: Snapshot }) => house.snapshot.people.get('ane')?.name

describe('running a command', () => {
  it('makes the change durable as one journal row and then shows it', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    const row = await house.run(rename, { id: 'ane', name: 'Ane Lind' })
    expect(nameOfAne(house)).toBe('Ane Lind')
    expect(house.storage.journal).toEqual([row])
    expect(row).toMatchObject({ sequence: 1, command: 'test.rename', device: 'desk' })
  })

  it('that is refused writes nothing', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    const result = await house.ledger.run(rename, { id: 'bo', name: 'Bo' })
    expect(result).toEqual({ ok: false, error: { type: 'test.unknown' } })
    expect(house.storage.journal).toEqual([])
  })

  it('that changes nothing leaves no row and no undo step', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    expect(await house.run(rename, { id: 'ane', name: 'Ane Holm' })).toBeNull()
    expect(house.storage.journal).toEqual([])
    expect(house.ledger.state.history.done).toEqual([])
  })

  it('shows nothing when the store is full, and works again afterwards', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    house.storage.failNext({ type: 'storage.quota' })
    const refused = await house.ledger.run(rename, { id: 'ane', name: 'Ane Lind' })
    expect(refused).toEqual({ ok: false, error: { type: 'storage.quota' } })
    expect(nameOfAne(house)).toBe('Ane Holm')
    await house.run(rename, { id: 'ane', name: 'Ane Krog' })
    expect(nameOfAne(house)).toBe('Ane Krog')
  })

  it('waits for the one before it, even when the store is slow', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    house.storage.delay(2)
    await Promise.all([
      house.run(hire, 'Bo Dam'),
      house.run(hire, 'Eva Bak'),
      house.run(countPeople, 'ane'),
    ])
    expect(house.snapshot.people.get('ane')?.title).toBe('en af 3')
    expect(house.storage.journal.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })

  it('that throws does not stop the ones after it', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    const broken = defineCommand('test.broken', () => {
      throw new Error('a bug')
    })
    await expect(house.ledger.run(broken, null)).rejects.toThrow('a bug')
    await house.run(rename, { id: 'ane', name: 'Ane Lind' })
    expect(nameOfAne(house)).toBe('Ane Lind')
  })

  it('tells subscribers the new state and the row behind it, until they leave', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    const seen: [LedgerState, string][] = []
    const leave = house.ledger.subscribe((state, row) => seen.push([state, row.command]))
    await house.run(rename, { id: 'ane', name: 'Ane Lind' })
    leave()
    await house.run(rename, { id: 'ane', name: 'Ane Krog' })
    expect(seen.map(([state, command]) => [state.sequence, command])).toEqual([[1, 'test.rename']])
  })
})

describe('undo and redo', () => {
  it('take back and do again, and keep every step in the journal', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    await house.run(rename, { id: 'ane', name: 'Ane Lind' })
    await house.undo()
    expect(nameOfAne(house)).toBe('Ane Holm')
    await house.redo()
    expect(nameOfAne(house)).toBe('Ane Lind')
    const told = house.storage.journal.map(({ command, target }) => [command, target])
    expect(told).toEqual([
      ['test.rename', undefined],
      ['undo', 1],
      ['redo', 1],
    ])
  })

  it('all the way back and forth again lead to where they began', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspace, fc.array(anyIntent, { maxLength: 5 }), async (start, all) => {
        const house = await openTestHouse({ snapshot: start })
        for (const intent of all) await house.run(carryOut, intent as never)
        const end = house.snapshot
        const steps = house.ledger.state.history.done.length
        for (let step = 0; step < steps; step += 1) expect((await house.undo()).ok).toBe(true)
        expect(house.snapshot).toEqual(start)
        for (let step = 0; step < steps; step += 1) expect((await house.redo()).ok).toBe(true)
        expect(house.snapshot).toEqual(end)
      }),
      { numRuns: 40 },
    )
  })

  it('refuse when there is nothing to take back or do again', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    expect(await house.undo()).toEqual({ ok: false, error: { type: 'history.nothingToUndo' } })
    expect(await house.redo()).toEqual({ ok: false, error: { type: 'history.nothingToRedo' } })
  })

  it('refuse when the record has moved on', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    const first = await house.run(rename, { id: 'ane', name: 'Ane Lind' })
    await house.run(rename, { id: 'ane', name: 'Ane Krog' })
    expect(await house.ledger.undo(first?.sequence)).toEqual({
      ok: false,
      error: { type: 'history.movedOn' },
    })
    expect(nameOfAne(house)).toBe('Ane Krog')
  })

  it('can take back an earlier step when nothing later touched the same field', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    const first = await house.run(rename, { id: 'ane', name: 'Ane Lind' })
    await house.run(countPeople, 'ane')
    expect((await house.ledger.undo(first?.sequence)).ok).toBe(true)
    expect(house.snapshot.people.get('ane')).toMatchObject({ name: 'Ane Holm', title: 'en af 1' })
  })

  it('do not offer redo after a new change', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    await house.run(rename, { id: 'ane', name: 'Ane Lind' })
    await house.undo()
    await house.run(rename, { id: 'ane', name: 'Ane Krog' })
    expect(house.ledger.state.history.undone).toEqual([])
  })

  it('are remembered when the workspace is opened again', async () => {
    const storage = memoryStorage(workspace)
    const before = await openTestHouse({ storage })
    await before.run(rename, { id: 'ane', name: 'Ane Lind' })
    const after = await openTestHouse({ storage })
    await after.undo()
    expect(nameOfAne(after)).toBe('Ane Holm')
  })

  it('never reach what another device did', async () => {
    const storage = memoryStorage(workspace)
    const desk = await openTestHouse({ storage, device: 'desk' })
    await desk.run(rename, { id: 'ane', name: 'Ane Lind' })
    const tablet = await openTestHouse({ storage, device: 'tablet' })
    expect(await tablet.undo()).toEqual({ ok: false, error: { type: 'history.nothingToUndo' } })
  })
})

describe('several tabs', () => {
  async function twoTabs() {
    const storage = memoryStorage(workspace)
    const [left, right] = linkedTabs(2)
    return {
      storage,
      left: await openTestHouse({ storage, tabs: left, device: 'left' }),
      right: await openTestHouse({ storage, tabs: right, device: 'right' }),
    }
  }

  it('see what another tab has written', async () => {
    const { left, right } = await twoTabs()
    await left.run(rename, { id: 'ane', name: 'Ane Lind' })
    await right.ledger.idle()
    expect(nameOfAne(right)).toBe('Ane Lind')
  })

  it('run a command again on what another tab wrote first', async () => {
    const storage = memoryStorage(workspace)
    const left = await openTestHouse({ storage, device: 'left' })
    const right = await openTestHouse({ storage, device: 'right' })
    await left.run(hire, 'Bo Dam')
    await right.run(countPeople, 'ane')
    expect(right.snapshot.people.get('ane')?.title).toBe('en af 2')
    expect(storage.journal.map(({ sequence }) => sequence)).toEqual([1, 2])
  })

  it('refuse what no longer makes sense after catching up', async () => {
    const storage = memoryStorage(workspace)
    const left = await openTestHouse({ storage, device: 'left' })
    const right = await openTestHouse({ storage, device: 'right' })
    const dismiss = defineCommand('test.dismiss', ({ snapshot }, id: string) => {
      const draft = new ChangeDraft(snapshot)
      draft.remove('people', id)
      return ok(draft.build())
    })
    await left.run(dismiss, 'ane')
    expect(await right.ledger.run(rename, { id: 'ane', name: 'Ane Lind' })).toEqual({
      ok: false,
      error: { type: 'test.unknown' },
    })
  })

  it('that write at once lose nothing', async () => {
    const { left, right, storage } = await twoTabs()
    const names = ['Bo', 'Eva', 'Ib', 'Lis']
    await Promise.all(names.flatMap((name) => [left.run(hire, name), right.run(hire, name)]))
    await Promise.all([left.ledger.idle(), right.ledger.idle()])
    expect(storage.snapshot.people.size).toBe(1 + 2 * names.length)
    expect(left.snapshot).toEqual(storage.snapshot)
    expect(right.snapshot).toEqual(storage.snapshot)
  })

  it('that keep losing the race give up in words instead of hanging', async () => {
    const house = await openTestHouse({ snapshot: workspace })
    house.storage.failNext(
      ...Array.from({ length: 20 }, () => ({ type: 'storage.stale' }) as const),
    )
    expect(await house.ledger.run(rename, { id: 'ane', name: 'Ane Lind' })).toEqual({
      ok: false,
      error: { type: 'storage.stale' },
    })
  })

  it('survive a store that is gone when another tab calls, and listen no more once closed', async () => {
    const [left, right] = linkedTabs(2)
    const storage = memoryStorage(workspace)
    const ledger = await openLedger({
      storage: { ...storage, journalSince: () => Promise.reject(new Error('closed')) },
      tabs: right!,
      clock: { today: () => '2026-01-05', now: () => '2026-01-05T08:00:00.000Z' },
      newId: () => 'id',
      device: 'right',
    })
    left!.announce(5)
    await ledger.idle()
    ledger.close()
    left!.announce(6)
    expect(ledger.state.sequence).toBe(0)
  })
})
