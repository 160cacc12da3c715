// @vitest-environment happy-dom
/** The paper of cases: nothing without permission is on it, and it says why. */
import type { NewRecord } from '@/domain/changeDraft'
import CaseSheetsPage from '@/features/cases/print/CaseSheetsPage.vue'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { snapshotOf } from '@tests/support/snapshotOf'
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'

const page = { template: '<div />' }
type Given = Partial<NewRecord<'practiceCases'>>

async function paperOf(cases: Given[], query = ''): Promise<string> {
  await connectedWorkspace(
    snapshotOf({
      seminars: [{ id: 'day', day: '2026-06-18', title: 'Fælles lederdag' }],
      people: [{ id: 'ane', name: 'Ane Holm' }],
      agendaItems: [
        { id: 'open', seminarId: 'day', rank: '0001', title: 'Cases fra praksis' },
        { id: 'closed', seminarId: 'day', rank: '0002', title: 'Fyringsrunde', closed: true },
      ],
      practiceCases: cases.map((given, index) => ({
        ...{ id: `case-${index}`, seminarId: 'day', rank: `000${index}`, title: `Case ${index}` },
        ...{ ownerId: 'ane', story: 'Det begyndte i marts.', status: 'chosen' as const },
        ...given,
      })),
    }),
  )
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/paper', component: page },
      { path: '/cases/:seminarId', name: 'seminarCases', component: page },
    ],
  })
  await router.push(`/paper${query}`)
  const wrapper = mount(CaseSheetsPage, {
    props: { seminarId: 'day' },
    global: { plugins: [router] },
  })
  return wrapper.text()
}

it('prints a case with permission, and names the owner', async () => {
  const text = await paperOf([{ permission: 'given' }])
  expect(text).toContain('Det begyndte i marts.')
  expect(text).toContain('Ane Holm')
})

it('leaves the owner of an anonymised case out', async () => {
  const text = await paperOf([{ permission: 'given', anonymised: true }])
  expect(text).toContain('Det begyndte i marts.')
  expect(text).not.toContain('Ane Holm')
})

it('prints no case without permission, and says in words why', async () => {
  const text = await paperOf([{ permission: 'asked' }], '?case=case-0')
  expect(text).not.toContain('Det begyndte i marts.')
  expect(text).toContain('Case 0 kan ikke vises eller udskrives')
  expect(text).toContain('Ejeren er spurgt, men har ikke svaret.')
})

it('names the item it is for, but no closed one, whatever stands in its open record', async () => {
  const text = await paperOf([
    { permission: 'given', itemId: 'open' },
    { permission: 'given', itemId: 'closed' },
  ])
  expect(text).toContain('Cases fra praksis')
  expect(text).not.toContain('Fyringsrunde')
})

it('names those that were chosen but are not on the paper', async () => {
  const text = await paperOf([{ permission: 'given' }, { permission: 'refused' }])
  expect(text).toContain('Case 1: Ejeren har sagt nej.')
})
