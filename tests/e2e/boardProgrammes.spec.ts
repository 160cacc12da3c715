/** The board's own days, made from scratch: afternoon guests who come at 13.00, and guests from-to. */
import { t } from '@/text/t'
import type { Page } from '@playwright/test'
import { expectNoAccessibilityFindings } from './support/axe'
import { expect, expectSaved, test } from './support/house'
import { openExample } from './support/pages'
import {
  editItem,
  goToPartOfSeminar,
  itemRow,
  makeSeminar,
  pasteProgramme,
  pick,
  saveForm,
  writeItems,
} from './support/planningSteps'

test('the secretariat chiefs come after a lunch that holds while the morning grows', async ({
  page,
}) => {
  test.slow()
  await openExample(page)
  await makeSeminar(page, {
    kind: t.seminars.kinds.boardSeminar,
    series: 'Direktionsseminar',
    title: 'Augustseminar',
    day: '06-08-2027',
    start: '9.00',
    end: '15.30',
  })

  await test.step('write the programme', async () => {
    await goToPartOfSeminar(page, 'agenda')
    await writeItems(page, [
      'Opfølgning fra foråret 60',
      'Drøftelse af retningen 120',
      'Frokost 60',
      'Fælles understøttelse 150',
    ])
    await expect(itemRow(page, 'Frokost')).toContainText('12.00-13.00')
    await page.getByRole('button', { name: t.agenda.row.menu('Frokost') }).click()
    await page.getByRole('menuitem', { name: t.agenda.menu.fixAt('12.00') }).click()
    await expect(itemRow(page, 'Frokost')).toContainText(t.agenda.row.fixed('12.00'))
  })

  await test.step('say who is in the room', async () => {
    await page.getByRole('button', { name: t.agenda.toolbar.circles }).click()
    const sheet = page.getByRole('dialog', { name: t.agendaItem.circles.title })
    await sheet
      .getByRole('button', { name: new RegExp(`^${t.agendaItem.circles.board} \\(`) })
      .click()
    await expect(sheet.getByText(t.agendaItem.circles.board, { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    for (const title of ['Opfølgning fra foråret', 'Drøftelse af retningen', 'Frokost']) {
      const form = await editItem(page, title)
      await form
        .getByLabel(t.agendaItem.circle, { exact: true })
        .selectOption({ label: t.agendaItem.circles.board })
      await saveForm(form)
    }
  })

  await test.step('the morning grows by twenty minutes, and is cut again', async () => {
    const first = itemRow(page, 'Opfølgning fra foråret')
    await first.focus()
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('+')
    await expect(first).toContainText('9.00-10.20')
    await expect(itemRow(page, 'Frokost')).toContainText('12.00-13.00')
    await expect(itemRow(page, 'Fælles understøttelse')).toContainText('13.00-15.30')
    const over = t.agenda.day.over(t.agenda.length.short(0, 20), 'Frokost', '12.00')
    await expect(page.getByText(over).first()).toBeVisible()
    await expectNoAccessibilityFindings(page)
    const cut = t.agenda.day.cutBy('Drøftelse af retningen', t.agenda.length.short(0, 20))
    await page.getByRole('button', { name: cut }).first().click()
    await expect(page.getByText(over)).toHaveCount(0)
    await expect(itemRow(page, 'Drøftelse af retningen')).toContainText('10.20-12.00')
  })

  await test.step('tell a secretariat chief when to come', async () => {
    await showPerson(page, 'Sekretariatschef')
    await expect(page.getByText(t.agendaViews.attends('13.00-15.30')).first()).toBeVisible()
    await expect(page.getByText('Opfølgning fra foråret')).toHaveCount(0)
  })
})

test('a guest of a pasted meeting is told from when to when, and nothing of what is closed', async ({
  page,
}) => {
  test.slow()
  await openExample(page)
  await makeSeminar(page, {
    kind: t.seminars.kinds.boardMeeting,
    series: 'Direktionsmøder',
    title: 'Septembermøde',
    day: '23-09-2027',
    start: '9.00',
    end: '13.00',
  })
  await goToPartOfSeminar(page, 'agenda')
  await pasteProgramme(page, [
    '9.00 Ledelsesakademiet',
    '9.30 En personsag',
    '10.15 Protokoller og dagsordener',
    '11.15 Årsplanen',
    '12.00 Frokost',
    '12.30 Mødet med koncernledelsen',
    '12.55 Kommende møder',
    '13.00 Mødet afsluttes',
  ])
  await expect(itemRow(page, 'Kommende møder')).toContainText('12.55-13.00')
  let guest = ''
  for (const title of ['Protokoller og dagsordener', 'Årsplanen']) {
    const form = await editItem(page, title)
    guest = await pick(form, t.agendaItem.guests, guest || 'Plejecenterleder')
    await saveForm(form)
  }
  const secret = await editItem(page, 'En personsag')
  await secret.getByRole('checkbox', { name: t.agendaItem.closed }).check()
  await saveForm(secret)
  await expect(itemRow(page, 'En personsag')).toContainText(t.agenda.row.closed)

  await showPerson(page, guest)
  await expect(page.getByText(t.agendaViews.attends('10.15-12.00')).first()).toBeVisible()
  await page.getByRole('radio', { name: t.agendaViews.kinds.deltager }).check()
  await expect(page.getByText('Kommende møder')).toBeVisible()
  await expect(page.getByText('En personsag')).toHaveCount(0)
})

/** Opens the programme as one person gets it. */
async function showPerson(page: Page, search: string): Promise<void> {
  await expectSaved(page)
  await page.getByRole('link', { name: t.agenda.toolbar.show }).click()
  await page.getByRole('radio', { name: t.agendaViews.kinds.person }).check()
  await pick(page.getByRole('main'), t.agendaViews.person, search)
}
