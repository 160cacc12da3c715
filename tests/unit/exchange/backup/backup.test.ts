import { noChange } from '@tests/support/noChange'
import { makeBackupFile, openBackupFile, type BackupWorker } from '@/exchange/backup/backupClient'
import { readBackup, writeBackup } from '@/exchange/backup/backupFile'
import { backupVersion, type BackupContent } from '@/exchange/backup/envelope'
import type { JournalRow } from '@/ledger/ports'
import { anyWorkspace } from '@tests/support/arbitraryWorkspace'
import { aPerson, aUnit, snapshotOf } from '@tests/support/builders'
import * as fc from 'fast-check'
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'

const createdAt = '2026-06-30T22:05:00.000Z'

const aRow = (given: Partial<JournalRow> = {}): JournalRow => ({
  sequence: 1,
  id: 'row',
  at: createdAt,
  device: 'desk',
  command: 'person.update',
  change: noChange,
  ...given,
})

const content: BackupContent = {
  snapshot: snapshotOf({
    units: [aUnit({ id: 'centre' })],
    people: [aPerson({ id: 'ane', name: 'Ane “=1+1” Ågård', unitId: 'centre' })],
  }),
  journal: [aRow()],
  erasures: [{ id: 'somebody', at: createdAt }],
}

async function packed(given: BackupContent = content): Promise<Uint8Array<ArrayBuffer>> {
  return (await writeBackup(given, createdAt, '')).bytes
}

interface Opened {
  envelope: Record<string, unknown>
  records: Record<string, Record<string, unknown>[]>
}

/** Takes a sound backup apart, lets the test spoil it, and puts it together with a fitting sum. */
async function spoilt(spoil: (opened: Opened) => void): Promise<Uint8Array<ArrayBuffer>> {
  const envelope = JSON.parse(strFromU8(gunzipSync(await packed())))
  const payload = JSON.parse(envelope.payload)
  spoil({ envelope, records: payload.records })
  const text = JSON.stringify(payload)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return zipped(JSON.stringify({ ...envelope, payload: text, sha256 }))
}

const zipped = (text: string) => new Uint8Array(gzipSync(strToU8(text)))
const typeOf = async (bytes: Uint8Array<ArrayBuffer>, passphrase = '') => {
  const read = await readBackup(bytes, passphrase)
  return read.ok ? 'ok' : read.error
}

describe('a backup', () => {
  it('gives back everything that went in', async () => {
    const read = await readBackup(await packed(), '')
    expect(read).toMatchObject({ ok: true, value: { createdAt, ...content } })
    expect(read.ok && read.value.counts).toMatchObject({ people: 1, units: 1, seminars: 0 })
  })

  it('of any workspace gives back that very workspace', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspace, async (snapshot) => {
        const read = await readBackup(await packed({ ...content, snapshot }), '')
        expect(read.ok && read.value.snapshot).toEqual(snapshot)
      }),
      { numRuns: 25 },
    )
  })

  it('keeps fields that this version does not know', async () => {
    const read = await readBackup(
      await spoilt(({ records }) => Object.assign(records['people']![0]!, { shoeSize: 41 })),
      '',
    )
    expect(read.ok && read.value.snapshot.people.get('ane')).toHaveProperty('shoeSize', 41)
  })

  it('tells a field that was absent from one that was empty', async () => {
    const fields = { shoeSize: [undefined, 41], manager: [null, undefined] } as const
    const change = { ...noChange, updated: [{ table: 'people' as const, id: 'ane', fields }] }
    const read = await readBackup(await packed({ ...content, journal: [aRow({ change })] }), '')
    expect(read.ok && read.value.journal[0]?.change).toStrictEqual(change)
  })

  it('can be made of memory alone, without a journal', async () => {
    const read = await readBackup(await packed({ ...content, journal: [], erasures: [] }), '')
    expect(read.ok && read.value.journal).toEqual([])
  })

  it('is named by the day and time on the clock in Copenhagen', async () => {
    const { fileName } = await writeBackup(content, createdAt, '')
    expect(fileName).toBe('lederdag-sikkerhedskopi-2026-07-01-0005.lederdag')
  })
})

