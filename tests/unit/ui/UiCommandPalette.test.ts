// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import UiCommandPalette from '@/ui/palette/UiCommandPalette.vue'
import type { PaletteGroup } from '@/ui/palette/paletteItem'

const item = (id: string, run: () => void = () => undefined) => ({ id, label: `Item ${id}`, run })
const pages: PaletteGroup = { id: 'pages', label: 'Pages', items: [item('one'), item('two')] }
const empty: PaletteGroup = { id: 'people', label: 'People', items: [] }

type Search = (query: string) => Promise<readonly PaletteGroup[]> | readonly PaletteGroup[]

async function openPalette(search: Search) {
  const wrapper = mount(UiCommandPalette, {
    props: {
      open: true,
      title: 'Find',
      placeholder: 'Search',
      emptyText: 'Nothing found',
      search,
      'onUpdate:open': (open: boolean) => wrapper.setProps({ open }),
    },
    attachTo: document.body,
  })
  await flushPromises()
  return wrapper
}

const field = () => document.querySelector<HTMLInputElement>('[role=combobox]')!
const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')]
const active = () =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent.trim()

async function press(key: string) {
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await flushPromises()
}

async function type(text: string) {
  field().value = text
  field().dispatchEvent(new Event('input'))
  await flushPromises()
}

enableAutoUnmount(afterEach)

describe('the command palette', () => {
  it('is a named dialog whose field points at the first of the grouped options', async () => {
    await openPalette(() => [empty, pages])
    const dialog = document.querySelector('[role=dialog]')
    const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')
    expect(title?.textContent).toBe('Find')
    expect(field().getAttribute('aria-label')).toBe('Find')
    expect(field().getAttribute('aria-controls')).toBe(document.querySelector('[role=listbox]')?.id)
    const groups = [...document.querySelectorAll('[role=listbox] [role=group]')]
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual(['Pages'])
    expect(active()).toBe('Item one')
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
    ])
  })

  it('goes round with the arrows', async () => {
    await openPalette(() => [pages])
    await press('ArrowDown')
    expect(active()).toBe('Item two')
    await press('ArrowDown')
    expect(active()).toBe('Item one')
    await press('ArrowUp')
    expect(active()).toBe('Item two')
  })

  it('closes before it runs the chosen item with Enter', async () => {
    const openWhenRun: boolean[] = []
    const run = () => void openWhenRun.push(wrapper.props('open'))
    const wrapper = await openPalette(() => [{ ...pages, items: [item('one', run)] }])
    await press('Enter')
    expect(openWhenRun).toEqual([false])
  })

  it('runs what is clicked', async () => {
    const run = vi.fn()
    await openPalette(() => [{ ...pages, items: [item('one'), item('two', run)] }])
    options()[1]?.click()
    await flushPromises()
    expect(run).toHaveBeenCalledOnce()
  })

  it('says so when nothing is found, and Enter then does nothing', async () => {
    const wrapper = await openPalette((query) => (query ? [empty] : [pages]))
    await type('xyz')
    expect(document.querySelector('[role=status]')?.textContent).toBe('Nothing found')
    expect(field().getAttribute('aria-activedescendant')).toBeNull()
    await press('Enter')
    expect(wrapper.props('open')).toBe(true)
  })

  it('drops an answer that a newer question has overtaken', async () => {
    const late: ((groups: readonly PaletteGroup[]) => void)[] = []
    await openPalette((query) =>
      query === 'slow' ? new Promise((resolve) => late.push(resolve)) : [pages],
    )
    await type('slow')
    await type('quick')
    late[0]?.([{ id: 'old', label: 'Old', items: [item('old')] }])
    await flushPromises()
    expect(options().map(({ textContent }) => textContent.trim())).toEqual(['Item one', 'Item two'])
  })

  it('begins with an empty question each time it opens', async () => {
    const search = vi.fn(() => [pages])
    const wrapper = await openPalette(search)
    await type('two')
    await wrapper.setProps({ open: false })
    await wrapper.setProps({ open: true })
    await flushPromises()
    expect(search).toHaveBeenLastCalledWith('')
    expect(field().value).toBe('')
  })
})
