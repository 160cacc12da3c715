// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import UiDialog from '@/ui/UiDialog.vue'

const open = ref(false)
const Page = defineComponent(() => () => [
  h('button', { id: 'opener', onClick: () => (open.value = true) }, 'Open'),
  h(
    UiDialog,
    {
      open: open.value,
      'onUpdate:open': (value: boolean) => (open.value = value),
      title: 'New thing',
      closeLabel: 'Close',
    },
    () => h('input', { id: 'inside' }),
  ),
])

const settle = async () => {
  await nextTick()
  await new Promise((resolve) => setTimeout(resolve, 30))
}

async function openDialog() {
  mount(Page, { attachTo: document.body })
  const opener = document.getElementById('opener')
  opener?.focus()
  opener?.click()
  await settle()
}

afterEach(() => {
  open.value = false
})

enableAutoUnmount(afterEach)

describe('the dialog', () => {
  it('is named by its title and takes the focus', async () => {
    await openDialog()
    const dialog = document.querySelector('[role=dialog]')
    const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')
    expect(title?.textContent?.trim()).toBe('New thing')
    expect(dialog?.contains(document.activeElement)).toBe(true)
  })

  it('closes with Escape and gives the focus back', async () => {
    await openDialog()
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    )
    await settle()
    expect(document.querySelector('[role=dialog]')).toBeNull()
    expect(document.activeElement?.id).toBe('opener')
  })
})
