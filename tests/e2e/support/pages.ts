/** Every page of the house, found by walking through the example from the way in. */
import { t } from '@/text/t'
import { expect, type Page } from '@playwright/test'
import { enter } from './house'

export interface Places {
  readonly series: string
  readonly person: string
  readonly day: string
}

/** Opens the example workspace and waits until it is there. */
export async function openExample(page: Page): Promise<void> {
  await enter(page, 'example')
  await expect(page.getByText(t.shell.exampleText)).toBeVisible({ timeout: 30_000 })
}

/** Where a leader, the published series and a day of the example are: their ids are those of this visit. */
export async function examplePlaces(page: Page): Promise<Places> {
  const person = await firstLink(page, '/ledere', /^\/ledere\/[0-9a-z]{20,}$/)
  await visit(page, '/forloeb')
  const published = page.getByRole('listitem').filter({ hasText: t.series.card.published(1) })
  const series = (await published.getByRole('heading').getByRole('link').getAttribute('href'))!
  const day = await firstLink(page, series, /^\/dage\/[^/]+$/)
  return { person, series, day }
}

/** The address of every page with the example in it. */
export async function everyAddress(page: Page): Promise<string[]> {
  const { person, series, day } = await examplePlaces(page)
  const parts = ['', '/maalgruppe', '/regler', '/fordeling', '/versioner', '/udlevering']
  return [
    '/',
    '/ledere',
    person,
    '/ledere/enheder',
    '/ledere/import',
    '/forloeb',
    ...parts.map((part) => `${series}${part}`),
    ...['fremmoede', 'doerliste', 'navneskilte'].map((kind) => `${series}/udskrift/${kind}`),
    day,
    ...['', '/udskrift/bordkort', '/udskrift/deltagere'].map((part) => `${day}/borde${part}`),
    '/indstillinger',
    '/findes-ikke',
  ]
}

/** Opens an address and waits for its heading. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function firstLink(page: Page, from: string, wanted: RegExp): Promise<string> {
  await visit(page, from)
  const hrefs = () =>
    page
      .getByRole('main')
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  await expect.poll(async () => (await hrefs()).some((href) => wanted.test(href))).toBe(true)
  return (await hrefs()).find((href) => wanted.test(href))!
}
