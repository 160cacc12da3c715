// @vitest-environment happy-dom
import UiSortList from '@/ui/list/UiSortList.vue'
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { h } from 'vue'

enableAutoUnmount(afterEach)

const rows = (ids: string) => [...ids].map((id) => ({ id }))

function list(ids = 'abc') {
  return mount(UiSortList<{ id: string }>, {
    attachTo: document.body,
    props: { rows: rows(ids), label: 'List', help: 'Arrows', gripLabel: (row) => `Move ${row.id}` },
    slots: {
      default: ({ row, later }: { row: { id: string }; later?: () => void }) =>
        h('button', { class: 'later', disabled: !later, onClick: later }, row.id),
    },
  })
}

const grip = (of: ReturnType<typeof list>, id: string) => of.get(`[aria-label="Move ${id}"]`)

describe('a list that is put in order', () => {
  it('moves a row by the arrow keys on its grip', async () => {
    const sorted = list()
    await grip(sorted, 'b').trigger('keydown', { key: 'ArrowUp' })
    await grip(sorted, 'b').trigger('keydown', { key: 'ArrowDown' })
    expect(sorted.emitted('move')).toEqual([
      [{ id: 'b', beforeId: 'a' }],
      [{ id: 'b', beforeId: null }],
    ])
  })

  it('stays as it is where there is nowhere to go', async () => {
    const sorted = list()
    await grip(sorted, 'a').trigger('keydown', { key: 'ArrowUp' })
    await grip(sorted, 'c').trigger('keydown', { key: 'ArrowDown' })
    await grip(sorted, 'b').trigger('keydown', { key: 'ArrowDown', ctrlKey: true })
    expect(sorted.emitted('move')).toBeUndefined()
  })

  it('hands the same move to a menu', async () => {
    const sorted = list()
    await sorted.findAll('.later')[0]?.trigger('click')
    expect(sorted.emitted('move')).toEqual([[{ id: 'a', beforeId: 'c' }]])
    expect(sorted.findAll('.later').at(-1)?.attributes('disabled')).toBeDefined()
  })

  it('keeps the focus on what was moved', async () => {
    const sorted = list()
    const moved = grip(sorted, 'c').element as HTMLElement
    moved.focus()
    await sorted.setProps({ rows: rows('cab') })
    expect(document.activeElement).toBe(moved)
    await sorted.setProps({ rows: rows('abc') })
    expect(document.activeElement).toBe(moved)
  })
})
