/** The inside of a backup file: a versioned envelope around everything, with counts and checksum. */
import { isTableName } from '@/domain/change'
import { recordTypeOf, tableNames, type Snapshot } from '@/domain/records'
import type { AnyRecord } from '@/domain/recordType'
import type { Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'
import type { JournalRow } from '@/ledger/ports'
import * as v from 'valibot'
import type { BackupProblem } from './backupProblem'
import { isGapless, journalRowSchema, rowFromFile, rowToFile } from './journalText'

const backupFormat = 'lederdag-backup'
/** Grows when an older Lederdag could no longer read the file. */
export const backupVersion = 1

/** Everything of a workspace. */
export interface BackupContent {
  readonly snapshot: Snapshot
  /** May begin later than row 1, or be empty, when only memory was left to back up. */
  readonly journal: readonly JournalRow[]
  /** Ids of what was erased, replayed on restore; says nothing about who it was. */
  readonly erasures: readonly { readonly id: Id; readonly at: Instant }[]
}

/** A backup that has passed every check. */
export interface ValidBackup extends BackupContent {
  readonly createdAt: Instant
  /** Table name -> number of records. */
  readonly counts: Readonly<Record<string, number>>
}

const envelopeSchema = v.object({
  format: v.literal(backupFormat),
  version: v.pipe(v.number(), v.integer()),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  counts: v.record(v.string(), v.number()),
  /** Of the payload's text in UTF-8, hexadecimal. */
  sha256: v.string(),
  /** Payload as JSON text, so that the checksum covers exactly what was written. */
  payload: v.string(),
})

const payloadSchema = v.object({
  records: v.record(v.string(), v.array(v.looseObject({ id: v.string() }))),
  journal: v.array(journalRowSchema),
  erasures: v.array(v.object({ id: v.string(), at: v.string() })),
})
type Payload = v.InferOutput<typeof payloadSchema>

/** @returns the text of the envelope */
export async function writeEnvelope(content: BackupContent, createdAt: Instant): Promise<string> {
  const { snapshot, journal, erasures } = content
  const records = Object.fromEntries(
    tableNames.map((table) => [table, [...snapshot[table].values()]]),
  )
  const payload = JSON.stringify({ records, journal: journal.map(rowToFile), erasures })
  const envelope: v.InferOutput<typeof envelopeSchema> = {
    format: backupFormat,
    version: backupVersion,
    createdAt,
    counts: Object.fromEntries(tableNames.map((table) => [table, snapshot[table].size])),
    sha256: await sha256(payload),
    payload,
  }
  return JSON.stringify(envelope)
}

/** Checks the envelope, its sum, and every record against its schema, before anything is touched. */
export async function readEnvelope(text: string): Promise<Result<ValidBackup, BackupProblem>> {
  const parsed = parseJson(text)
  const envelope = v.safeParse(envelopeSchema, parsed)
  if (isNewer(parsed)) return fail({ type: 'backup.newerVersion' })
  if (!envelope.success) return fail({ type: 'backup.notABackup' })
  const { payload, createdAt, counts } = envelope.output
  if ((await sha256(payload)) !== envelope.output.sha256) return fail({ type: 'backup.damaged' })
  const content = v.safeParse(payloadSchema, parseJson(payload))
  if (!content.success) return fail({ type: 'backup.damaged' })
  const { records, journal, erasures } = content.output
  if (holdsUnknownTable(records)) return fail({ type: 'backup.newerVersion' })
  if (!agrees(records, counts) || !isGapless(journal)) return fail({ type: 'backup.damaged' })
  const snapshot = snapshotOf(records)
  if (!snapshot.ok) return snapshot
  return ok({
    createdAt,
    counts,
    snapshot: snapshot.value,
    journal: journal.map(rowFromFile),
    erasures,
  })
}

/** Looked at before the shape, because a newer version may have another one. */
function isNewer(parsed: unknown): boolean {
  const head = v.safeParse(v.object({ format: v.string(), version: v.number() }), parsed)
  return head.success && head.output.format === backupFormat && head.output.version > backupVersion
}

/** Records that this version has no table for must not be dropped in silence. */
function holdsUnknownTable(records: Payload['records']): boolean {
  return Object.entries(records).some(([table, rows]) => !isTableName(table) && rows.length > 0)
}

function agrees(records: Payload['records'], counts: Readonly<Record<string, number>>): boolean {
  return tableNames.every((table) => {
    const rows = records[table] ?? []
    const distinct = new Set(rows.map(({ id }) => id)).size
    return rows.length === (counts[table] ?? 0) && rows.length === distinct
  })
}

function snapshotOf(records: Payload['records']): Result<Snapshot, BackupProblem> {
  const tables: [string, Map<Id, AnyRecord>][] = []
  for (const table of tableNames) {
    const { schema } = recordTypeOf(table)
    const sound = new Map<Id, AnyRecord>()
    for (const [index, stored] of (records[table] ?? []).entries()) {
      const parsed = v.safeParse(schema, stored)
      if (!parsed.success) {
        return fail({ type: 'backup.invalidRecord', details: { table, row: index + 1 } })
      }
      sound.set(stored.id, parsed.output as AnyRecord)
    }
    tables.push([table, sound])
  }
  return ok(Object.fromEntries(tables) as unknown as Snapshot)
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
