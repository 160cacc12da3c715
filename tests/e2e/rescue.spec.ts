/** When the browser loses the data or has no room for more: words, no loss, and a way on. */
import { t } from '@/text/t'
import { chooseBackup, makeBackup } from './support/backupSteps'
import { deleteDatabase, leaveTheApp } from './support/database'
import { expect, test } from './support/house'
import { chooseList, importLeaders } from './support/importSteps'
import { shortList } from './support/leaderFiles'

const size = 12
const tooMany = 1200

test('a lost database shows the rescue screen, and a backup brings it all back', async ({
  page,
}, testInfo) => {
  await importLeaders(page, shortList(size), size)
  await page.goto('/indstillinger')
  const backup = await makeBackup(page)
  const file = testInfo.outputPath(backup.suggestedFilename())
  await backup.saveAs(file)

  await leaveTheApp(page)
  await deleteDatabase(page)
  for (const visit of ['/', '/ledere']) {
    await page.goto(visit)
    await expect(
      page.getByRole('heading', { name: t.rescue.problems['open.rescue'].title }),
    ).toBeVisible()
    await expect(page.getByRole('listitem')).not.toHaveCount(0)
  }

  await chooseBackup(page, file)
  await page.getByRole('button', { name: t.backup.restore, exact: true }).click()
  await page.waitForURL('/')
  await page.goto('/ledere')
  await expect(page.getByText(t.people.counted(size, size))).toBeVisible()
})

test.describe('on a device with little room', () => {
  // What is kept for offline use would take the little room there is.
  test.use({ serviceWorkers: 'block' })

  test('a full device is said in words, keeps what was saved and lets a backup out', async ({
    page,
    context,
    baseURL,
  }) => {
    const origin = new URL(baseURL ?? '').origin
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 250_000 })
    await importLeaders(page, shortList(size), size)

    await page.getByRole('button', { name: t.importing.importMore }).click()
    await chooseList(page, shortList(tooMany))
    await page.getByRole('button', { name: t.importing.submit(tooMany - size) }).click()
    await expect(page.getByText(t.shell.readOnlyTitle)).toBeVisible()
    await expect(page.getByText(t.refusals['storage.quota']()).first()).toBeVisible()

    await page.getByRole('link', { name: t.shell.readOnlyAction }).click()
    const backup = await makeBackup(page)
    expect(backup.suggestedFilename()).toMatch(/\.lederdag$/)

    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await page.goto('/ledere')
    await expect(page.getByText(t.people.counted(size, size))).toBeVisible()
    await importLeaders(page, shortList(tooMany), tooMany - size)
  })
})
