/** How a planner makes a series, its days, its rules and absences. */
import { t } from '@/text/t'
import { expect, type Locator, type Page } from '@playwright/test'

type Part = Exclude<keyof typeof t.series.parts, 'label'>

/** The tab of a part of the open series; it may say how many there are of it. */
export function tabOf(page: Page, part: Part): Locator {
  return page
    .getByRole('navigation', { name: t.series.parts.label })
    .getByRole('link', { name: new RegExp(`^${t.series.parts[part]}( \\d+)?$`) })
}

/** Goes to a part of the open series by its tab. */
export async function goToPart(page: Page, part: Part): Promise<void> {
  await tabOf(page, part).click()
}

/** Fills in the dialog for a new series, which is open; everybody is its audience. */
export async function createSeries(
  page: Page,
  name: string,
  people: number,
  seats: { readonly seatsMin?: number } = {},
): Promise<void> {
  const dialog = page.getByRole('dialog', { name: t.series.form.createTitle })
  await dialog.getByLabel(t.series.form.name).fill(name)
  if (seats.seatsMin !== undefined) {
    const field = dialog.getByLabel(t.series.form.seatsMin, { exact: true })
    await field.fill(String(seats.seatsMin))
    await field.press('Tab')
  }
  await dialog.getByRole('button', { name: t.series.create }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expect(page.getByText(t.series.audience.preview(people), { exact: true })).toBeVisible()
}

/** Two clicks: the pattern proposes as many days as planners use to have. */
export async function addSixDays(page: Page): Promise<void> {
  await page.getByRole('button', { name: t.seminars.addDays }).click()
  await page.getByRole('button', { name: t.seminars.pattern.add(6) }).click()
  await expect(page.getByText(t.seminars.total(6, 180, 210))).toBeVisible()
}

/** Adds so many days by the pattern. */
export async function addDays(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: t.seminars.addDays }).click()
  const field = page.getByLabel(t.seminars.pattern.count)
  await field.fill(String(count))
  await field.press('Tab')
  await page.getByRole('button', { name: t.seminars.pattern.add(count) }).click()
  await expect(page.getByRole('heading', { name: t.seminars.title, exact: true })).toBeVisible()
}

/** Chooses people in a list of a dialog, from place `from` on, and returns their names. */
export async function choosePeople(
  dialog: Locator,
  places: { from: number; count: number },
): Promise<string[]> {
  const page = dialog.page()
  const field = dialog.getByRole('combobox', { name: t.rules.form.people })
  await field.click()
  const options = page.getByRole('listbox').getByRole('option')
  const names: string[] = []
  for (let place = places.from; place < places.from + places.count; place += 1) {
    const option = options.nth(place)
    names.push((await option.innerText()).split('\n')[0]!)
    await option.click()
  }
  await field.press('Escape')
  return names
}

/** Notes that some leaders cannot come on the first day of the series. */
export async function addAbsences(page: Page, places: { from: number; count: number }) {
  await page.getByRole('button', { name: t.rules.absences.add, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: t.rules.absenceForm.title })
  const names = await choosePeople(dialog, places)
  await dialog.getByRole('checkbox').first().check()
  await dialog.getByRole('button', { name: t.rules.absenceForm.add(places.count) }).click()
  await expect(dialog).toBeHidden()
  return names
}

/** Adds a rule about some leaders: together, or apart. */
export async function addRule(
  page: Page,
  kind: 'together' | 'apart',
  places: { from: number; count: number },
): Promise<string[]> {
  await page.getByRole('button', { name: t.rules.add }).first().click()
  const dialog = page.getByRole('dialog', { name: t.rules.form.addTitle })
  await dialog.getByRole('radio', { name: new RegExp(`^${t.rules.kinds[kind]} `) }).check()
  const names = await choosePeople(dialog, places)
  await dialog.getByRole('button', { name: t.rules.add }).click()
  await expect(dialog).toBeHidden()
  return names
}
