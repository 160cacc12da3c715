// @vitest-environment happy-dom
import RestoreCard from '@/features/settings/RestoreCard.vue'
import type { BackupPreview, HouseControls } from '@/state/house'
import { useHouse } from '@/state/house'
import type { Result } from '@/domain/shared/result'
import type { Refusal } from '@/domain/command'
import { UiFileDrop } from '@/ui'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, expect, it } from 'vitest'
import BackupContents from '@/features/settings/BackupContents.vue'

enableAutoUnmount(afterEach)

const aPreview: BackupPreview = {
  createdAt: '2026-01-05T08:00:00.000Z',
  organisationName: 'Havby',
  counts: {},
  difference: { added: [], updated: [], removed: [] },
  content: null,
}

it('offers no restore of a file that was exchanged while it was being read', async () => {
  setActivePinia(createPinia())
  let answer: (result: Result<BackupPreview, Refusal>) => void = () => undefined
  const readBackup = () =>
    new Promise<Result<BackupPreview, Refusal>>((resolve) => {
      answer = resolve
    })
  useHouse().furnish({ readBackup } as Partial<HouseControls> as HouseControls, 'own')
  const card = mount(RestoreCard)
  const choose = (name: string) =>
    card.findComponent(UiFileDrop).vm.$emit('files', [new File([], name)])
  choose('ours.lederdag')
  await flushPromises()
  await card.find('form').trigger('submit')
  choose('theirs.lederdag')
  answer({ ok: true, value: aPreview })
  await flushPromises()
  expect(card.findComponent(BackupContents).exists()).toBe(false)
})
