/** The part of the walk through the app that shows how a seminar is planned. */
import type { Page } from '@playwright/test'
import type { Catalogue } from '@/text/t'

const leaderDay = 'Fælles lederdag'
const desk = { width: 1280, height: 800 }
/** Names fill the picture; more of them would make it heavy. */
const low = { width: 1280, height: 640 }

export async function planningTour(
  page: Page,
  t: Catalogue,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  const part = (name: string) =>
    page
      .getByRole('navigation', { name: t.seminars.parts.label })
      .getByRole('link', { name: new RegExp(`^${name}`) })

  /** Waits until what the part is about stands on the screen. */
  async function partPicture(name: string, label: string, content: string): Promise<void> {
    await part(label).click()
    await page.getByRole('main').getByText(content).filter({ visible: true }).first().waitFor()
    await picture(name)
  }

  await page.setViewportSize(desk)
  await page.goto('/temaer')
  await page.getByRole('heading', { name: t.themes.title, exact: true }).waitFor()
  await picture('themes')
  await page.goto('/forloeb')
  await page.getByRole('link', { name: leaderDay, exact: true }).click()
  await page.getByRole('main').locator('a[href^="/dage/"]').first().click()
  await part(t.seminars.parts.agenda).waitFor()
  await picture('seminar')
  const { parts } = t.seminars
  await partPicture('speakers', parts.speakers, 'Tove Lyngkær')
  await partPicture('programme', parts.agenda, 'Tre værksteder')
  await page.setViewportSize(low)
  await partPicture('group', parts.group, 'Sparringsgruppe')
  await page.setViewportSize(desk)
  await partPicture('cases', parts.cases, 'Nøglen hos naboen')
  await partPicture('budget', parts.budget, 'Leje af Hal A og to sale')
}
