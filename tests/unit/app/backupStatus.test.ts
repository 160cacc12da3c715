import { backupStatus } from '@/app/backupStatus'
import { clock } from '@/app/clock'
import type { DexieStorage } from '@/storage/dexieStorage'
import { countsOf, type MetaRow } from '@/storage/schema'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => vi.spyOn(clock, 'today').mockReturnValue('2026-01-20'))
afterEach(() => vi.restoreAllMocks())

const dueWith = async (meta: Partial<MetaRow>) => (await statusWith(meta))?.due

function statusWith(meta: Partial<MetaRow>) {
  const whole: MetaRow = {
    key: 'meta',
    installId: 'install',
    createdAt: '2026-01-19T08:00:00.000Z',
    sequence: 0,
    counts: countsOf(() => 0),
    hash: '',
    lastBackup: null,
    ...meta,
  }
  const storage = { readMeta: async () => whole } as Partial<DexieStorage> as DexieStorage
  return backupStatus(storage)
}

describe('a backup is due', () => {
  it('after fifty changes', async () => {
    expect(await dueWith({ sequence: 49 })).toBe(false)
    expect(await dueWith({ sequence: 50 })).toBe(true)
    const lastBackup = { at: '2026-01-19T08:00:00.000Z', sequence: 10 }
    expect(await dueWith({ sequence: 59, lastBackup })).toBe(false)
    expect(await dueWith({ sequence: 60, lastBackup })).toBe(true)
  })

  it('after seven days with a change', async () => {
    const on = (day: string) => ({ lastBackup: { at: `${day}T08:00:00.000Z`, sequence: 3 } })
    expect(await dueWith({ sequence: 4, ...on('2026-01-14') })).toBe(false)
    expect(await dueWith({ sequence: 4, ...on('2026-01-13') })).toBe(true)
  })

  it('never when nothing has changed', async () => {
    expect(await dueWith({ createdAt: '2025-01-01T08:00:00.000Z' })).toBe(false)
  })
})

it('the day of a backup is that of Copenhagen, also soon after midnight', async () => {
  const lastBackup = { at: '2026-01-19T23:30:00.000Z', sequence: 3 }
  expect((await statusWith({ sequence: 4, lastBackup }))?.lastBackupOn).toBe('2026-01-20')
})

it('nothing is said of backups once the storage is closed', async () => {
  const readMeta = () => Promise.reject(new Error('DatabaseClosedError'))
  const storage = { readMeta } as Partial<DexieStorage> as DexieStorage
  expect(await backupStatus(storage)).toBeNull()
})
