/** How a planner distributes leaders on the board, repairs and publishes. */
import { t } from '@/text/t'
import { expect, type Locator, type Page } from '@playwright/test'
import { goToPart } from './seriesSteps'

/** A search ends after its three seconds; the machine of a test may need longer to get there. */
const searching = { timeout: 30_000 }

export function columns(page: Page): Locator {
  return page.getByRole('region', { name: t.board.label }).locator('[data-board-column]')
}

export function cardsIn(column: Locator): Locator {
  return column.locator('[data-board-card]')
}

/** The name on a card: its label begins with it. */
export async function nameOn(card: Locator): Promise<string> {
  return (await card.getAttribute('aria-label'))!.split(', ')[0]!
}

/** The card of a leader, in one column or anywhere on the board. */
export function cardOf(inside: Page | Locator, name: string): Locator {
  return inside.locator(`[data-board-card][aria-label^="${name}, "]`)
}

/** The place of the day on which a leader is, counted from the left. */
export async function placeOf(page: Page, name: string): Promise<number> {
  await expect(cardOf(page, name)).toHaveCount(1)
  const all = await columns(page).all()
  const found = await Promise.all(all.map((column) => cardOf(column, name).count()))
  return found.indexOf(1)
}

/** Searches, looks at the proposal and takes it over. */
export async function distribute(page: Page, people: number): Promise<void> {
  await page.getByRole('button', { name: t.board.toolbar.distribute }).first().click()
  const dialog = page.getByRole('dialog', { name: t.board.proposal.title })
  await expect(dialog).toBeVisible(searching)
  await expect(dialog.getByText(t.board.proposal.complete(people))).toBeVisible()
  await dialog.getByRole('button', { name: t.board.proposal.accept }).click()
  await expect(page.getByText(t.board.state.placed(people, people))).toBeVisible()
}

/** Opens the menu of a card and chooses from it. */
export async function chooseOnCard(card: Locator, item: string): Promise<void> {
  await card.focus()
  await card.press('Enter')
  await card.page().getByRole('menuitem', { name: item }).click()
}

/** Notes that the leader on the card cancels, and answers whether they need a new day. */
export async function cancelDay(
  card: Locator,
  answer: 'newDay' | 'notThisYear' = 'newDay',
): Promise<void> {
  const name = answer === 'newDay' ? t.cancellation.newDay : t.cancellation.notThisYear
  await chooseOnCard(card, t.board.menu.cancel)
  await card.page().getByRole('dialog').getByRole('button', { name }).click()
}

/** Publishes the draft as the version of that number. */
export async function publish(page: Page, version: number): Promise<void> {
  await goToPart(page, 'versions')
  await page.getByRole('button', { name: t.versions.publish.title(version) }).click()
  await expect(page.getByText(t.versions.done.title(version))).toBeVisible()
}

/** Takes the proposed repair of that kind; after a cancellation the proposals are open already. */
export async function acceptRepair(
  page: Page,
  kind: keyof typeof t.board.repair.kinds,
): Promise<void> {
  const dialog = page.getByRole('dialog', { name: t.board.repair.title })
  const choice = dialog
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: t.board.repair.kinds[kind] }) })
  await expect(choice).toBeVisible(searching)
  await choice.getByRole('button', { name: t.board.repair.accept }).click()
  await expect(dialog).toBeHidden()
}
