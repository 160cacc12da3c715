/** What keys and clicks do to the cells of a grid: move, choose rows, edit, open. */
import { shallowRef, type Ref } from 'vue'
import type { GridPosition, UiGridColumn, UiGridEdit } from './columns'
import { moveInGrid } from './gridKeyboard'
import type { useGridFocus } from './useGridFocus'
import type { useGridSelection } from './useGridSelection'

export function useGridActions<Row>(grid: {
  rows: () => readonly Row[]
  keys: () => readonly string[]
  columns: () => readonly UiGridColumn<Row>[]
  selectable: () => boolean
  selection: Ref<ReadonlySet<string>>
  chosen: ReturnType<typeof useGridSelection>
  focus: ReturnType<typeof useGridFocus>
  pageRows: () => number
  onEdit: (edit: UiGridEdit<Row>) => void
  onOpen: (row: Row) => void
}) {
  const { chosen, focus, selection } = grid
  const editing = shallowRef<GridPosition | null>(null)

  const boxes = () => (grid.selectable() ? 1 : 0)
  const columnAt = ({ column }: GridPosition) => grid.columns()[column - boxes()]

  function beginEdit(at: GridPosition) {
    const row = grid.rows()[at.row]
    const column = columnAt(at)
    if (row === undefined || !column) return
    if (column.edit) editing.value = at
    else grid.onOpen(row)
  }

  function endEdit(stay: boolean) {
    const at = editing.value
    editing.value = null
    if (at && stay) void focus.focusCell(at)
  }

  function save(row: Row, key: string, value: string, stay: boolean) {
    const column = grid.columns().find((other) => other.key === key)
    endEdit(stay)
    const before = column && (column.edit?.current?.(row) ?? column.value(row))
    if (value !== before) grid.onEdit({ row, key, value })
  }

  function extendBetween(from: GridPosition, to: GridPosition) {
    if (from.row < 0 || to.row < 0) return
    if (!selection.value.has(grid.keys()[from.row] ?? '')) chosen.startAt(from.row)
    chosen.extendTo(to.row)
  }

  /** True when the key was used; a button in a cell keeps Space and Enter for itself. */
  function actOnCell(event: KeyboardEvent, at: GridPosition): boolean {
    const onButton = event.target instanceof HTMLButtonElement
    const all = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)
    if (event.key === 'F2' || (event.key === 'Enter' && !onButton)) beginEdit(at)
    else if (!grid.selectable()) return false
    else if (event.key === ' ' && !onButton && at.row >= 0) chosen.toggle(at.row)
    else if (all) selection.value = new Set(grid.keys())
    else return false
    return true
  }

  function onKeydown(event: KeyboardEvent) {
    const at = focus.positionOf(event.target)
    if (!at || event.altKey) return
    const to = moveInGrid(at, event, {
      rows: grid.rows().length,
      columns: grid.columns().length + boxes(),
      pageRows: grid.pageRows(),
    })
    if (to) {
      if (event.shiftKey && grid.selectable()) extendBetween(at, to)
      void focus.focusCell(to)
    } else if (!actOnCell(event, at)) return
    event.preventDefault()
  }

  function onClick(event: MouseEvent) {
    const at = focus.positionOf(event.target)
    if (!at || at.row < 0 || !grid.selectable() || editing.value) return
    const onBox = event.target instanceof Element && event.target.closest('[role="checkbox"]')
    if (event.shiftKey) chosen.extendTo(at.row)
    else if (onBox || event.ctrlKey || event.metaKey) chosen.toggle(at.row)
  }

  function onDoubleClick(event: MouseEvent) {
    const at = focus.positionOf(event.target)
    if (at && at.row >= 0 && !editing.value) beginEdit(at)
  }

  const editingKeyIn = (row: number) =>
    editing.value?.row === row ? columnAt(editing.value)?.key : undefined

  return { save, endEdit, editingKeyIn, onKeydown, onClick, onDoubleClick }
}
