// @vitest-environment happy-dom
import HandoutItems from '@/features/distribution/handouts/HandoutItems.vue'
import { emptySnapshot } from '@/domain/records'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'

it('offers calendars, and nothing else, when all days that were told are lost', async () => {
  await connectedWorkspace(emptySnapshot())
  const items = mount(HandoutItems, {
    props: {
      seriesId: 'series',
      chosen: [],
      edition: 'Version 2',
      oneDay: false,
      published: true,
      query: {},
    },
  })
  expect(items.findAll('button')).toHaveLength(2)
  expect(items.text()).toContain('Kalender')
  expect(items.text()).not.toContain('Navneskilte')
})
