/** Reads and writes whole amounts of money as people type them; the value itself is a plain number. */

export type AmountFault = 'negative' | 'decimals' | 'tooLarge' | 'unreadable'

export type AmountReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly fault: AmountFault }

/** More than any budget here; a longer row of digits is a fault of typing. */
const largest = 999_999_999
const plain = /^\d+$/
const grouped = /^\d{1,3}(?:([. ,'])\d{3})(?:\1\d{3})*$/
const withDecimals = /^[\d. ]*\d,\d+$|^[\d, ]*\d\.\d+$/

/** `12500`, `12.500`, `12 500 kr.` and `12.500,-` are 12500; nothing is null. */
export function readAmount(text: string): AmountReading {
  const written = text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^\s*(?:dkk|kr\.?)\s*|\s*(?:dkk|kr\.?)\s*$/gi, '')
    .replace(/,(?:-|–|00)$/, '')
    .trim()
  if (written === '') return { ok: true, value: null }
  if (/^[-−–]\s*\d/.test(written)) return { ok: false, fault: 'negative' }
  if (plain.test(written) || grouped.test(written)) {
    const value = Number(written.replace(/\D/g, ''))
    return value > largest ? { ok: false, fault: 'tooLarge' } : { ok: true, value }
  }
  return { ok: false, fault: withDecimals.test(written) ? 'decimals' : 'unreadable' }
}

/** 12500 as `12.500` with the mark given; null as an empty text. */
export function writeAmount(value: number | null, thousandsMark: string): string {
  return value === null ? '' : String(value).replace(/\B(?=(?:\d{3})+$)/g, thousandsMark)
}
