// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { h } from 'vue'
import UiVirtualList from '@/ui/list/UiVirtualList.vue'

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => `Row ${index + 1}`)

const mountList = (count: number) =>
  mount(UiVirtualList<string>, {
    props: { label: 'Leaders', rows: rowsOf(count), rowKey: (row: string) => row },
    slots: { default: ({ row }: { row: string }) => h('p', row) },
    attachTo: document.body,
  })

enableAutoUnmount(afterEach)

describe('a list of any length', () => {
  it('flows with the page while it is short, under its name', () => {
    const list = mountList(25)
    expect(list.find('ul').attributes('aria-label')).toBe('Leaders')
    expect(list.findAll('li').map((row) => row.text())).toEqual(rowsOf(25))
    expect(list.find('[tabindex]').exists()).toBe(false)
  })

  it('has a box of its own once it is long, which the keyboard can scroll', () => {
    const list = mountList(26)
    const box = list.find('[role=group]')
    expect(box.attributes('aria-label')).toBe('Leaders')
    expect(box.attributes('tabindex')).toBe('0')
  })
})
