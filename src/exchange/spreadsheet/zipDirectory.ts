/** Looks a zip over before anything is unpacked: what is in it, and how large it would become. */
import { Inflate } from 'fflate'
import { fail, ok, type Result } from '@/domain/shared/result'
import { fileLimits, type FileProblem, type ForeignKind } from './fileProblem'

interface Entry {
  readonly name: string
  readonly encrypted: boolean
  readonly deflated: boolean
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly localHeader: number
}

// Source: PKWARE APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50
const endLength = 22
const longestComment = 65_535

/** Checks the limits and answers with the names inside, or why the file must not be unpacked. */
export function checkZip(bytes: Uint8Array): Result<readonly string[], FileProblem> {
  const entries = entriesOf(bytes)
  if (!entries.ok) return entries
  if (entries.value.some((entry) => entry.encrypted)) return fail({ type: 'file.encrypted' })
  let unpacked = 0
  for (const entry of entries.value) unpacked += entry.unpackedBytes
  if (unpacked > fileLimits.unpackedBytes) return fail({ type: 'file.zipBomb' })
  const measured = measureUnpacked(bytes, entries.value)
  if (!measured.ok) return measured
  return ok(entries.value.map((entry) => entry.name))
}

/** What kind of document a zip holds, by the parts every such document has. */
export function zipKindOf(names: readonly string[]): 'workbook' | ForeignKind {
  const has = (name: string) => names.includes(name)
  if (has('xl/workbook.xml')) return 'workbook'
  if (has('xl/workbook.bin')) return 'binaryWorkbook'
  if (has('word/document.xml')) return 'document'
  if (has('ppt/presentation.xml')) return 'presentation'
  if (has('content.xml') && has('mimetype')) return 'openDocument'
  return names.some((name) => /(^|\/)workbook\.xml$/.test(name)) ? 'workbook' : 'zip'
}

function entriesOf(bytes: Uint8Array): Result<readonly Entry[], FileProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return fail({ type: 'file.truncated' })
  const count = view.getUint16(end + 10, true)
  if (count > fileLimits.zipEntries) return fail({ type: 'file.zipBomb' })
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) {
      return fail({ type: 'file.truncated' })
    }
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      deflated: view.getUint16(at + 10, true) === 8,
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      localHeader: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return ok(entries)
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at
  }
  return -1
}

/** A directory can lie about sizes, so everything is unpacked once into nothing, counting. */
function measureUnpacked(bytes: Uint8Array, entries: readonly Entry[]): Result<null, FileProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (const entry of entries) {
    const at = entry.localHeader
    if (at + 30 > bytes.length || view.getUint32(at, true) !== localHeader) {
      return fail({ type: 'file.unreadable' })
    }
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    if (start + entry.packedBytes > bytes.length) return fail({ type: 'file.truncated' })
    const packed = bytes.subarray(start, start + entry.packedBytes)
    const size = entry.deflated ? inflatedSize(packed, total) : packed.length
    if (size === null) return fail({ type: 'file.unreadable' })
    total += size
    if (total > fileLimits.unpackedBytes) return fail({ type: 'file.zipBomb' })
  }
  return ok(null)
}

/** Small enough that one bite of a bomb stays harmless (deflate grows at most 1,032 times). */
const bite = 16 * 1024

/** Bytes after inflating; stops once the limit is passed. Null when the data are damaged. */
function inflatedSize(packed: Uint8Array, before: number): number | null {
  let size = 0
  const inflate = new Inflate((chunk) => {
    size += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += bite) {
      inflate.push(packed.subarray(at, at + bite), at + bite >= packed.length)
      if (before + size > fileLimits.unpackedBytes) return size
    }
    return size
  } catch {
    return null
  }
}
