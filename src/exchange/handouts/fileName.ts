/** Names of files that sort by day and survive every system: a-z, digits and hyphens only. */
import type { Day } from '@/domain/shared/day'

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  œ: 'oe',
}

/**
 * "2026-03-09", ["Akademi", "deltagere"], "xlsx" gives `2026-03-09-akademi-deltagere.xlsx`.
 * @param day null for what is about no single day; its name begins with the first part
 */
export function fileName(day: Day | null, parts: readonly string[], ending: string): string {
  const words = [day ?? '', ...parts.map(plain)].filter((word) => word !== '')
  return `${words.join('-')}.${ending}`
}

/** Small letters without accents, words joined by hyphens, at most 60 letters. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåßðþłœ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}
