import { forgetCanary, readCanary, writeCanary } from '@/storage/canary'
import { deviceName } from '@/storage/device'
import { countsOf, type MetaRow } from '@/storage/schema'
import { tabChannel } from '@/storage/tabChannel'
import { currentWorkspace, dropWorkspace, keepWorkspace, workspaceList } from '@/storage/workspaces'
import { freshBrowserStorage } from '@tests/support/browserStorage'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(freshBrowserStorage)
afterEach(() => vi.unstubAllGlobals())

const closedStorage = () =>
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('closed')
    },
    setItem: () => {
      throw new Error('closed')
    },
    removeItem: () => {
      throw new Error('closed')
    },
  })

describe('the list of workspaces', () => {
  it('begins with one of the user’s own', () => {
    expect(workspaceList().entries).toEqual([{ id: 'main', name: '', kind: 'own' }])
    expect(currentWorkspace().id).toBe('main')
  })

  it('opens the example beside it, and goes back when the example is thrown away', () => {
    keepWorkspace({ id: 'example', name: 'Fjordby', kind: 'example' }, { open: true })
    expect(currentWorkspace().kind).toBe('example')
    dropWorkspace('example')
    expect(workspaceList()).toEqual({
      current: 'main',
      entries: [{ id: 'main', name: '', kind: 'own' }],
    })
  })

  it('keeps what was there before a restore', () => {
    keepWorkspace({ id: 'main', name: 'Fjordby', kind: 'beforeRestore' }, { open: false })
    keepWorkspace({ id: 'restored', name: 'Fjordby', kind: 'own' }, { open: true })
    expect(workspaceList().entries.map(({ id, kind }) => [id, kind])).toEqual([
      ['main', 'beforeRestore'],
      ['restored', 'own'],
    ])
    dropWorkspace('main')
    expect(currentWorkspace().id).toBe('restored')
  })

  it('survives nonsense and a closed localStorage', () => {
    localStorage.setItem('lederdag.workspaces', '{"broken')
    expect(currentWorkspace().id).toBe('main')
    closedStorage()
    expect(currentWorkspace().id).toBe('main')
  })
})

describe('the canary', () => {
  const meta: MetaRow = {
    key: 'meta',
    installId: 'install',
    createdAt: '2026-01-05T08:00:00.000Z',
    sequence: 7,
    counts: countsOf(() => 2),
    hash: '',
    lastBackup: null,
  }

  it('remembers what a workspace should hold until it is forgotten', () => {
    writeCanary('main', meta)
    expect(readCanary('main')).toEqual({ installId: 'install', sequence: 7, counts: meta.counts })
    expect(readCanary('other')).toBeNull()
    forgetCanary('main')
    expect(readCanary('main')).toBeNull()
  })

  it('never stands in the way of a write that is durable', () => {
    closedStorage()
    expect(() => writeCanary('main', meta)).not.toThrow()
    expect(readCanary('main')).toBeNull()
  })
})

describe('the device', () => {
  it('keeps its name, and makes one up for the moment when it cannot', () => {
    expect(deviceName(() => 'desk')).toBe('desk')
    expect(deviceName(() => 'other')).toBe('desk')
    closedStorage()
    expect(deviceName(() => 'other')).toBe('other')
  })
})

describe('the channel between tabs', () => {
  it('reaches the other tabs of the same workspace only', async () => {
    const [left, right, elsewhere] = [tabChannel('one'), tabChannel('one'), tabChannel('two')]
    const heardElsewhere = vi.fn()
    const leaveLeft = left.onAnnounced(() => undefined)
    const leaveElsewhere = elsewhere.onAnnounced(heardElsewhere)
    const heard = new Promise<number>((resolve) => {
      const leave = right.onAnnounced((sequence) => {
        leave()
        resolve(sequence)
      })
    })
    left.announce(12)
    expect(await heard).toBe(12)
    expect(heardElsewhere).not.toHaveBeenCalled()
    leaveLeft()
    leaveElsewhere()
  })
})
