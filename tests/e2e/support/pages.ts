/** Every page of the house, found by walking through the example from the way in. */
import { t } from '@/text/t'
import { expect, type Page } from '@playwright/test'
import type { App } from 'vue'
import { enter } from './house'

export interface Places {
  readonly series: string
  readonly person: string
  readonly day: string
  /** The table plan of another day. */
  readonly tables: string
}

/** Opens the example workspace and waits until it is there. */
export async function openExample(page: Page): Promise<void> {
  await enter(page, 'example')
  await expect(page.getByText(t.shell.exampleText)).toBeVisible({ timeout: 30_000 })
}

/** Where a leader, the published series and a day of the example are: their ids are those of this visit. */
export async function examplePlaces(page: Page): Promise<Places> {
  const [person = ''] = await links(page, '/ledere', /^\/ledere\/[0-9a-z]{20,}$/)
  await turnTo(page, '/forloeb')
  const published = page.getByRole('listitem').filter({ hasText: t.series.card.published(1) })
  const series = (await published.getByRole('heading').getByRole('link').getAttribute('href'))!
  const [day = '', planned = ''] = await links(page, series, /^\/dage\/[^/]+$/)
  return { person, series, day, tables: `${planned}/borde` }
}

/** The address of every page with the example in it. */
export async function everyAddress(page: Page): Promise<string[]> {
  const { person, series, day, tables } = await examplePlaces(page)
  const parts = [
    ...['', '/maalgruppe', '/regler', '/fordeling', '/hvad-nu-hvis'],
    ...['/versioner', '/udlevering'],
  ]
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
    `${day}/borde`,
    ...['', '/udskrift/bordkort', '/udskrift/deltagere'].map((part) => `${tables}${part}`),
    '/indstillinger',
    '/findes-ikke',
  ]
}

/** Opens an address and waits for its heading. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Goes to an address without loading the app anew, as its own links do, and waits for the heading. */
export async function turnTo(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    const house = document.querySelector('#app') as HTMLElement & { __vue_app__: App }
    await house.__vue_app__.config.globalProperties.$router.push(to)
  }, address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Where the links of a page lead that are of the wanted form, each once, in their order. */
async function links(page: Page, from: string, wanted: RegExp): Promise<string[]> {
  await turnTo(page, from)
  const hrefs = () =>
    page
      .getByRole('main')
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  await expect.poll(async () => (await hrefs()).some((href) => wanted.test(href))).toBe(true)
  return [...new Set((await hrefs()).filter((href) => wanted.test(href)))]
}
