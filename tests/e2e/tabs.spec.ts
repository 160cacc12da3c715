/** Several tabs on one workspace, of the same release and of different ones. */
import { t } from '@/text/t'
import type { Page } from '@playwright/test'
import { leaveTheApp, openAtVersion, shapeOf, storedRows } from './support/database'
import { expect, expectSaved, test } from './support/house'
import { nameOfRound, organisationField, saveNames } from './support/organisationName'

const newerVersion = 999
const olderVersion = 5

const mayDay = (page: Page) => page.getByRole('checkbox', { name: t.settings.mayDay })

test('two tabs that write at once lose nothing and both see both', async ({ page, context }) => {
  const rounds = 15
  const other = await context.newPage()
  await page.goto('/indstillinger')
  await other.goto('/indstillinger')
  const before = await mayDay(other).isChecked()

  const saved: number[] = []
  await Promise.all([
    saveNames(page, { from: 1, to: rounds }, (round) => saved.push(round)),
    turn(other, rounds),
  ])

  for (const tab of [page, other]) {
    await expect(organisationField(tab)).toHaveValue(nameOfRound(rounds))
    expect(await mayDay(tab).isChecked()).toBe(before !== (rounds % 2 === 1))
  }
  const journal = await storedRows<{ sequence: number }>(page, 'journal')
  expect(journal.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: 2 * rounds }, (_, index) => index + 1),
  )
})

/** Waits for each write: until then the box may still be set back to what an earlier one left. */
async function turn(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const before = await mayDay(page).isChecked()
    await mayDay(page).click()
    await expectSaved(page)
    await expect(mayDay(page)).toBeChecked({ checked: !before })
  }
}

test('a tab of an older release stops when a newer one takes over, and writes nothing', async ({
  page,
  context,
}) => {
  await page.goto('/indstillinger')
  await organisationField(page).fill('Egely Kommune')
  await page.getByRole('button', { name: t.common.save }).first().click()
  await expectSaved(page)

  const newer = await context.newPage()
  await leaveTheApp(newer)
  await openAtVersion(newer, newerVersion, { letGo: true })
  await expect(page.getByText(t.shell.newerTab)).toBeVisible()

  await organisationField(page).fill('For sent')
  await page.getByRole('button', { name: t.common.save }).first().click()
  await expect(page.getByText(t.shell.readOnlyTitle)).toBeVisible()
  const settings = await storedRows<{ organisationName: string }>(newer, 'settings')
  expect(settings.map(({ organisationName }) => organisationName)).toEqual(['Egely Kommune'])
})

test('an older release does not touch a database that a newer one has written', async ({
  page,
}) => {
  await page.goto('/')
  await leaveTheApp(page)
  await openAtVersion(page, newerVersion, { letGo: true })
  const before = await shapeOf(page)

  await page.goto('/')
  await expect(
    page.getByRole('heading', { name: t.rescue.problems['open.newerVersion'].title }),
  ).toBeVisible()
  expect(await shapeOf(page)).toEqual(before)
})

test('a tab that holds an older database open is named, and the house waits', async ({
  page,
  context,
}) => {
  const holding = await context.newPage()
  await leaveTheApp(holding)
  await openAtVersion(holding, olderVersion, { letGo: false })

  await page.goto('/')
  await expect(
    page.getByRole('heading', { name: t.rescue.problems['open.blocked'].title }),
  ).toBeVisible()
  await holding.close()
  await page.getByRole('button', { name: t.rescue.tryAgain }).click()
  await expect(page.getByRole('heading', { name: t.overview.welcomeTitle })).toBeVisible()
})
