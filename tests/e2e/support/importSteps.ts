/** How a planner imports a list of leaders, step by step. */
import { t } from '@/text/t'
import { expect, type Page } from '@playwright/test'
import type { ChosenFile } from './leaderFiles'

type Card = keyof typeof t.importing.cards

/** Chooses the list on the import page and waits for the preview. */
export async function chooseList(page: Page, file: ChosenFile): Promise<void> {
  await page
    .getByRole('group', { name: t.importing.dropTitle })
    .locator('input[type=file]')
    .setInputFiles(file)
  await expect(page.getByRole('list', { name: t.importing.cards.label })).toBeVisible({
    timeout: 20_000,
  })
}

/** The figures of the preview, card by card; a figure is what a planner reads on the card. */
export async function expectPreview(
  page: Page,
  counts: Partial<Record<Card, number>>,
): Promise<void> {
  const cards = page.getByRole('list', { name: t.importing.cards.label })
  for (const [card, count] of Object.entries(counts)) {
    const label = t.importing.cards[card as Card]
    await expect(cards.getByRole('button', { name: `${count} ${label}` })).toBeVisible()
  }
}

/** Imports a list of nothing but new leaders and waits until it is durable. */
export async function importLeaders(page: Page, file: ChosenFile, count: number): Promise<void> {
  await page.goto('/ledere/import')
  await chooseList(page, file)
  await expectPreview(page, { added: count })
  await page.getByRole('button', { name: t.importing.submit(count) }).click()
  await expect(page.getByRole('heading', { name: t.importing.doneTitle(count, 0, 0) })).toBeVisible(
    { timeout: 20_000 },
  )
}
