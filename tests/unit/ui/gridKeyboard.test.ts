import { describe, expect, it } from 'vitest'
import { moveInGrid } from '@/ui/grid/gridKeyboard'

const size = { rows: 100, columns: 5, pageRows: 10 }
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  moveInGrid({ row, column }, { key, ctrlKey, metaKey: false }, size)

describe('keys in a grid', () => {
  it.each([
    ['ArrowDown', 3, 2, { row: 4, column: 2 }],
    ['ArrowUp', 0, 2, { row: -1, column: 2 }],
    ['ArrowUp', -1, 2, { row: -1, column: 2 }],
    ['ArrowLeft', 3, 0, { row: 3, column: 0 }],
    ['ArrowRight', 3, 4, { row: 3, column: 4 }],
    ['PageDown', 95, 1, { row: 99, column: 1 }],
    ['PageUp', 4, 1, { row: 0, column: 1 }],
    ['Home', 3, 3, { row: 3, column: 0 }],
    ['End', 3, 3, { row: 3, column: 4 }],
  ])('%s from row %i, column %i stays inside the grid', (key, row, column, expected) => {
    expect(press(key, row, column)).toEqual(expected)
  })

  it('goes to the first and the last cell with Ctrl', () => {
    expect(press('Home', 40, 3, true)).toEqual({ row: 0, column: 0 })
    expect(press('End', 40, 3, true)).toEqual({ row: 99, column: 4 })
  })

  it('leaves other keys to the cell', () => {
    expect(press('x', 1, 1)).toBeNull()
  })
})
