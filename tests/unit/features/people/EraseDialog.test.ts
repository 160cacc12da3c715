// @vitest-environment happy-dom
import EraseDialog from '@/features/people/person/EraseDialog.vue'
import { fail } from '@/domain/shared/result'
import { useHouse, type HouseControls } from '@/state/house'
import { UiCheckbox, UiConfirm, useToasts } from '@/ui'
import { aPerson } from '@tests/support/builders'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, expect, it } from 'vitest'

enableAutoUnmount(afterEach)

it('says so after the page is gone when another workspace still knows the person', async () => {
  setActivePinia(createPinia())
  const erasePerson = async () => fail({ type: 'erasure.incomplete' })
  useHouse().furnish({ erasePerson } as Partial<HouseControls> as HouseControls, 'own')
  let left = false
  const dialog = mount(EraseDialog, {
    props: { person: aPerson({ id: 'ane' }), onErased: () => (left = true) },
    attachTo: document.body,
  })
  await flushPromises()
  dialog.findComponent(UiCheckbox).vm.$emit('update:modelValue', true)
  dialog.findComponent(UiConfirm).vm.$emit('confirm')
  await flushPromises()
  const [toast] = useToasts().toasts.value.slice(-1)
  expect(toast).toMatchObject({ kind: 'danger' })
  expect(toast?.title).toContain('et andet arbejdsområde')
  expect(left).toBe(true)
})
