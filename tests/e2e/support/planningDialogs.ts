/** How each dialog, sheet and menu around the planning of a seminar is opened on the example. */
import { t } from '@/text/t'
import type { Page } from '@playwright/test'
import { byButton, byMenu, type Opening } from './openings'
import type { Places } from './pages'

/** What planners of the example have written is the same in every language. */
const welcome = 'Godmorgen, og hvorfor netop i dag'
const workshops = 'Tre værksteder'
const candidate = 'Plads til at blive'
const task = 'Lav bordplan'
const group = 'Sparringsgruppe'
const template = 'Vores faste direktionsseminar'

export function planningOpenings({ leaderDay, theme, speaker }: Places): Opening[] {
  return [
    ...ofProgramme(`${leaderDay}/program`),
    ...ofThemes(theme, `${leaderDay}/tema`),
    ...ofSpeakers(speaker, `${leaderDay}/oplaegsholdere`),
    ...ofGroups(`${leaderDay}/arbejdsgruppe`),
    ...ofCases(`${leaderDay}/cases`),
    byButton('budget as file', `${leaderDay}/oekonomi`, () => t.budget.files.menu),
    byMenu(
      'rename a template',
      '/skabeloner',
      () => t.templates.list.menu(template),
      () => t.templates.list.rename,
    ),
  ]
}

function ofProgramme(address: string): Opening[] {
  const onItem = (what: string, entry: () => string) =>
    byMenu(what, address, () => t.agenda.row.menu(welcome), entry)
  return [
    byButton('methods', address, () => t.agenda.toolbar.methods),
    byButton('circles', address, () => t.agenda.toolbar.circles),
    byButton('programme versions', address, () => t.agenda.toolbar.versions),
    byButton('publish a programme', address, () => t.agenda.toolbar.publish),
    byButton('menu of an item', address, () => t.agenda.row.menu(welcome)),
    onItem('change an item', () => t.agenda.menu.edit),
    onItem('split an item', () => t.agenda.menu.split),
    onItem('hold an item', () => t.agenda.menu.fix),
    onItem('move an item', () => t.agenda.menu.move),
    byMenu(
      'remove an item with tracks',
      address,
      () => t.agenda.row.menu(workshops),
      () => t.agenda.menu.remove,
    ),
  ]
}

function ofThemes(theme: string, address: string): Opening[] {
  return [
    byButton('new theme', '/temaer', () => t.themes.create),
    byButton('change a theme', theme, () => t.themes.edit),
    byButton('new focus area', '/temaer/indsatsomraader', () => t.themes.focusAreas.add),
    byButton('more candidates', address, () => t.themes.seminar.add),
    byButton('aim of a seminar', address, () => t.themes.seminar.editAim),
    byButton('menu of a candidate', address, () => t.themes.seminar.menu(candidate)),
    byButton('decision', address, () => t.themes.seminar.editDecision),
  ]
}

function ofSpeakers(speaker: string, address: string): Opening[] {
  return [
    byButton('new speaker', '/oplaegsholdere', () => t.speakers.add),
    byButton('change a speaker', speaker, () => t.speakers.page.edit),
    byButton('earlier engagement', speaker, () => t.speakers.page.addEngagement),
    byButton('remove a speaker', speaker, () => t.speakers.removal.button),
    byButton('speaker for a seminar', address, () => t.speakers.board.add),
    { what: 'open a booking', address, open: firstCard },
  ]
}

async function firstCard(page: Page): Promise<void> {
  const card = page.locator('main [data-board-card]').first()
  await card.focus()
  await card.press('Enter')
}

function ofGroups(address: string): Opening[] {
  return [
    byButton('new group', address, () => t.groups.add),
    byButton('new meeting', address, () => t.groups.meetings.add),
    byButton('plan of tasks', address, () => t.tasks.plan.open),
    byMenu(
      'change a group',
      address,
      () => t.groups.menu(group),
      () => t.groups.edit,
    ),
    byMenu(
      'change a task',
      address,
      () => t.tasks.menu(task),
      () => t.tasks.edit,
    ),
    byButton('reminders', '/opgaver', () => t.tasks.page.remind),
  ]
}

function ofCases(address: string): Opening[] {
  return [
    byButton('new case', address, () => t.cases.add),
    byButton('call for cases', address, () => t.cases.call.edit),
    byButton('send the call', address, () => t.cases.call.sendAgain),
    { what: 'open a case', address, open: firstCard },
  ]
}
