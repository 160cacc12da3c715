import type { JournalRow } from '@/ledger/ports'
import { nextHash } from '@/storage/journalHash'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'

function rowWith(people: number, more: Partial<JournalRow> = {}): JournalRow {
  return {
    sequence: 3,
    id: 'row',
    at: '2026-03-02T08:00:00.000Z',
    device: 'here',
    command: 'people.import',
    change: {
      added: Array.from({ length: people }, (_, index) => ({
        table: 'people',
        record: { id: `p${index}`, name: 'Åse "Ås" Holm' },
      })) as never,
      updated: [{ table: 'people', id: 'x', fields: { tags: [undefined, ['ny']] } }],
      removed: [],
    },
    ...more,
  }
}

const hashOfWhole = (previous: string, row: JournalRow) =>
  createHash('sha256')
    .update(previous + JSON.stringify(row))
    .digest('hex')

describe('the rolling hash', () => {
  it.each([0, 1, 1000, 1001, 2500])('is that of the whole row, with %i people in it', async (n) => {
    const row = rowWith(n)
    expect(await nextHash('before', row)).toBe(hashOfWhole('before', row))
  })

  it('reads a row that takes back another, and leaves out what is not there', async () => {
    const undo = rowWith(1, { command: 'undo', target: 2 })
    expect(await nextHash('', undo)).toBe(hashOfWhole('', undo))
    const absent = { ...undo, target: undefined } as unknown as JournalRow
    expect(await nextHash('', absent)).toBe(hashOfWhole('', absent))
  })
})
