/** What a page tells the grid about its columns, order and edits. */
import type { UiOption } from '../options'

export type UiGridColumn<Row> = {
  key: string
  label: string
  /** Pixels; the column never gets narrower. */
  width: number
  /** Share of the room that is left over; 0 keeps the width. */
  grow?: number
  sortable?: boolean
  align?: 'start' | 'end'
  value: (row: Row) => string
  /** Where the text leads; a plain click on it opens the row without leaving the app. */
  href?: (row: Row) => string
  /** `current` is the value to edit, where it is not the text that is shown. */
  edit?: { current?: (row: Row) => string } & (
    { kind: 'text' } | { kind: 'select'; options: readonly UiOption[] }
  )
}

export type UiGridSort = { key: string; direction: 'ascending' | 'descending' }

export type UiGridEdit<Row> = { row: Row; key: string; value: string }

/** Row -1 is the head; column 0 is the box that selects, when there is one. */
export type GridPosition = { row: number; column: number }
