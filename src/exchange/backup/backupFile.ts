/** Backups in and out: gzip, the optional passphrase in age format, and the file's name. */
import type { Snapshot } from '@/domain/records'
import type { Instant } from '@/domain/shared/day'
import { fail, type Result } from '@/domain/shared/result'
import { Decrypter, Encrypter } from 'age-encryption'
import {
  envelopeOf,
  readEnvelope,
  type BackupContent,
  type BackupProblem,
  type ValidBackup,
} from './envelope'

/** A workspace of 10,000 people packs to a few MB; anything near this is not one of ours. */
const largestFile = 100_000_000
const largestUnpacked = 300_000_000

const ageStart = 'age-encryption.org/v1'

export interface BackupSource extends Omit<BackupContent, 'records'> {
  readonly snapshot: Snapshot
}

/**
 * Packs everything into one file.
 * @param passphrase '' for a file that anybody can open
 * @returns the bytes, and a name that sorts by time
 */
export async function writeBackup(source: BackupSource, createdAt: Instant, passphrase: string) {
  const { snapshot, journal, erasures } = source
  const records = Object.fromEntries(
    Object.entries(snapshot).map(([table, entries]) => [table, [...entries.values()]]),
  )
  const envelope = await envelopeOf({ records, journal, erasures }, createdAt)
  const packed = await piped(
    new TextEncoder().encode(JSON.stringify(envelope)),
    new CompressionStream('gzip'),
    Number.POSITIVE_INFINITY,
  )
  const [day = '', time = ''] = createdAt.split('T')
  const stem = `lederdag-sikkerhedskopi-${day}-${time.slice(0, 5).replace(':', '')}.lederdag`
  if (passphrase === '') return { fileName: stem, bytes: packed }
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return { fileName: `${stem}.age`, bytes: await encrypter.encrypt(packed) }
}

/** Opens and validates a file whole. Nothing is touched, whatever the answer. */
export async function readBackup(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Result<ValidBackup, BackupProblem>> {
  if (bytes.length > largestFile) return fail({ type: 'backup.tooLarge' })
  let packed = bytes
  if (startsWith(bytes, ageStart)) {
    if (passphrase === '') return fail({ type: 'backup.passphraseNeeded' })
    const opened = await decrypted(bytes, passphrase)
    if (!opened) return fail({ type: 'backup.wrongPassphrase' })
    packed = opened
  }
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return fail({ type: 'backup.notABackup' })
  try {
    const unpacked = await piped(packed, new DecompressionStream('gzip'), largestUnpacked)
    return readEnvelope(new TextDecoder().decode(unpacked))
  } catch {
    return fail({ type: 'backup.damaged' })
  }
}

/** Null for every failure: age reports tampering in many odd ways. */
async function decrypted(bytes: Uint8Array, passphrase: string) {
  try {
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    return new Uint8Array(await decrypter.decrypt(bytes))
  } catch {
    return null
  }
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text
}

/** Throws when the stream is broken or yields more than `limit` bytes. */
async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer())
    size += value.length
    if (size > limit) throw new Error('The file unpacks to more than any backup holds')
    chunks.push(value as Uint8Array<ArrayBuffer>)
  }
}
