// @vitest-environment happy-dom
import AbsenceDialog from '@/features/distribution/rules/AbsenceDialog.vue'
import { aPerson, aSeries, snapshotOf } from '@tests/support/builders'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'

enableAutoUnmount(afterEach)

/** Without days in the series, the dialog asks for a period at once. */
async function openDialog() {
  const workspace = await connectedWorkspace(
    snapshotOf({ people: [aPerson({ id: 'anna' })], series: [aSeries({ id: 'series' })] }),
  )
  const dialog = mount(AbsenceDialog, {
    props: { seriesId: 'series', personIds: ['anna'], open: false },
    attachTo: document.body,
  })
  await dialog.setProps({ open: true })
  await flushPromises()
  return workspace
}

async function write(at: number, text: string) {
  const input = document.querySelectorAll<HTMLInputElement>(
    '[role=dialog] input[type=text][inputmode=numeric]',
  )[at]
  if (!input) throw new Error('The dialog has no such field')
  input.value = text
  input.dispatchEvent(new Event('input'))
  input.dispatchEvent(new Event('change'))
  await flushPromises()
  return input
}

/** What a screen reader says about the field. */
const description = (input: HTMLInputElement) =>
  document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent?.trim()

it('says in words that a date does not exist, and saves nothing', async () => {
  const workspace = await openDialog()
  await write(0, '09-03-2027')
  const last = await write(1, '31-02-2027')
  expect(last.getAttribute('aria-invalid')).toBe('true')
  expect(description(last)).toBe('Datoen findes ikke. Skriv fx 09-03-2027.')
  document.querySelector('form')?.dispatchEvent(new Event('submit'))
  await flushPromises()
  expect(workspace.snapshot.absences.size).toBe(0)
})

it('says in words that the last day is before the first', async () => {
  await openDialog()
  await write(0, '09-03-2027')
  const last = await write(1, '08-03-2027')
  expect(description(last)).toBe('Den sidste dag ligger før den første.')
})

it('saves a period whose days are right', async () => {
  const workspace = await openDialog()
  await write(0, '09-03-2027')
  await write(1, '11-03-2027')
  document.querySelector('form')?.dispatchEvent(new Event('submit'))
  await flushPromises()
  expect([...workspace.snapshot.absences.values()]).toMatchObject([
    { personId: 'anna', from: '2027-03-09', to: '2027-03-11' },
  ])
})
