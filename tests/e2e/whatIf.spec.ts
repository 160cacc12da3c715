/** "Hvad nu hvis" in a browser: two columns are calculated, one is impossible, and the plan is left alone. */
import { t } from '@/text/t'
import { expect, test } from './support/house'
import { openExample, visit } from './support/pages'
import { goToPart } from './support/seriesSteps'

/** Each column takes four seconds, on a machine that may be busy. */
const calculated = { timeout: 30_000 }

test('other settings stand beside today, and today’s best can be taken to the board', async ({
  page,
}) => {
  await openExample(page)
  await visit(page, '/forloeb')
  const published = page.getByRole('listitem').filter({ hasText: t.series.card.published(1) })
  await published.getByRole('heading').getByRole('link').click()
  await goToPart(page, 'board')
  await page.getByRole('button', { name: t.board.toolbar.more }).click()
  await page.getByRole('menuitem', { name: t.board.toolbar.whatIf }).click()

  const table = page.getByRole('table', { name: t.whatIf.rows.label })
  const take = page.getByRole('button', { name: t.whatIf.column.take })
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  await expect(take).toBeVisible(calculated)

  await page.getByRole('button', { name: t.whatIf.add }).click()
  const dialog = page.getByRole('dialog', { name: t.whatIf.dialog.title })
  await dialog.getByRole('button', { name: t.whatIf.dialog.start }).click()
  await expect(dialog.getByText(t.whatIf.dialog.dayMissing)).toBeVisible()
  await dialog.getByLabel(t.whatIf.dialog.day).selectOption({ index: 1 })
  await dialog.getByRole('button', { name: t.whatIf.dialog.start }).click()
  await expect(table.getByRole('columnheader')).toHaveCount(4)
  await expect(table.getByRole('cell', { name: t.whatIf.cell.notHeld })).toBeVisible(calculated)
  await expect(page.getByRole('heading', { name: t.whatIf.summary.title })).toBeVisible()

  await take.click()
  await page.getByRole('button', { name: t.whatIf.take.confirm }).click()
  await expect(page).toHaveURL(/fordeling/)
  await page.goBack()
  // What was tried is still there, and today is asked anew, because the draft is another one.
  await expect(table.getByRole('columnheader')).toHaveCount(4)
})
