/** Where the arrow, page, Home and End keys lead in a grid (WAI-ARIA grid pattern). */
import type { GridPosition } from './columns'

export type GridSize = { rows: number; columns: number; pageRows: number }

type Keys = { key: string; ctrlKey: boolean; metaKey: boolean }

/** The new position inside the grid, or null when the key does not move. The head is row -1. */
export function moveInGrid(from: GridPosition, keys: Keys, size: GridSize): GridPosition | null {
  const to = target(from, keys, size)
  return (
    to && {
      row: clamp(to.row, -1, size.rows - 1),
      column: clamp(to.column, 0, size.columns - 1),
    }
  )
}

function target({ row, column }: GridPosition, keys: Keys, size: GridSize): GridPosition | null {
  const wide = keys.ctrlKey || keys.metaKey
  switch (keys.key) {
    case 'ArrowUp':
      return { row: wide ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: wide ? size.rows - 1 : row + 1, column }
    case 'ArrowLeft':
      return { row, column: wide ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: wide ? size.columns - 1 : column + 1 }
    case 'PageUp':
      return { row: Math.max(0, row - size.pageRows), column }
    case 'PageDown':
      return { row: row + size.pageRows, column }
    case 'Home':
      return wide ? { row: 0, column: 0 } : { row, column: 0 }
    case 'End':
      return wide
        ? { row: size.rows - 1, column: size.columns - 1 }
        : { row, column: size.columns - 1 }
    default:
      return null
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
