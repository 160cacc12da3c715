/** After the first visit the whole job works without a network: pages, workers and both languages. */
import { da } from '@/text/da'
import { en } from '@/text/en'
import { t } from '@/text/t'
import { distribute } from './support/boardSteps'
import { expect, expectSaved, test, waitUntilOfflineReady } from './support/house'
import { importLeaders } from './support/importSteps'
import { listSize, shortList } from './support/leaderFiles'
import { addSixDays, createSeries, goToPart } from './support/seriesSteps'

test('leaders are imported and distributed with the network cut, in Danish and in English', async ({
  page,
  context,
}) => {
  test.slow()
  await page.goto('/')
  await waitUntilOfflineReady(page)
  await context.setOffline(true)
  await page.reload()

  await importLeaders(page, shortList(listSize), listSize)
  await page.getByRole('link', { name: t.importing.createSeries }).click()
  await createSeries(page, 'Akademi uden net', listSize)
  await goToPart(page, 'days')
  await addSixDays(page)
  await goToPart(page, 'board')
  await distribute(page, listSize)
  await expectSaved(page)

  await page.goto('/indstillinger')
  await page.getByRole('radio', { name: da.shell.languages.en }).check()
  await expect(page.getByRole('heading', { level: 1, name: en.settings.pageTitle })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: en.settings.pageTitle })).toBeVisible()
})
