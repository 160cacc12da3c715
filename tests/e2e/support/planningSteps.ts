/** How a planner makes a seminar and goes about its parts. */
import { t } from '@/text/t'
import { expect, type Locator, type Page } from '@playwright/test'
import { expectSaved } from './house'

type Part = Exclude<keyof typeof t.seminars.parts, 'label'>

/** A new seminar with an empty programme in a series of the example. */
export async function makeSeminar(
  page: Page,
  seminar: { kind: string; series: string; title: string; day: string; start: string; end: string },
): Promise<void> {
  await page.goto('/arrangement/nyt')
  await page.getByLabel(t.templates.create.kind, { exact: true }).selectOption({
    label: seminar.kind,
  })
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  await field(t.templates.create.name).fill(seminar.title)
  await fillAndLeave(field(t.templates.create.day), seminar.day)
  await fillAndLeave(field(t.templates.create.start), seminar.start)
  await fillAndLeave(field(t.templates.create.end), seminar.end)
  await page.getByLabel(t.templates.create.series, { exact: true }).selectOption({
    label: seminar.series,
  })
  await page.getByRole('radio', { name: t.templates.create.sources.nothing }).check()
  const tasks = page.getByRole('checkbox', { name: t.templates.create.withTasks })
  if (await tasks.isVisible()) await tasks.uncheck()
  await page.getByRole('button', { name: t.templates.create.submit }).click()
  await expect(page.getByRole('heading', { level: 1, name: seminar.title })).toBeVisible()
}

/** Dates and times are read when the field is left. */
export async function fillAndLeave(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.press('Tab')
}

/** Goes to a part of the open seminar by its tab, once what was done before is written. */
export async function goToPartOfSeminar(page: Page, part: Part): Promise<void> {
  await expectSaved(page)
  await page
    .getByRole('navigation', { name: t.seminars.parts.label })
    .getByRole('link', { name: t.seminars.parts[part], exact: true })
    .click()
}

/** Writes items line by line, Enter after each, as one does with a programme in one's head. */
export async function writeItems(page: Page, lines: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: t.agenda.start.blank }).click()
  const field = page.getByRole('textbox', { name: t.agenda.quick.label })
  for (const line of lines) {
    await field.fill(line)
    await field.press('Enter')
    await expect(field).toHaveValue('')
  }
  await field.press('Escape')
}

/** Pastes a whole programme, as it is copied out of a document. */
export async function pasteProgramme(page: Page, lines: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: t.agenda.start.blank }).click()
  const field = page.getByRole('textbox', { name: t.agenda.quick.label })
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const options = { clipboardData, bubbles: true, cancelable: true }
    element.dispatchEvent(new ClipboardEvent('paste', options))
  }, lines.join('\n'))
  await field.press('Escape')
}

/** The row of an item in the builder. */
export function itemRow(page: Page, title: string): Locator {
  return page.locator('[data-sequence-item]').filter({ hasText: title })
}

/** Opens an item in full. */
export async function editItem(page: Page, title: string): Promise<Locator> {
  await page.getByRole('button', { name: t.agenda.row.menu(title), exact: true }).click()
  await page.getByRole('menuitem', { name: t.agenda.menu.edit }).click()
  const sheet = page.getByRole('dialog', { name: t.agendaItem.title(title) })
  await expect(sheet).toBeVisible()
  return sheet
}

/** Saves a form and waits until it is gone, which it is when it is written. */
export async function saveForm(form: Locator, name: string = t.common.save): Promise<void> {
  await form.getByRole('button', { name, exact: true }).click()
  await expect(form).toBeHidden()
}

/** Finds somebody by name in a field that searches, and takes the first. */
export async function pick(form: Locator, label: string, search: string): Promise<string> {
  const field = form.getByRole('combobox', { name: label })
  await field.click()
  await field.fill(search)
  const option = form.page().getByRole('listbox').getByRole('option').first()
  const name = (await option.innerText()).split('\n')[0] ?? ''
  await option.click()
  await field.press('Escape')
  return name
}
