/** Finds the neighbours of an item in the page's own order, lines within items included. */
import type { SequenceMove } from './sequenceContext'

const item = '[data-sequence-item]'
const line = '[data-sequence-line]'
const place = '[data-sequence-place]'

export const itemIdOf = (row: Element) => row.getAttribute('data-sequence-item') ?? ''
export const lineIdOf = (element: Element) => element.getAttribute('data-sequence-line') ?? ''
export const rowFrom = (node: EventTarget | null): HTMLElement | null =>
  node instanceof HTMLElement && node.matches(item) ? node : null

export function rowOf(sequence: Element, itemId: string): HTMLElement | null {
  return sequence.querySelector<HTMLElement>(`[data-sequence-item="${CSS.escape(itemId)}"]`)
}

/** The line the row stands in. */
export const lineOf = (row: Element) => row.closest<HTMLElement>(line)

/** The rows of this line itself, without those of lines within them. */
export function rowsIn(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(item)].filter((row) => lineOf(row) === within)
}

/** The lines that stand on a level: those of the sequence, or those within the same item. */
function linesBeside(sequence: Element, own: Element): HTMLElement[] {
  const around = own.parentElement?.closest(place) ?? null
  return [...(around ?? sequence).querySelectorAll<HTMLElement>(line)].filter(
    (other) => (other.parentElement?.closest(place) ?? null) === around,
  )
}

/** The row that an arrow, Home or End leads to, or null when the key leads nowhere. */
export function nextRow(sequence: Element, row: HTMLElement, key: string): HTMLElement | null {
  const all = [...sequence.querySelectorAll<HTMLElement>(item)]
  switch (key) {
    case 'ArrowDown':
      return below(sequence, row)
    case 'ArrowUp':
      return above(sequence, row)
    case 'Home':
      return all[0] ?? null
    case 'End':
      return all.at(-1) ?? null
    case 'ArrowLeft':
      return beside(sequence, row, -1)
    case 'ArrowRight':
      return beside(sequence, row, 1)
    default:
      return null
  }
}

function below(sequence: Element, row: HTMLElement): HTMLElement | null {
  const lines = row.closest(place)?.querySelectorAll(line) ?? []
  const [inner] = [...lines].flatMap(rowsIn)
  return inner ?? after(sequence, row)
}

/** Past everything within the row. */
function after(sequence: Element, row: HTMLElement): HTMLElement | null {
  const own = lineOf(row)
  if (!own) return null
  const rows = rowsIn(own)
  const next = rows[rows.indexOf(row) + 1]
  if (next) return next
  const holder = holderOf(own)
  if (holder) return after(sequence, holder)
  const lines = linesBeside(sequence, own)
  for (const later of lines.slice(lines.indexOf(own) + 1)) {
    const [first] = rowsIn(later)
    if (first) return first
  }
  return null
}

function above(sequence: Element, row: HTMLElement): HTMLElement | null {
  const own = lineOf(row)
  if (!own) return null
  const rows = rowsIn(own)
  const previous = rows[rows.indexOf(row) - 1]
  if (previous) return lastWithin(previous)
  const holder = holderOf(own)
  if (holder) return holder
  const lines = linesBeside(sequence, own)
  for (const earlier of lines.slice(0, lines.indexOf(own)).reverse()) {
    const last = rowsIn(earlier).at(-1)
    if (last) return lastWithin(last)
  }
  return null
}

function lastWithin(row: HTMLElement): HTMLElement {
  const first = row.closest(place)?.querySelector(line)
  return (first && rowsIn(first).at(-1)) ?? row
}

/** The row of the item that holds this line. */
function holderOf(own: Element): HTMLElement | null {
  return own.parentElement?.closest(place)?.querySelector<HTMLElement>(item) ?? null
}

function beside(sequence: Element, row: HTMLElement, by: -1 | 1): HTMLElement | null {
  const own = lineOf(row)
  if (!own || !holderOf(own)) return null
  const lines = linesBeside(sequence, own)
  const at = rowsIn(own).indexOf(row)
  const rows = rowsIn(lines[lines.indexOf(own) + by] ?? own)
  const next = rows[Math.min(at, rows.length - 1)]
  return next === row ? null : (next ?? null)
}

/**
 * Where Alt and an arrow take a row: past its neighbour, at the ends of a line into the line above or
 * below, and sideways into the line beside.
 */
export function moveByKey(sequence: Element, row: HTMLElement, key: string): SequenceMove | null {
  const own = lineOf(row)
  if (!own) return null
  const itemId = itemIdOf(row)
  const rows = rowsIn(own)
  const at = rows.indexOf(row)
  const within = holderOf(own) !== null
  const idAt = (index: number) => (rows[index] ? itemIdOf(rows[index]) : null)
  const into = (other: Element | undefined, beforeId: string | null) =>
    other ? { itemId, lineId: lineIdOf(other), beforeId } : null
  const lines = linesBeside(sequence, own)
  const [earlier, later] = [-1, 1].map((by) => lines[lines.indexOf(own) + by])
  const firstOf = (other: Element) => {
    const target = rowsIn(other)[within ? at : 0]
    return target ? itemIdOf(target) : null
  }
  if (key === 'ArrowUp' && at > 0) return into(own, idAt(at - 1))
  if (key === 'ArrowDown' && at < rows.length - 1) return into(own, idAt(at + 2))
  if (key === 'ArrowUp') return within ? null : into(earlier, null)
  if (key === 'ArrowDown') return within || !later ? null : into(later, firstOf(later))
  if (!within) return null
  const side = key === 'ArrowLeft' ? earlier : later
  return side ? into(side, firstOf(side)) : null
}
