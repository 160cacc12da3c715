/** The year of a leader day, from scratch: theme options, a decision, a speaker, a group, a case, the programme. */
import { t } from '@/text/t'
import { expectNoAccessibilityFindings } from './support/axe'
import { expect, expectSaved, test } from './support/house'
import { openExample } from './support/pages'
import {
  editItem,
  fillAndLeave,
  goToPartOfSeminar,
  itemRow,
  makeSeminar,
  pick,
  saveForm,
  writeItems,
} from './support/planningSteps'

const themes = [
  { title: 'Trivsel, der smitter', question: 'Hvad giver dig kræfter i ugen?' },
  { title: 'Flere om ledelse', question: 'Hvem kunne gå forrest hos jer?' },
]

test('a planner takes a leader day from theme options to a programme with a case', async ({
  page,
}) => {
  test.slow()
  await openExample(page)
  await makeSeminar(page, {
    kind: t.seminars.kinds.leaderDay,
    series: 'Fælles lederdag',
    title: 'Lederdag i juni',
    day: '16-06-2027',
    start: '9.00',
    end: '12.00',
  })

  await test.step('put themes forward, and record what the board decided', async () => {
    await goToPartOfSeminar(page, 'theme')
    for (const { title, question } of themes) {
      await page.getByRole('button', { name: t.themes.seminar.add }).first().click()
      const dialog = page.getByRole('dialog', { name: t.themes.seminar.addTitle })
      await dialog.getByRole('radio', { name: t.themes.seminar.writeNew }).check()
      await dialog.getByLabel(t.themes.form.title).fill(title)
      await dialog.getByLabel(t.themes.form.questions).fill(question)
      await saveForm(dialog, t.themes.seminar.addButton)
      await expect(page.getByRole('heading', { name: title })).toBeVisible()
    }
    await page.getByRole('button', { name: t.themes.seminar.decide }).click()
    const decision = page.getByRole('dialog', { name: t.themes.seminar.decideTitle })
    await decision.getByRole('radio', { name: themes[1]!.title }).check()
    await fillAndLeave(decision.getByLabel(t.themes.seminar.on), '12-03-2026')
    await decision.getByLabel(t.themes.seminar.wording).fill('Der arbejdes videre i dybden.')
    await saveForm(decision, t.themes.seminar.save)
    await expect(page.getByText(t.themes.seminar.decidedOn('12. marts 2026'))).toBeVisible()
  })

  await test.step('ask a speaker, and come to an agreement', async () => {
    await goToPartOfSeminar(page, 'speakers')
    await page.getByRole('button', { name: t.speakers.board.add }).first().click()
    const dialog = page.getByRole('dialog', { name: t.speakers.booking.addTitle })
    await dialog.getByRole('radio', { name: t.speakers.booking.aNew }).check()
    await dialog.getByLabel(t.speakers.form.name).fill('Vera Stormfugl')
    await fillAndLeave(dialog.getByLabel(t.speakers.form.fee), '25.000')
    await saveForm(dialog, t.speakers.booking.submit)
    await page.getByRole('button', { name: t.speakers.board.menuOf('Vera Stormfugl') }).click()
    const agreed = t.speakers.board.moveTo(t.speakers.statuses.agreed)
    await page.getByRole('menuitem', { name: agreed }).click()
    await expect(page.getByText(t.speakers.warnings.notPlaced)).toBeVisible()
  })

  await test.step('set up a group with a plan of tasks', async () => {
    await goToPartOfSeminar(page, 'group')
    await page.getByRole('button', { name: t.groups.add }).first().click()
    const dialog = page.getByRole('dialog', { name: t.groups.form.addTitle })
    await dialog.getByLabel(t.groups.form.name).fill('Følgegruppen')
    const coordinator = await pick(dialog, t.groups.form.people, 'Sekretariatschef')
    await saveForm(dialog, t.groups.form.add)
    const group = page.getByRole('region', { name: t.groups.title })
    await expect(group).toContainText('Følgegruppen')
    await expect(group).toContainText(coordinator)
    await expect(group).toContainText(t.groups.members.coordinator)
    await page.getByRole('button', { name: t.tasks.plan.open }).first().click()
    const plan = page.getByRole('dialog', { name: t.tasks.plan.title })
    await plan.getByRole('button', { name: /^(Tilføj) \d+ / }).click()
    await expect(plan).toBeHidden()
    await expect(page.getByText(t.tasks.today('').trim(), { exact: false }).first()).toBeVisible()
  })

  await test.step('write the programme with speaker and question', async () => {
    await goToPartOfSeminar(page, 'agenda')
    await writeItems(page, ['Velkomst 15', 'Oplæg om at gå forrest 60', 'Pause 15', 'Dialog 60'])
    const talk = await editItem(page, 'Oplæg om at gå forrest')
    await pick(talk, t.agendaItem.speakers, 'Vera')
    await saveForm(talk)
    await expect(itemRow(page, 'Oplæg om at gå forrest')).toContainText('Vera Stormfugl')
    const dialogue = await editItem(page, 'Dialog')
    await pick(dialogue, t.agendaItem.questions, 'gå forrest')
    await saveForm(dialogue)
    await expect(itemRow(page, 'Dialog')).toContainText(t.agenda.row.questions(1))
    await expectNoAccessibilityFindings(page)
  })

  await test.step('take in a case, which is shown only with permission', async () => {
    await goToPartOfSeminar(page, 'cases')
    await page.getByRole('button', { name: t.cases.add }).first().click()
    const dialog = page.getByRole('dialog', { name: t.cases.form.addTitle })
    await dialog
      .getByRole('textbox', { name: t.cases.form.title, exact: true })
      .fill('Vagten, der blev delt')
    await dialog.getByLabel(t.cases.form.status).selectOption({ label: t.cases.status.chosen })
    await saveForm(dialog, t.cases.form.addButton)
    await expectSaved(page)
    const cases = page.url()
    await page.getByRole('button', { name: t.cases.print }).click()
    await expect(page.getByText(t.cases.paper.nothing)).toBeVisible()
    await page.goto(cases)
    const menu = t.cases.menu.of('Vagten, der blev delt')
    await page.getByRole('button', { name: menu }).click()
    await page.getByRole('menuitem', { name: t.cases.menu.edit }).click()
    const edit = page.getByRole('dialog', { name: t.cases.form.editTitle })
    await edit.getByLabel(t.cases.form.permission).selectOption({ label: t.cases.permission.given })
    await saveForm(edit)
    await page.getByRole('button', { name: t.cases.print }).click()
    await expect(page.locator('.paper')).toContainText('Vagten, der blev delt')
    await page.goto(cases)
  })

  await test.step('see what is left to do on the overview', async () => {
    await goToPartOfSeminar(page, 'overview')
    await expect(page.getByText('Oplæg om at gå forrest')).toBeVisible()
    await expect(page.getByText(themes[1]!.title)).toBeVisible()
    await expect(page.getByText('Vera Stormfugl').first()).toBeVisible()
  })
})
