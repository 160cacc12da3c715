/** How a planner makes a backup and reads one again, on the settings page. */
import { t } from '@/text/t'
import type { Download, Page } from '@playwright/test'

const makingForm = (page: Page) =>
  page.locator('form').filter({ has: page.getByRole('button', { name: t.backup.make }) })

/** Downloads a backup; a passphrase encrypts it. */
export async function makeBackup(page: Page, passphrase = ''): Promise<Download> {
  const form = makingForm(page)
  await form.getByLabel(t.backup.passphrase).fill(passphrase)
  const download = page.waitForEvent('download')
  await form.getByRole('button', { name: t.backup.make }).click()
  return download
}

/** Chooses a backup file where one can be restored. */
export async function chooseBackup(page: Page, path: string): Promise<void> {
  await page
    .getByRole('group', { name: t.backup.chooseFile })
    .locator('input[type=file]')
    .setInputFiles(path)
}
