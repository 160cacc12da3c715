/** Finds the neighbours of a card and of its column in the page's own order. */
const cards = '[data-board-card]'
const columns = '[data-board-column]'

export function columnOf(card: Element): HTMLElement | null {
  return card.closest<HTMLElement>(columns)
}

export function cardIdOf(card: HTMLElement): string {
  return card.dataset.boardCard ?? ''
}

export function columnIdOf(column: HTMLElement): string {
  return column.dataset.boardColumn ?? ''
}

/** The column `by` places to the right (negative: left), or null at the end of the board. */
export function neighbourColumn(board: Element, card: Element, by: -1 | 1): HTMLElement | null {
  const all = [...board.querySelectorAll<HTMLElement>(columns)]
  const here = columnOf(card)
  return here ? (all[all.indexOf(here) + by] ?? null) : null
}

/** The card that an arrow, Home or End leads to; sideways skips columns without cards. */
export function nextCard(board: Element, card: HTMLElement, key: string): HTMLElement | null {
  const column = columnOf(card)
  if (!column) return null
  const siblings = cardsIn(column)
  const place = siblings.indexOf(card)
  switch (key) {
    case 'ArrowUp':
      return siblings[place - 1] ?? null
    case 'ArrowDown':
      return siblings[place + 1] ?? null
    case 'Home':
      return siblings[0] ?? null
    case 'End':
      return siblings.at(-1) ?? null
    case 'ArrowLeft':
    case 'ArrowRight':
      return besideIn(board, column, place, key === 'ArrowLeft' ? -1 : 1)
    default:
      return null
  }
}

function besideIn(board: Element, column: Element, place: number, by: -1 | 1): HTMLElement | null {
  const all = [...board.querySelectorAll(columns)]
  for (let index = all.indexOf(column) + by; index >= 0 && index < all.length; index += by) {
    const there = all[index]
    const found = there ? cardsIn(there) : []
    if (found.length) return found[Math.min(place, found.length - 1)] ?? null
  }
  return null
}

function cardsIn(column: Element): HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>(cards)]
}
