/** The order people here expect in a list: æ, ø, å last, numbers by value, case ignored. */

const collator = new Intl.Collator('da', { numeric: true, sensitivity: 'base' })

/** A text made ready for being compared many times. */
export interface DanishKey {
  readonly text: string
  /** Stands in the order of its code units, where the text has only what Danish names are made of. */
  readonly plain: string | null
}

/** The collator reads å as a with a ring, so that it sees aa in aå, and aA not as aa: left to it. */
const plainLetters = /^(?!.*(?:aA|[Aa][Åå]))[A-Za-zÆØÅæøå -]*$/
/** Behind z, one after the other; aa is å to whoever sorts names. */
const lastLetters: Readonly<Record<string, string>> = { æ: '{', ø: '|', å: '}', aa: '}' }

/** Asking the collator a hundred thousand times is a pause; most names can do without it. */
export function danishKey(text: string): DanishKey {
  if (!plainLetters.test(text)) return { text, plain: null }
  const lower = text.toLowerCase()
  return { text, plain: lower.replace(/[æøå]|aa/g, (letter) => lastLetters[letter] ?? letter) }
}

/** Compares what `danishKey` made of two texts; the same order as `compareDanish`. */
export function compareDanishKeys(a: DanishKey, b: DanishKey): number {
  if (a.plain === null || b.plain === null) return collator.compare(a.text, b.text)
  return a.plain < b.plain ? -1 : a.plain > b.plain ? 1 : 0
}

/** Compares two texts in Danish order. */
export function compareDanish(a: string, b: string): number {
  return collator.compare(a, b)
}

/** A copy in Danish order by name; equal names keep one order because the id settles them. */
export function sortedByName<Named extends { readonly name: string; readonly id: string }>(
  named: Iterable<Named>,
): Named[] {
  return [...named]
    .map((one) => ({ one, key: danishKey(one.name) }))
    .sort(
      (a, b) =>
        compareDanishKeys(a.key, b.key) || (a.one.id < b.one.id ? -1 : a.one.id > b.one.id ? 1 : 0),
    )
    .map(({ one }) => one)
}
