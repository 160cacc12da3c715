/** Backups in and out: gzip, the optional passphrase in age format, and the file's name. */
import type { Instant } from '@/domain/shared/day'
import { fail, type Result } from '@/domain/shared/result'
import { Decrypter, Encrypter } from 'age-encryption'
import type { BackupProblem } from './backupProblem'
import { readEnvelope, writeEnvelope, type BackupContent, type ValidBackup } from './envelope'

/** A workspace of 10,000 people packs to a few MB; anything near this is not one of ours. */
const largestFile = 100_000_000
const largestUnpacked = 300_000_000

const ageStart = 'age-encryption.org/v1'

export interface BackupFile {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Packs everything into one file.
 * @param passphrase '' for a file that anybody can open. With one, making the key takes seconds by
 * design (scrypt), so call it through `backupClient` where a screen is waiting.
 * @returns the bytes, and a name that sorts by time
 */
export async function writeBackup(
  content: BackupContent,
  createdAt: Instant,
  passphrase: string,
): Promise<BackupFile> {
  const envelope = new TextEncoder().encode(await writeEnvelope(content, createdAt))
  const packed = await piped(envelope, new CompressionStream('gzip'), Number.POSITIVE_INFINITY)
  const fileName = fileNameOf(createdAt)
  if (passphrase === '') return { fileName, bytes: packed }
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return { fileName: `${fileName}.age`, bytes: new Uint8Array(await encrypter.encrypt(packed)) }
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
    return await readEnvelope(new TextDecoder().decode(unpacked))
  } catch (error) {
    if (error instanceof TooMuch) return fail({ type: 'backup.tooLarge' })
    return fail({ type: endsEarly(error) ? 'backup.truncated' : 'backup.damaged' })
  }
}

/** Planners look for the file by the time on their own clock. */
function fileNameOf(createdAt: Instant): string {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(createdAt))
  return `lederdag-sikkerhedskopi-${local.replace(' ', '-').replace(':', '')}.lederdag`
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

class TooMuch extends Error {}

/** Browsers and Node say it in different words; where neither fits, the file counts as damaged. */
function endsEarly(error: unknown): boolean {
  const { message, code } = error as { message?: string; code?: string }
  return code === 'Z_BUF_ERROR' || /unexpected end|truncated|ended/i.test(message ?? '')
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
    if (size > limit) throw new TooMuch()
    chunks.push(value as Uint8Array<ArrayBuffer>)
  }
}
