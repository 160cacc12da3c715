// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { h, nextTick } from 'vue'
import UiTree from '@/ui/tree/UiTree.vue'

const nodes = [
  { id: 'a', label: 'Skoler', children: [{ id: 'a1', label: 'Nord' }] },
  { id: 'b', label: 'Teknik', hint: '4' },
]

function mountTree(props: Partial<InstanceType<typeof UiTree>['$props']> = {}) {
  const wrapper = mount(UiTree, {
    props: {
      label: 'Enheder',
      nodes,
      renamable: true,
      renameLabel: 'Navn',
      'onUpdate:expanded': (expanded: ReadonlySet<string>) => wrapper.setProps({ expanded }),
      'onUpdate:selected': (selected: string | null) => wrapper.setProps({ selected }),
      ...props,
    },
    slots: {
      actions: ({ node, tabindex }: { node: { label: string }; tabindex: number }) =>
        h('button', { tabindex }, `Menu ${node.label}`),
    },
    attachTo: document.body,
  })
  return wrapper
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[role=treeitem]')]
const names = () => rows().map((row) => row.dataset.node)
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.node

async function press(...keys: string[]) {
  for (const key of keys) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
    await nextTick()
    await nextTick()
  }
}

enableAutoUnmount(afterEach)

describe('the tree', () => {
  it('is a named tree whose rows tell their level and place', () => {
    mountTree({ expanded: new Set(['a']), selected: 'b' })
    expect(document.querySelector('[role=tree]')?.getAttribute('aria-label')).toBe('Enheder')
    const told = rows().map((row) =>
      ['level', 'posinset', 'setsize', 'expanded', 'selected'].map((name) =>
        row.getAttribute(`aria-${name}`),
      ),
    )
    expect(told).toEqual([
      ['1', '1', '2', 'true', 'false'],
      ['2', '1', '1', null, 'false'],
      ['1', '2', '2', null, 'true'],
    ])
  })

  it('is one stop of the Tab key, with the actions of that row', () => {
    mountTree({ selected: 'b' })
    expect(rows().map((row) => row.tabIndex)).toEqual([-1, 0])
    expect([...document.querySelectorAll('button')].map(({ tabIndex }) => tabIndex)).toEqual([
      -1, 0,
    ])
  })

  it('opens, enters, leaves and closes a branch with the arrows to the side', async () => {
    mountTree()
    rows()[0]?.focus()
    await press('ArrowRight')
    expect(names()).toEqual(['a', 'a1', 'b'])
    expect(focused()).toBe('a')
    await press('ArrowRight')
    expect(focused()).toBe('a1')
    await press('ArrowLeft')
    expect(focused()).toBe('a')
    await press('ArrowLeft')
    expect(names()).toEqual(['a', 'b'])
  })

  it('moves through the rows in sight with arrows, Home and End, and stops at the ends', async () => {
    mountTree({ expanded: new Set(['a']) })
    rows()[0]?.focus()
    await press('ArrowDown')
    expect(focused()).toBe('a1')
    await press('End')
    expect(focused()).toBe('b')
    await press('ArrowDown')
    expect(focused()).toBe('b')
    await press('Home', 'ArrowUp')
    expect(focused()).toBe('a')
  })

  it('selects with Space, and opens as well with Enter', async () => {
    const wrapper = mountTree()
    rows()[1]?.focus()
    await press(' ')
    expect(wrapper.props('selected')).toBe('b')
    expect(wrapper.emitted('open')).toBeUndefined()
    await press('Home', 'Enter')
    expect(wrapper.props('selected')).toBe('a')
    expect(wrapper.emitted('open')).toEqual([['a']])
  })

  it('renames in place with F2, and gives the focus back to the row', async () => {
    const wrapper = mountTree()
    rows()[1]?.focus()
    await press('F2')
    const field = wrapper.find('input')
    expect(field.attributes('aria-label')).toBe('Navn')
    await field.setValue(' Teknik og miljø ')
    await field.trigger('keydown', { key: 'Enter' })
    await nextTick()
    expect(wrapper.emitted('rename')).toEqual([['b', 'Teknik og miljø']])
    expect(focused()).toBe('b')
  })

  it.each(['Teknik', '  '])('renames nothing when the name becomes "%s"', async (text) => {
    const wrapper = mountTree()
    rows()[1]?.focus()
    await press('F2')
    await wrapper.find('input').setValue(text)
    await wrapper.find('input').trigger('keydown', { key: 'Enter' })
    expect(wrapper.emitted('rename')).toBeUndefined()
  })

  it('keeps the name when the renaming is given up with Escape', async () => {
    const wrapper = mountTree()
    rows()[1]?.focus()
    await press('F2')
    await wrapper.find('input').setValue('Andet')
    await wrapper.find('input').trigger('keydown', { key: 'Escape' })
    await nextTick()
    expect(wrapper.find('input').exists()).toBe(false)
    expect(wrapper.emitted('rename')).toBeUndefined()
    expect(focused()).toBe('b')
  })

  it('leaves keys alone that are pressed on the actions of a row', async () => {
    mountTree()
    document.querySelector('button')?.focus()
    await press('ArrowDown')
    expect(document.activeElement?.textContent).toBe('Menu Skoler')
  })
})
