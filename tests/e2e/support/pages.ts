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
  /** The leader day, of which everything is planned. */
  readonly leaderDay: string
  readonly leaderDaySeries: string
  /** A seminar for five people. */
  readonly boardSeminar: string
  /** A seminar over two days. */
  readonly forum: string
  readonly theme: string
  readonly speaker: string
}

/** Opens the example workspace and waits until it is there. */
export async function openExample(page: Page): Promise<void> {
  await enter(page, 'example')
  await expect(page.getByText(t.shell.exampleText)).toBeVisible({ timeout: 30_000 })
}

/** Where a leader, the series and some days of the example are: their ids are those of this visit. */
export async function examplePlaces(page: Page): Promise<Places> {
  const [person = ''] = await links(page, '/ledere', record('ledere'))
  const [theme = ''] = await links(page, '/temaer', record('temaer'))
  const [speaker = ''] = await links(page, '/oplaegsholdere', record('oplaegsholdere'))
  await turnTo(page, '/forloeb')
  const published = page.getByRole('listitem').filter({ hasText: t.series.card.published(1) })
  const series = (await published.getByRole('heading').getByRole('link').getAttribute('href'))!
  const leaderDaySeries = await seriesNamed(page, 'Fælles lederdag')
  const boardSeries = await seriesNamed(page, 'Direktionsseminar')
  const forumSeries = await seriesNamed(page, 'Strategisk lederforum')
  const [day = '', planned = ''] = await links(page, series, seminar)
  const [leaderDay = ''] = await links(page, leaderDaySeries, seminar)
  const [boardSeminar = ''] = await links(page, boardSeries, seminar)
  const [forum = ''] = await links(page, forumSeries, seminar)
  const tables = `${planned}/borde`
  const days = { day, tables, leaderDay, boardSeminar, forum }
  return { person, theme, speaker, series, leaderDaySeries, ...days }
}

/** The address of every page with the example in it. */
export async function everyAddress(page: Page): Promise<string[]> {
  const places = await examplePlaces(page)
  const { person, series, leaderDaySeries, theme, speaker } = places
  return [
    '/',
    '/ledere',
    person,
    '/ledere/enheder',
    '/ledere/import',
    '/forloeb',
    ...parts(series, [
      ...['', '/maalgruppe', '/regler', '/fordeling', '/hvad-nu-hvis'],
      ...['/versioner', '/udlevering', '/oekonomi'],
      ...['/udskrift/fremmoede', '/udskrift/doerliste', '/udskrift/navneskilte'],
    ]),
    `${leaderDaySeries}/naeste-aar`,
    ...seminarAddresses(places),
    ...['/arrangement/nyt', '/skabeloner', '/opgaver'],
    ...['/temaer', theme, '/temaer/frie-spoergsmaal', '/temaer/indsatsomraader'],
    ...['/oplaegsholdere', speaker],
    '/indstillinger',
    '/findes-ikke',
  ]
}

function seminarAddresses({ person, day, tables, leaderDay, boardSeminar, forum }: Places) {
  const leader = person.split('/').at(-1)
  return [
    ...parts(day, ['', '/borde', '/program', '/tema', '/cases', '/oekonomi']),
    ...parts(tables, ['', '/udskrift/bordkort', '/udskrift/deltagere']),
    ...parts(leaderDay, [
      ...['', '/deltagere', '/program', '/program/vis', '/tema', '/oplaegsholdere'],
      ...['/arbejdsgruppe', '/cases', '/oekonomi', '/naeste-aar', '/cases/udskrift'],
      ...['/program/udskrift/deltager', '/program/udskrift/drejebog'],
      `/program/udskrift/person?person=${leader}`,
    ]),
    `${boardSeminar}/program/udskrift/alle`,
    `${forum}/program`,
  ]
}

function parts(of: string, names: readonly string[]): string[] {
  return names.map((name) => `${of}${name}`)
}

const seminar = /^\/dage\/[^/]+$/

function record(room: string): RegExp {
  return new RegExp(`^/${room}/[0-9a-z]{20,}$`)
}

/** The series with this very name, in the list that is on the screen. */
async function seriesNamed(page: Page, name: string): Promise<string> {
  const link = page.getByRole('main').getByRole('link', { name, exact: true })
  return (await link.getAttribute('href'))!
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