describe('an encrypted backup', () => {
  it('opens with its passphrase only, and says the same for every other failure', async () => {
    const { bytes, fileName } = await writeBackup(content, createdAt, 'blå bænk')
    expect(fileName).toMatch(/\.lederdag\.age$/)
    expect(await typeOf(bytes)).toEqual({ type: 'backup.passphraseNeeded' })
    expect(await typeOf(bytes, 'blå bænk')).toBe('ok')
    const wrong = { type: 'backup.wrongPassphrase' }
    expect(await typeOf(bytes, 'grøn bænk')).toEqual(wrong)
    const altered = bytes.slice()
    altered[altered.length - 5]! ^= 1
    expect(await typeOf(altered, 'blå bænk')).toEqual(wrong)
  }, 240_000)
})

describe('a file that cannot be restored', () => {
  it('is not a backup at all', async () => {
    const notABackup = { type: 'backup.notABackup' }
    expect(await typeOf(new Uint8Array())).toEqual(notABackup)
    expect(await typeOf(strToU8('Navn;Enhed') as Uint8Array<ArrayBuffer>)).toEqual(notABackup)
    expect(await typeOf(zipped('{"people":[]}'))).toEqual(notABackup)
    expect(await typeOf(zipped('Navn;Enhed'))).toEqual(notABackup)
  })

  it('has lost its end', async () => {
    const whole = await packed()
    for (const length of [whole.length - 1, whole.length - 9, whole.length >> 1, 12]) {
      expect(await typeOf(whole.slice(0, length))).toEqual({ type: 'backup.truncated' })
    }
  })

  it('has a byte changed, wherever it is', async () => {
    const whole = await packed()
    for (let at = 10; at < whole.length; at += 37) {
      const altered = whole.slice()
      altered[at]! ^= 0x55
      expect(await typeOf(altered)).not.toBe('ok')
    }
  })

  it('has a changed content under an old sum', async () => {
    const envelope = JSON.parse(strFromU8(gunzipSync(await packed())))
    envelope.payload = envelope.payload.replace('Ågård', 'Agård')
    expect(await typeOf(zipped(JSON.stringify(envelope)))).toEqual({ type: 'backup.damaged' })
  })

  it('was written by a newer version', async () => {
    const newer = { type: 'backup.newerVersion' }
    const later = { format: 'lederdag-backup', version: backupVersion + 1, other: 'shape' }
    expect(await typeOf(zipped(JSON.stringify(later)))).toEqual(newer)
    const unknownTable = await spoilt(({ records }) =>
      Object.assign(records, { tables: [{ id: 'round' }] }),
    )
    expect(await typeOf(unknownTable)).toEqual(newer)
  })

  it('holds another number of records than it says, or one of them twice', async () => {
    const missing = await spoilt(({ records }) => Object.assign(records, { people: [] }))
    const twice = await spoilt(({ records, envelope }) => {
      const [ane] = records['people']!
      Object.assign(records, { people: [ane, ane] })
      Object.assign(envelope['counts'] as object, { people: 2 })
    })
    expect(await typeOf(missing)).toEqual({ type: 'backup.damaged' })
    expect(await typeOf(twice)).toEqual({ type: 'backup.damaged' })
  })

  it('has a gap in its journal', async () => {
    const journal = [aRow({ sequence: 4 }), aRow({ sequence: 6 })]
    expect(await typeOf(await packed({ ...content, journal }))).toEqual({ type: 'backup.damaged' })
  })

  it('holds a record that breaks its schema, named by table and row', async () => {
    const bytes = await spoilt(({ records }) => Object.assign(records['people']![0]!, { name: 7 }))
    expect(await typeOf(bytes)).toEqual({
      type: 'backup.invalidRecord',
      details: { table: 'people', row: 1 },
    })
  })
})

describe('the backup worker', () => {
  const brokenWorker = (): BackupWorker => {
    const worker: BackupWorker = {
      onmessage: null,
      onerror: null,
      postMessage: () => queueMicrotask(() => worker.onerror?.({ message: 'gone' } as ErrorEvent)),
      terminate: () => undefined,
    }
    return worker
  }

  it('may fail: the page then does the work itself', async () => {
    const noWorker = (): BackupWorker => {
      throw new Error('no workers here')
    }
    const { bytes } = await makeBackupFile(content, createdAt, '', noWorker)
    expect(await openBackupFile(bytes, '', brokenWorker)).toMatchObject({ ok: true })
  })
})
