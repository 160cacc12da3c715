// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import UiDialog from '@/ui/UiDialog.vue'

const open = ref(false)
const written = ref(false)
const words = { title: 'Not saved', text: 'It would be lost.', discard: 'Discard', stay: 'Stay' }
const Page = defineComponent(() => () => [
  h('button', { id: 'opener', onClick: () => (open.value = true) }, 'Open'),
  h(
    UiDialog,
    {
      open: open.value,
      'onUpdate:open': (value: boolean) => (open.value = value),
      title: 'New thing',
      closeLabel: 'Close',
      unsaved: written.value && words,
    },
    () => h('input', { id: 'inside' }),
  ),
])

const settle = async () => {
  await nextTick()
  await new Promise((resolve) => setTimeout(resolve, 30))
}

async function openDialog() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: Page }],
  })
  await router.push('/')
  mount(RouterView, { attachTo: document.body, global: { plugins: [router] } })
  await settle()
  const opener = document.getElementById('opener')
  opener?.focus()
  opener?.click()
  await settle()
}

async function pressEscape() {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  )
  await settle()
}

const buttonCalled = (text: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === text)

afterEach(() => {
  open.value = false
  written.value = false
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
    await pressEscape()
    expect(document.querySelector('[role=dialog]')).toBeNull()
    expect(document.activeElement?.id).toBe('opener')
  })

  it('asks before it drops what is not saved, and stays for those who stay', async () => {
    await openDialog()
    written.value = true
    await settle()
    await pressEscape()
    expect(document.querySelector('[role=alertdialog]')?.textContent).toContain(words.text)
    buttonCalled(words.stay)?.click()
    await settle()
    expect(document.querySelector('[role=alertdialog]')).toBeNull()
    expect(document.querySelector('[role=dialog]')).not.toBeNull()
  })

  it('closes for those who discard what is not saved, and gives the focus back', async () => {
    await openDialog()
    written.value = true
    await settle()
    await pressEscape()
    buttonCalled(words.discard)?.click()
    await settle()
    await settle()
    expect(document.querySelector('[role=dialog]')).toBeNull()
    expect(document.activeElement?.id).toBe('opener')
  })
})
