// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import type { UiGridColumn } from '@/ui/grid/columns'
import UiDataGrid from '@/ui/grid/UiDataGrid.vue'

type Row = { id: string; name: string; unit: string }

const rows: Row[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `r${index}`,
  name: `Name ${index}`,
  unit: 'North',
}))
const columns: UiGridColumn<Row>[] = [
  {
    key: 'name',
    label: 'Name',
    width: 200,
    sortable: true,
    value: (row) => row.name,
    edit: { kind: 'text' },
  },
  { key: 'unit', label: 'Unit', width: 200, value: (row) => row.unit },
]
const words = {
  selectAll: 'Select all',
  selectRow: (name: string) => `Select ${name}`,
  editHint: 'F2',
}

async function openGrid() {
  const wrapper = mount(UiDataGrid<Row>, {
    props: {
      label: 'People',
      words,
      rows,
      rowKey: (row: Row) => row.id,
      columns,
      selectable: true,
      selection: new Set<string>(),
      'onUpdate:selection': (selection: ReadonlySet<string>) => wrapper.setProps({ selection }),
    },
    attachTo: document.body,
  })
  await nextTick()
  await nextTick()
  return wrapper
}

type Grid = Awaited<ReturnType<typeof openGrid>>
const cell = (grid: Grid, at: string) => grid.find(`[data-cell="${at}"]`)
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.cell
const chosen = (grid: Grid) => [...(grid.props('selection') as ReadonlySet<string>)]

async function press(key: string, keys: KeyboardEventInit = {}) {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys }),
  )
  await nextTick()
  await nextTick()
}

beforeEach(() => {
  // The page has no layout here; without a height the virtualiser would draw no row.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
})

afterEach(() => {
  vi.restoreAllMocks()
})

enableAutoUnmount(afterEach)

describe('the data grid', () => {
  it('has 10,000 rows in its count and only some of them in the page', async () => {
    const grid = await openGrid()
    expect(grid.find('[role=grid]').attributes('aria-rowcount')).toBe('10001')
    const drawn = grid.findAll('tbody [role=row]').length
    expect(drawn).toBeGreaterThan(5)
    expect(drawn).toBeLessThan(60)
  })

  it('has exactly one cell in the tab order, and arrows move it', async () => {
    const grid = await openGrid()
    expect(grid.findAll('[data-cell][tabindex="0"]')).toHaveLength(1)
    ;(cell(grid, '0:1').element as HTMLElement).focus()
    await press('ArrowDown')
    await press('ArrowRight')
    expect(focused()).toBe('1:2')
    expect(grid.findAll('[data-cell][tabindex="0"]')).toHaveLength(1)
  })

  it('brings a far row into the page before it gets the focus', async () => {
    const grid = await openGrid()
    ;(cell(grid, '0:1').element as HTMLElement).focus()
    await press('End', { ctrlKey: true })
    expect(focused()).toBe('9999:2')
  })

  it('edits with F2 and saves with Enter, keeping the focus on the cell', async () => {
    const grid = await openGrid()
    ;(cell(grid, '2:1').element as HTMLElement).focus()
    await press('F2')
    await grid.find('tbody input').setValue('Anna')
    await press('Enter')
    expect(grid.emitted('edit')).toEqual([[{ row: rows[2], key: 'name', value: 'Anna' }]])
    expect(focused()).toBe('2:1')
  })

  it('gives an edit up with Escape', async () => {
    const grid = await openGrid()
    ;(cell(grid, '2:1').element as HTMLElement).focus()
    await press('F2')
    await grid.find('tbody input').setValue('Anna')
    await press('Escape')
    expect(grid.emitted('edit')).toBeUndefined()
    expect(grid.find('tbody input').exists()).toBe(false)
    expect(focused()).toBe('2:1')
  })

  it('opens a row with Enter on a cell that cannot be edited', async () => {
    const grid = await openGrid()
    ;(cell(grid, '4:2').element as HTMLElement).focus()
    await press('Enter')
    expect(grid.emitted('open')).toEqual([[rows[4]]])
  })

  it('selects with Space, extends with Shift and arrows, and takes all with Ctrl+A', async () => {
    const grid = await openGrid()
    ;(cell(grid, '1:1').element as HTMLElement).focus()
    await press(' ')
    expect(chosen(grid)).toEqual(['r1'])
    await press('ArrowDown', { shiftKey: true })
    await press('ArrowDown', { shiftKey: true })
    expect(chosen(grid)).toEqual(['r1', 'r2', 'r3'])
    await press('a', { ctrlKey: true })
    expect(chosen(grid)).toHaveLength(10_000)
  })

  it('selects a range with a click and a Shift click', async () => {
    const grid = await openGrid()
    await cell(grid, '1:0').trigger('click')
    await cell(grid, '4:0').trigger('click', { shiftKey: true })
    expect(chosen(grid)).toEqual(['r1', 'r2', 'r3', 'r4'])
  })

  it('asks for an order from its head and says the one it has', async () => {
    const grid = await openGrid()
    await cell(grid, '-1:1').trigger('click')
    expect(grid.emitted('sort')).toEqual([[{ key: 'name', direction: 'ascending' }]])
    await grid.setProps({ sort: { key: 'name', direction: 'ascending' } })
    expect(grid.find('th[aria-sort=ascending]').text()).toBe('Name')
    await cell(grid, '-1:1').trigger('click')
    expect(grid.emitted('sort')?.[1]).toEqual([{ key: 'name', direction: 'descending' }])
  })
})
