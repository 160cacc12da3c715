/** The backup file: a versioned envelope around everything, checksummed, gzipped, perhaps encrypted. */
import { recordTypeOf, tableNames, type Snapshot } from '@/domain/records'
import type { AnyRecord } from '@/domain/recordType'
import type { Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'
import type { JournalRow } from '@/ledger/ports'
import * as v from 'valibot'

export const backupFormat = 'lederdag-backup'
/** Grows when an older Lederdag could no longer read the file. */
export const backupVersion = 1

/** Everything of a workspace, as it goes into the file. */
export interface BackupContent {
  readonly records: Readonly<Record<string, readonly AnyRecord[]>>
  readonly journal: readonly JournalRow[]
  /** Ids of erased people, replayed on restore; says nothing about who they were. */
  readonly erasures: readonly { readonly id: Id; readonly at: Instant }[]
}

export interface Envelope {
  readonly format: typeof backupFormat
  readonly version: number
  readonly createdAt: Instant
  /** Table name -> number of records. */
  readonly counts: Readonly<Record<string, number>>
  /** SHA-256 of `payload`, hexadecimal. */
  readonly sha256: string
  /** BackupContent as JSON text, so that the checksum covers exactly what was written. */
  readonly payload: string
}

export type BackupProblem =
  | { readonly type: 'backup.notABackup' }
  | { readonly type: 'backup.damaged' }
  | { readonly type: 'backup.newerVersion' }
  | { readonly type: 'backup.passphraseNeeded' }
  /** Wrong passphrase or altered file: encryption cannot tell which. */
  | { readonly type: 'backup.wrongPassphrase' }
  | { readonly type: 'backup.tooLarge' }
  | {
      readonly type: 'backup.invalidRecord'
      readonly details: { readonly table: string; readonly row: number }
    }

const envelopeSchema = v.object({
  format: v.literal(backupFormat),
  version: v.pipe(v.number(), v.integer()),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  counts: v.record(v.string(), v.number()),
  sha256: v.string(),
  payload: v.string(),
})

const contentSchema = v.object({
  records: v.record(v.string(), v.array(v.looseObject({ id: v.string() }))),
  journal: v.array(
    v.looseObject({
      sequence: v.number(),
      id: v.string(),
      at: v.string(),
      device: v.string(),
      command: v.string(),
      change: v.object({
        added: v.array(v.any()),
        updated: v.array(v.any()),
        removed: v.array(v.any()),
      }),
    }),
  ),
  erasures: v.array(v.object({ id: v.string(), at: v.string() })),
})

export async function envelopeOf(content: BackupContent, createdAt: Instant): Promise<Envelope> {
  const payload = JSON.stringify(content)
  return {
    format: backupFormat,
    version: backupVersion,
    createdAt,
    counts: countsOf(content),
    sha256: await sha256(payload),
    payload,
  }
}

/** A backup that has passed every check. */
export interface ValidBackup {
  readonly createdAt: Instant
  readonly counts: Readonly<Record<string, number>>
  readonly snapshot: Snapshot
  readonly content: BackupContent
}

/** Checks the envelope, its sum, and every record against its schema, before anything is touched. */
export async function readEnvelope(text: string): Promise<Result<ValidBackup, BackupProblem>> {
  const envelope = v.safeParse(envelopeSchema, parseJson(text))
  if (!envelope.success) return fail({ type: 'backup.notABackup' })
  const { version, payload, createdAt, counts } = envelope.output
  if (version > backupVersion) return fail({ type: 'backup.newerVersion' })
  if ((await sha256(payload)) !== envelope.output.sha256) return fail({ type: 'backup.damaged' })
  const parsed = v.safeParse(contentSchema, parseJson(payload))
  if (!parsed.success) return fail({ type: 'backup.damaged' })
  const content = parsed.output as unknown as BackupContent
  if (tableNames.some((table) => (counts[table] ?? 0) !== (content.records[table]?.length ?? 0))) {
    return fail({ type: 'backup.damaged' })
  }
  const snapshot = snapshotOf(content)
  return snapshot.ok ? ok({ createdAt, counts, snapshot: snapshot.value, content }) : snapshot
}

function snapshotOf(content: BackupContent): Result<Snapshot, BackupProblem> {
  const tables: [string, Map<Id, AnyRecord>][] = []
  for (const table of tableNames) {
    const { schema } = recordTypeOf(table)
    const records = new Map<Id, AnyRecord>()
    for (const [index, stored] of (content.records[table] ?? []).entries()) {
      const parsed = v.safeParse(schema, stored)
      if (!parsed.success) {
        return fail({ type: 'backup.invalidRecord', details: { table, row: index + 1 } })
      }
      records.set(stored.id, parsed.output as AnyRecord)
    }
    tables.push([table, records])
  }
  return ok(Object.fromEntries(tables) as unknown as Snapshot)
}

function countsOf(content: BackupContent): Record<string, number> {
  return Object.fromEntries(
    Object.entries(content.records).map(([table, records]) => [table, records.length]),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
