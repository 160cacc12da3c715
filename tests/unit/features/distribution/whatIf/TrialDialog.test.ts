// @vitest-environment happy-dom
import { buildProblem } from '@/domain/distribution/buildProblem'
import type { DistributionProblem } from '@/domain/distribution/problem'
import { ok } from '@/domain/shared/result'
import TrialDialog from '@/features/distribution/whatIf/TrialDialog.vue'
import type { TrialKind } from '@/features/distribution/whatIf/trialForm'
import { aPerson, aSeminar, aSeries, snapshotOf } from '@tests/support/builders'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'

enableAutoUnmount(afterEach)

async function openDialog() {
  const workspace = await connectedWorkspace(
    snapshotOf({
      people: [aPerson({ id: 'anna' })],
      series: [aSeries({ id: 'series' })],
      seminars: ['d1', 'd2'].map((id) => aSeminar({ id, seriesId: 'series' })),
    }),
  )
  const basis = buildProblem(workspace.snapshot, 'series') as DistributionProblem
  const dialog = mount(TrialDialog, {
    props: { basis, extending: false, check: () => ok(null) },
    attachTo: document.body,
  })
  await flushPromises()
  return dialog
}

async function choose(kind: TrialKind) {
  document.querySelector<HTMLInputElement>(`input[type=radio][value=${kind}]`)?.click()
  await flushPromises()
}

it('does not let a date that was given up stand in the way of another trial', async () => {
  const dialog = await openDialog()
  await choose('addDay')
  const input = document.querySelector<HTMLInputElement>('input[inputmode=numeric][type=text]')
  if (!input) throw new Error('There is no field for the date')
  input.value = '31-02-2027'
  for (const event of ['input', 'change']) input.dispatchEvent(new Event(event))
  const submit = async () => {
    document.querySelector('form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
    return dialog.emitted('choose') ?? []
  }
  expect(await submit()).toEqual([])
  await choose('ignoreAbsences')
  expect(await submit()).toEqual([[{ type: 'ignoreAbsences' }]])
})
