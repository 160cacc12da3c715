/** The order people here expect in a list: æ, ø, å last, numbers by value, case ignored. */

const collator = new Intl.Collator('da', { numeric: true, sensitivity: 'base' })

/** Compares two texts in Danish order. */
export function compareDanish(a: string, b: string): number {
  return collator.compare(a, b)
}

/** A copy in Danish order by name; equal names keep one order because the id settles them. */
export function sortedByName<Named extends { readonly name: string; readonly id: string }>(
  named: Iterable<Named>,
): Named[] {
  return [...named].sort(
    (a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}
