// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { useUnsaved, type Unsaved } from '@/ui/useUnsaved'

const changed = ref(true)
let unsaved: Unsaved

const Form = defineComponent(() => {
  unsaved = useUnsaved(() => changed.value)
  return () => h('form')
})
const Other = defineComponent(() => () => h('p'))

async function openForm() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/form', component: Form },
      { path: '/other', component: Other },
    ],
  })
  await router.push('/form')
  mount(RouterView, { global: { plugins: [router] } })
  await flushPromises()
  return router
}

afterEach(() => {
  changed.value = true
})
enableAutoUnmount(afterEach)

describe('work that is not saved', () => {
  it('is kept, and the page with it, for those who stay', async () => {
    const router = await openForm()
    const leaving = router.push('/other')
    await flushPromises()
    expect(unsaved.asking.value).toBe(true)
    unsaved.stay()
    await leaving
    expect(router.currentRoute.value.path).toBe('/form')
    expect(unsaved.asking.value).toBe(false)
  })

  it('lets those go who discard it', async () => {
    const router = await openForm()
    const leaving = router.push('/other')
    await flushPromises()
    unsaved.discard()
    await leaving
    expect(router.currentRoute.value.path).toBe('/other')
  })

  it('is not asked about when there is none', async () => {
    const router = await openForm()
    changed.value = false
    await router.push('/other')
    expect(router.currentRoute.value.path).toBe('/other')
  })

  it('makes the browser ask before its tab is closed, until the page is left', async () => {
    const router = await openForm()
    const unload = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(unload()).toBe(true)
    const leaving = router.push('/other')
    await flushPromises()
    unsaved.discard()
    await leaving
    await flushPromises()
    expect(unload()).toBe(false)
  })
})
