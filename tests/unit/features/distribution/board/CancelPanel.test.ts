// @vitest-environment happy-dom
/** The question about a cancellation: what each answer leads to is read before it is given. */
import CancelPanel from '@/features/distribution/board/CancelPanel.vue'
import { t } from '@/text/t'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { snapshotOf } from '@tests/support/snapshotOf'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'

enableAutoUnmount(afterEach)

async function ask(seatsMin: number) {
  await connectedWorkspace(
    snapshotOf({
      people: [{ id: 'anna', name: 'Anna Berg' }],
      series: [{ id: 's', name: 'Akademiet' }],
      seminars: [{ id: 'd', seriesId: 's', day: '2026-03-09', seatsMin }],
      placements: [{ id: 'p', seriesId: 's', personId: 'anna', seminarId: 'd' }],
    }),
  )
  const panel = mount(CancelPanel, {
    props: { seriesId: 's', personId: 'anna', dayId: 'd' },
    attachTo: document.body,
  })
  await flushPromises()
  const answer = (title: string) =>
    [...document.querySelectorAll('[role=dialog] button')].find((button) =>
      button.textContent?.includes(title),
    ) as HTMLElement
  return { panel, answer, text: () => document.querySelector('[role=dialog]')?.textContent ?? '' }
}

it('names the leader and the day, and says what each answer does', async () => {
  const { answer, text } = await ask(0)
  expect(text()).toContain(t.cancellation.title('Anna Berg'))
  expect(text()).toContain('mandag den 9. marts 2026')
  expect(answer(t.cancellation.newDay).textContent).toContain(t.cancellation.newDayText('9. marts'))
  expect(answer(t.cancellation.notThisYear).textContent).toContain(
    t.cancellation.notThisYearText('Akademiet'),
  )
})

it('hands on whether a new day is wanted', async () => {
  const { panel, answer } = await ask(0)
  answer(t.cancellation.newDay).click()
  answer(t.cancellation.notThisYear).click()
  expect(panel.emitted('choose')).toEqual([[true], [false]])
})

it('warns when the day left behind gets too small', async () => {
  expect((await ask(1)).text()).toContain(t.board.move.leaves('9. marts', 0, 1))
})

it('warns of nothing when the day has people enough', async () => {
  expect((await ask(0)).text()).not.toContain(t.board.move.leaves('9. marts', 0, 0))
})
