/** What a file is, told from its bytes: an ending is only a wish. */
import type { ForeignKind } from './fileProblem'

export type FileKind = 'zip' | 'compound' | 'text' | ForeignKind

const signatures: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** Enough of the beginning to recognise anything. */
const beginning = 4096

export function fileKindOf(bytes: Uint8Array): FileKind {
  const signature = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))
  if (signature) return signature[0]
  const start = bytes.subarray(0, beginning)
  if (isMarkup(start)) return 'html'
  return isText(start) ? 'text' : 'unknown'
}

/** An Excel file from before 2007, or a new one with a password, both in the old container. */
export function compoundKindOf(bytes: Uint8Array): 'encrypted' | 'oldExcel' | ForeignKind {
  if (containsWide(bytes, 'EncryptedPackage')) return 'encrypted'
  if (containsWide(bytes, 'Workbook') || containsWide(bytes, 'Book')) return 'oldExcel'
  if (containsWide(bytes, 'WordDocument')) return 'document'
  if (containsWide(bytes, 'PowerPoint Document')) return 'presentation'
  return containsWide(bytes, '__substg1.0') ? 'mail' : 'unknown'
}

/** HR systems often write a web page and call it `.xls`. */
function isMarkup(start: Uint8Array): boolean {
  const text = new TextDecoder('latin1')
    .decode(start)
    .replaceAll('\0', '')
    .replace(/^[ï»¿ÿþ\s]+/, '')
  return /^<(!doctype html|html|table|head|meta|style|\?xml|!--)/i.test(text)
}

function isText(start: Uint8Array): boolean {
  const byteOrderMark =
    (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
  if (byteOrderMark) return true
  let strange = 0
  let zeros = 0
  for (const byte of start) {
    if (byte === 0) zeros += 1
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) strange += 1
  }
  // UTF-16 without a mark has a zero in nearly every other byte; anything else with zeros is no text.
  const wide = zeros > start.length * 0.3 && zeros <= start.length * 0.5 + 1
  return strange <= start.length * 0.01 && (zeros === 0 || wide)
}

/** Looks for a name of the container's directory, which is written in UTF-16. */
function containsWide(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  const first = wanted[0] as number
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}
