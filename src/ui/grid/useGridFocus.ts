/** The one cell of the grid that is in the tab order, and moving real focus to it. */
import { computed, nextTick, shallowRef, type Ref } from 'vue'
import type { GridPosition } from './columns'

export function useGridFocus(grid: Readonly<Ref<HTMLElement | null>>, rowCount: () => number) {
  const last = shallowRef<GridPosition>({ row: 0, column: 0 })

  // A filter may have taken the row away; with no rows left the head keeps the grid reachable.
  const active = computed<GridPosition>(() => ({
    row: Math.min(last.value.row, rowCount() - 1),
    column: last.value.column,
  }))

  /** The virtualiser keeps the active row mounted, so after one tick the cell is there to focus. */
  async function focusCell(position: GridPosition) {
    last.value = position
    await nextTick()
    const cell = grid.value?.querySelector<HTMLElement>(
      `[data-cell="${position.row}:${position.column}"]`,
    )
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  function positionOf(element: EventTarget | null): GridPosition | null {
    const cell = element instanceof Element ? element.closest<HTMLElement>('[data-cell]') : null
    const [row, column] = cell?.dataset.cell?.split(':').map(Number) ?? []
    return row === undefined || column === undefined ? null : { row, column }
  }

  function noteFocus(event: FocusEvent) {
    const position = positionOf(event.target)
    if (position) last.value = position
  }

  const isActive = (row: number, column: number) =>
    active.value.row === row && active.value.column === column

  return { active, focusCell, positionOf, noteFocus, isActive }
}
