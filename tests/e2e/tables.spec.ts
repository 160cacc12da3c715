/** A table plan by keyboard: made, moved, undone, told, and put right after a cancellation. */
import { t } from '@/text/t'
import { expectNoAccessibilityFindings } from './support/axe'
import { cardsIn, nameOn } from './support/boardSteps'
import { expect, expectSaved, test } from './support/house'
import { tabTo, use } from './support/keyboard'
import { openExample, visit } from './support/pages'
import { acceptTables, tablesOn } from './support/tableSteps'

test('a planner seats a day without a mouse, tells it, and repairs it', async ({ page }) => {
  test.slow()
  const { keyboard } = page
  await openExample(page)

  await test.step('make the plan', async () => {
    const days = page.getByRole('main').locator('a[href^="/dage/"]')
    await use(days.filter({ hasText: 'Akademidag 3' }).first())
    await use(page.getByRole('link', { name: t.seminars.parts.tables, exact: true }))
    await expect(page.getByRole('heading', { name: t.tables.start.title })).toBeVisible()
    await expectNoAccessibilityFindings(page)
    await tabTo(page.getByLabel(t.tables.start.rounds, { exact: true }))
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type('2')
    await use(page.getByRole('button', { name: t.tables.start.make }))
    await acceptTables(page)
    await expect(page.getByText(t.tables.quality.noRepeats)).toBeVisible()
    await expect(page.getByRole('tab')).toHaveCount(2)
  })

  await test.step('move and undo', async () => {
    const [first, second] = [tablesOn(page).nth(0), tablesOn(page).nth(1)]
    const before = await cardsIn(second).count()
    const card = cardsIn(first).first()
    const name = await nameOn(card)
    await tabTo(card)
    await keyboard.press('Alt+ArrowRight')
    await expect(cardsIn(second)).toHaveCount(before + 1)
    await expect(second.locator('[data-board-card]:focus')).toHaveAttribute(
      'aria-label',
      new RegExp(`^${name}`),
    )
    await keyboard.press('ControlOrMeta+z')
    await expect(cardsIn(second)).toHaveCount(before)
    await tabTo(page.locator('main [data-board-card][tabindex="0"]'))
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: t.tables.move.title('') })).toBeVisible()
    await keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  await test.step('tell, cancel and repair', async () => {
    await use(page.getByRole('button', { name: t.tables.toolbar.publish }))
    await use(page.getByRole('button', { name: t.tables.publish.confirm }))
    await expectSaved(page)
    const leaver = await nameOn(cardsIn(tablesOn(page).first()).first())
    const plan = page.url()
    await use(page.getByRole('link', { name: t.seminars.parts.participants, exact: true }))
    await use(page.getByRole('link', { name: t.seminars.page.toBoard }).first())
    const card = page.locator(`[data-board-card][aria-label^="${leaver}, "]`)
    await card.focus()
    await card.press('Enter')
    await page.getByRole('menuitem', { name: t.board.menu.cancel }).press('Enter')
    await page.getByRole('button', { name: t.cancellation.notThisYear }).press('Enter')
    // Gone from the board means written: a page that is left before that would take it along.
    await expect(card).toHaveCount(0)
    await visit(page, plan)
    await expect(page.getByText(t.tables.late.left(1))).toBeVisible()
    await use(page.getByRole('button', { name: t.tables.late.find }))
    const dialog = page.getByRole('dialog', { name: t.tables.late.title })
    const choose = dialog.getByRole('button', { name: t.tables.late.choose }).first()
    await expect(choose).toBeVisible({ timeout: 30_000 })
    await use(choose)
    await expect(page.getByText(t.tables.late.left(1))).toBeHidden()
  })
})
