/** How a planner finds tables and people on the page of a table plan. */
import { t } from '@/text/t'
import { expect, type Locator, type Page } from '@playwright/test'
import { cardsIn } from './boardSteps'

/** The tables of the round that is shown. */
export function tablesOn(page: Page): Locator {
  return page.locator('main [data-board-column]')
}

/** Opens the menu of somebody at the first table. */
export async function seatMenu(page: Page): Promise<void> {
  const card = cardsIn(tablesOn(page).first()).first()
  await card.focus()
  await card.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
}

/** Takes over the proposal that stands on the screen. */
export async function acceptTables(page: Page): Promise<void> {
  const accept = page.getByRole('button', { name: t.tables.search.accept })
  await expect(accept).toBeVisible({ timeout: 30_000 })
  await accept.press('Enter')
  await expect(accept).toBeHidden()
}
