/** A backup is made, read with the right passphrase only, and restored; the erased stay erased. */
import { t } from '@/text/t'
import type { Page } from '@playwright/test'
import { chooseBackup, makeBackup } from './support/backupSteps'
import { expect, expectSaved, test } from './support/house'
import { importLeaders } from './support/importSteps'
import { shortList, shortListNames } from './support/leaderFiles'

const size = 12
const passphrase = 'blåbær og havregrød'
/** Making a key out of a passphrase is slow on purpose. */
const patience = { timeout: 30_000 }
const names = shortListNames(size)
const leader = names[4]!

test('a backup with a passphrase brings everything back, and keeps what was there', async ({
  page,
}, testInfo) => {
  test.slow()
  await importLeaders(page, shortList(size), size)
  await page.goto('/indstillinger')
  const backup = await makeBackup(page, passphrase)
  expect(backup.suggestedFilename()).toMatch(/\.age$/)
  const file = testInfo.outputPath(backup.suggestedFilename())
  await backup.saveAs(file)

  await removeLeader(page, leader)
  await page.goto('/indstillinger')
  await chooseBackup(page, file)
  await page.getByLabel(t.backup.filePassphrase).fill('et gæt')
  await page.getByRole('button', { name: t.backup.read }).click()
  await expect(page.getByText(t.refusals['backup.wrongPassphrase']())).toBeVisible(patience)

  await page.getByLabel(t.backup.filePassphrase).fill(passphrase)
  await page.getByRole('button', { name: t.backup.read }).click()
  await expect(
    page.getByRole('row').filter({ hasText: t.backup.tables.people }).getByRole('cell'),
  ).toHaveText(String(size), patience)
  await expect(page.getByText(t.backup.difference(1, 0, 0))).toBeVisible()
  await page.getByRole('button', { name: t.backup.restore, exact: true }).click()

  await page.waitForURL('/')
  await page.goto('/ledere')
  await expect(page.getByRole('rowheader', { name: leader })).toBeVisible()
  await page.goto('/indstillinger')
  await expect(page.getByText(t.settings.workspaceKinds.beforeRestore).first()).toBeVisible()
})

test('a person who is erased does not come back with an old backup', async ({ page }, testInfo) => {
  await importLeaders(page, shortList(size), size)
  await page.goto('/indstillinger')
  const backup = await makeBackup(page)
  expect(backup.suggestedFilename()).toMatch(/\.lederdag$/)
  const file = testInfo.outputPath(backup.suggestedFilename())
  await backup.saveAs(file)

  await openLeader(page, leader)
  await page.getByRole('button', { name: t.people.person.erase }).click()
  const question = page.getByRole('alertdialog')
  await question.getByRole('checkbox', { name: t.people.person.eraseUnderstood }).check()
  await question.getByRole('button', { name: t.people.person.eraseConfirm }).click()
  await expect(page.getByText(t.people.person.erased, { exact: true })).toBeVisible()
  await expectSaved(page)

  await page.goto('/indstillinger')
  await chooseBackup(page, file)
  await page.getByRole('button', { name: t.backup.read }).click()
  await page.getByRole('button', { name: t.backup.restore, exact: true }).click()
  await page.waitForURL('/')
  await page.goto('/ledere')
  await expect(page.getByText(t.people.counted(size - 1, size - 1))).toBeVisible()
  await expect(page.getByRole('rowheader', { name: leader })).toHaveCount(0)
})

async function openLeader(page: Page, name: string): Promise<void> {
  await page.goto('/ledere')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

async function removeLeader(page: Page, name: string): Promise<void> {
  await openLeader(page, name)
  await page.getByRole('button', { name: t.people.person.remove }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: t.people.removeConfirm }).click()
  await expect(page).toHaveURL('/ledere')
  await expectSaved(page)
}
