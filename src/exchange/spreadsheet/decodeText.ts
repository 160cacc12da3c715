/** Bytes to text: byte order mark, then the pattern of UTF-16, then strict UTF-8, then Windows-1252. */
import { fail, ok, type Result } from '@/domain/shared/result'
import type { FileProblem } from './fileProblem'
import type { TextEncoding } from './table'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

export function decodeText(bytes: Uint8Array): Result<DecodedText, FileProblem> {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeUtf8(bytes.subarray(3), 'utf-8 (BOM)')
  if (startsWith(bytes, 0xff, 0xfe)) return ok(decodeWide(bytes.subarray(2), 'utf-16le'))
  if (startsWith(bytes, 0xfe, 0xff)) return ok(decodeWide(bytes.subarray(2), 'utf-16be'))
  const wide = wideEncodingOf(bytes)
  if (wide) return ok(decodeWide(bytes, wide))
  return decodeUtf8(bytes, 'utf-8')
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

/** Danish text in UTF-16 has a zero in nearly every second byte: odd places little-endian. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1
  })
  const many = sample.length * 0.3
  if ((zeros[1] as number) > many) return 'utf-16le'
  return (zeros[0] as number) > many ? 'utf-16be' : null
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function decodeUtf8(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'utf-8 (BOM)',
): Result<DecodedText, FileProblem> {
  try {
    return ok({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding })
  } catch {
    if (encoding === 'utf-8 (BOM)' || isCutUtf8(bytes)) return fail({ type: 'file.truncated' })
    return ok({ text: decodeWindows1252(bytes), encoding: 'windows-1252' })
  }
}

/** Proper UTF-8 with letters beyond ASCII that stops in the middle of one. */
function isCutUtf8(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return /[^\0-\x7f]/.test(text)
  } catch {
    return false
  }
}

/** The bytes 80-9F, which Node's own decoder leaves as control letters. Source: WHATWG Encoding. */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (control) => upperControls[control.charCodeAt(0) - 0x80] as string)
}
