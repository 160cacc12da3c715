// @vitest-environment happy-dom
/** Giving many leaders the same level: nothing chosen must not empty what they have. */
import BulkFieldDialog from '@/features/people/register/BulkFieldDialog.vue'
import { t } from '@/text/t'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { snapshotOf } from '@tests/support/snapshotOf'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'

enableAutoUnmount(afterEach)

async function ask() {
  const people = ['anna', 'bo'].map((id) => ({ id, name: id, level: 3 as const }))
  const workspace = await connectedWorkspace(snapshotOf({ people }))
  const dialog = mount(BulkFieldDialog, {
    props: { personIds: ['anna', 'bo'], field: 'level' },
    attachTo: document.body,
  })
  await flushPromises()
  const levels = () => [...workspace.snapshot.people.values()].map(({ level }) => level)
  async function save(choice: string | null) {
    const select = document.querySelector('select')!
    if (choice !== null) {
      select.value = [...select.options].find(({ text }) => text.trim() === choice)?.value ?? ''
      select.dispatchEvent(new Event('change'))
      await flushPromises()
    }
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
  }
  return { dialog, levels, save }
}

it('asks for a choice when none was made, and changes nobody', async () => {
  const { dialog, levels, save } = await ask()
  await save(null)
  expect(document.body.textContent).toContain(t.people.bulk.levelNeeded)
  expect(levels()).toEqual([3, 3])
  expect(dialog.emitted('close')).toBeUndefined()
})

it('takes the level from all of them when that is what was chosen', async () => {
  const { dialog, levels, save } = await ask()
  await save(t.people.noLevel)
  expect(levels()).toEqual([null, null])
  expect(dialog.emitted('close')).toHaveLength(1)
})
