import { openHouse } from '@/app/openHouse'
import { updateSettings } from '@/domain/workspace/settings'
import { useHouse } from '@/state/house'
import { useWorkspace } from '@/state/workspace'
import { currentWorkspace, keepWorkspace, workspaceList } from '@/storage/workspaces'
import { freshBrowserStorage } from '@tests/support/browserStorage'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => {
  freshBrowserStorage()
  setActivePinia(createPinia())
  vi.stubGlobal('window', { location: { assign: () => undefined } })
})
afterEach(() => vi.unstubAllGlobals())

/** This tab has the own workspace open; then another tab opens the example. */
async function houseBesideTheExample() {
  await openHouse()
  await useWorkspace().run(updateSettings, { organisationName: 'Havby' })
  keepWorkspace({ id: 'example', name: 'Eksempelby', kind: 'example' }, { open: true })
  return useHouse().controls
}

it('calls the workspace of this tab the open one, whatever another tab has opened', async () => {
  const controls = await houseBesideTheExample()
  const open = controls.workspaces().filter(({ current }) => current)
  expect(open).toMatchObject([{ id: 'main', name: 'Havby' }])
})

it('keeps the name of the workspace of this tab when it is left', async () => {
  const controls = await houseBesideTheExample()
  await controls.openWorkspace('example')
  const names = workspaceList().entries.map(({ id, name }) => [id, name])
  expect(Object.fromEntries(names)).toEqual({ main: 'Havby', example: 'Eksempelby' })
})

it('stays open when the workspace of another tab is removed', async () => {
  const controls = await houseBesideTheExample()
  await controls.removeWorkspace('example')
  const saved = await useWorkspace().run(updateSettings, { organisationName: 'Fjordby' })
  expect([saved.ok, currentWorkspace().id]).toEqual([true, 'main'])
})
