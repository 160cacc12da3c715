/** The main job by keyboard alone: no step needs a mouse, and focus is never lost. */
import { t } from '@/text/t'
import { cardsIn, columns } from './support/boardSteps'
import { expect, expectSaved, test } from './support/house'
import { expectPreview, importLeaders } from './support/importSteps'
import { tabTo, use } from './support/keyboard'
import { listSize, shortList, shortListNames } from './support/leaderFiles'
import { tabOf } from './support/seriesSteps'

const searching = { timeout: 30_000 }
const perDay = listSize / 6

test('from the first door to a published distribution without a mouse', async ({ page }) => {
  test.slow()
  const { keyboard } = page
  await page.goto('/')

  await test.step('import', async () => {
    await use(page.getByRole('button', { name: t.overview.doors.import }))
    const chooser = page.waitForEvent('filechooser')
    await use(page.getByRole('button', { name: t.importing.chooseFile }))
    await (await chooser).setFiles(shortList(listSize))
    await expectPreview(page, { added: listSize })
    await use(page.getByRole('button', { name: t.importing.submit(listSize) }))
  })

  await test.step('series and days', async () => {
    await use(page.getByRole('link', { name: t.importing.createSeries }))
    await expect(page.getByLabel(t.series.form.name)).toBeFocused()
    await keyboard.type('Ledelsesakademiet')
    await keyboard.press('Enter')
    await use(tabOf(page, 'days'))
    await use(page.getByRole('button', { name: t.seminars.addDays }))
    await use(page.getByRole('button', { name: t.seminars.pattern.add(6) }))
    await expect(page.getByText(t.seminars.total(6, 180, 210))).toBeVisible()
  })

  await test.step('a rule', async () => {
    await use(tabOf(page, 'rules'))
    await use(page.getByRole('button', { name: t.rules.add }).first())
    const dialog = page.getByRole('dialog', { name: t.rules.form.addTitle })
    await tabTo(dialog.getByRole('combobox', { name: t.rules.form.people }))
    for (const name of shortListNames(2)) {
      await keyboard.type(name)
      await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(name)
      await keyboard.press('Enter')
    }
    await keyboard.press('Escape')
    await use(dialog.getByRole('button', { name: t.rules.add }))
    await expect(dialog).toBeHidden()
    await expectSaved(page)
  })

  await test.step('distribute, move and undo', async () => {
    await use(tabOf(page, 'board'))
    await use(page.getByRole('button', { name: t.board.toolbar.distribute }).first())
    const accept = page.getByRole('button', { name: t.board.proposal.accept })
    await expect(accept).toBeVisible(searching)
    await use(accept)
    const [first, second] = [columns(page).nth(0), columns(page).nth(1)]
    await expect(cardsIn(first)).toHaveCount(perDay)
    await tabTo(cardsIn(first).first())
    await keyboard.press('ArrowDown')
    await keyboard.press('Alt+ArrowRight')
    await expect(cardsIn(second)).toHaveCount(perDay + 1)
    await keyboard.press('Control+z')
    await expect(cardsIn(second)).toHaveCount(perDay)
  })

  await test.step('publish', async () => {
    await use(tabOf(page, 'versions'))
    await use(page.getByRole('button', { name: t.versions.publish.title(1) }))
    await expect(page.getByText(t.versions.done.title(1))).toBeVisible()
  })
})

test('the register is walked, edited and chosen from by keyboard', async ({ page }) => {
  const size = 30
  const { keyboard } = page
  await importLeaders(page, shortList(size), size)
  await use(page.getByRole('link', { name: t.importing.seeLeaders }))
  const grid = page.getByRole('grid', { name: t.people.pageTitle })
  await tabTo(grid.locator('[data-cell="0:0"]'))
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowDown')
  await expect(grid.locator('[data-cell="1:2"]')).toBeFocused()
  await keyboard.press('F2')
  await keyboard.press('Control+a')
  await keyboard.type('Sekretariatschef')
  await keyboard.press('Enter')
  await expect(grid.locator('[data-cell="1:2"]')).toHaveText('Sekretariatschef')
  await expect(grid.locator('[data-cell="1:2"]')).toBeFocused()
  await keyboard.press('Control+z')
  await expect(grid.locator('[data-cell="1:2"]')).not.toHaveText('Sekretariatschef')

  await keyboard.press('Control+End')
  await expect(grid.locator(`[data-cell^="${size - 1}:"]:focus`)).toBeVisible()
  await keyboard.press('Space')
  await expect(page.getByText(t.people.selected(1)).first()).toBeVisible()
  await keyboard.press('Home')
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(grid.getByRole('textbox')).toBeFocused()
  await keyboard.press('Escape')
})

test('the palette leads anywhere, and Esc gives the focus back', async ({ page }) => {
  const { keyboard } = page
  await page.goto('/indstillinger')
  const search = page.getByRole('button', { name: t.common.search })
  await tabTo(search)
  await keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: t.shell.palette })).toBeVisible()
  await keyboard.press('Escape')
  await expect(search).toBeFocused()
  await keyboard.press('Control+k')
  await keyboard.type(t.shell.navigation.series)
  await keyboard.press('Enter')
  await expect(page).toHaveURL('/forloeb')
})
