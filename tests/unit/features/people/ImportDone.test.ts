// @vitest-environment happy-dom
import ImportDone from '@/features/people/import/ImportDone.vue'
import { t } from '@/text/t'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { snapshotOf } from '@tests/support/snapshotOf'
import { mount, RouterLinkStub } from '@vue/test-utils'
import { expect, it } from 'vitest'

/** Where the first of the buttons leads, and what it says. */
function nextStep() {
  const page = mount(ImportDone, {
    props: { counts: { added: 9, changed: 14, removed: 0 } },
    global: { stubs: { RouterLink: RouterLinkStub } },
  })
  const link = page.getComponent(RouterLinkStub)
  return { to: link.props('to') as unknown, text: link.text() }
}

it('the first list of leaders leads to a first series', async () => {
  await connectedWorkspace(snapshotOf({}))
  expect(nextStep()).toEqual({ to: '/forloeb?ny=1', text: t.importing.createSeries })
})

it('a list on top of a series leads to what it means for the series', async () => {
  await connectedWorkspace(snapshotOf({ series: [{ id: 's', name: 'Akademi' }] }))
  expect(nextStep()).toEqual({ to: '/', text: t.importing.seeOverview })
})
