/** How each dialog, sheet and menu of the house is opened on the example. */
import { t } from '@/text/t'
import { expect, type Page } from '@playwright/test'
import { cardsIn, columns } from './boardSteps'
import { button, byButton, byMenu, type Opening } from './openings'
import { turnTo, type Places } from './pages'
import { planningOpenings } from './planningDialogs'
import { seatMenu } from './tableSteps'

const searching = { timeout: 30_000 }

/** Opens from the menu of a card on the board. */
function onCard(what: string, address: string, entry: () => string): Opening {
  return {
    what,
    address,
    async open(page) {
      await cardMenu(page)
      await page.getByRole('menuitem', { name: entry() }).click()
    },
  }
}

async function cardMenu(page: Page): Promise<void> {
  const card = cardsIn(columns(page).nth(1)).first()
  await card.focus()
  await card.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
}

/** A draft that is as the version gives nothing to take back: somebody is moved first. */
async function takeBack(page: Page, versions: string): Promise<void> {
  const card = cardsIn(columns(page).nth(1)).first()
  await card.focus()
  await card.press('Alt+ArrowRight')
  await expect(page.getByText(t.board.state.changed(1, 1))).toBeVisible()
  await turnTo(page, versions)
  await button(() => t.versions.list.restoreOf(1))
    .of(page)
    .click()
}

/** Chooses a leader in the register, who may be chosen already, so that the bar for several opens. */
async function chooseLeader(page: Page): Promise<void> {
  await page.getByRole('grid').getByRole('checkbox').nth(1).check()
}

function onLeaders(what: string, name: () => string): Opening {
  return {
    what,
    address: '/ledere',
    async open(page) {
      await chooseLeader(page)
      await page
        .getByRole('region', { name: t.people.bulk.bar })
        .getByRole('button', { name: name() })
        .click()
    },
  }
}

/** Everything that opens over a page. Bars for many leaders exist on wide screens only. */
export function everyOpening(places: Places, width: number): Opening[] {
  const { series, person, day, tables } = places
  const start = (text: string) => new RegExp(`^${text}`)
  const board = `${series}/fordeling`
  const rules = `${series}/regler`
  const versions = `${series}/versioner`
  return [
    { what: 'palette', address: '/', open: (page) => page.keyboard.press('Control+k') },
    byButton('new leader', '/ledere', () => t.people.add),
    byButton('filter', '/ledere', () => t.people.filter),
    byButton('list as file', '/ledere', () => t.people.export),
    ...(width >= 1024
      ? [
          onLeaders('unit of many', () => t.people.bulk.unit),
          onLeaders('level of many', () => t.people.bulk.level),
          onLeaders('tags of many', () => t.people.bulk.tags),
          onLeaders('absence of many', () => t.people.bulk.absence),
          onLeaders('removal of many', () => t.people.bulk.remove),
        ]
      : []),
    byButton('change a leader', person, () => t.people.person.edit),
    byButton('calendar of a leader', person, () => t.people.absences.fromCalendar),
    byButton('remove a leader', person, () => t.people.person.remove),
    byButton('erase a person', person, () => t.people.person.erase),
    byButton('new unit', '/ledere/enheder', () => t.people.units.add),
    byButton('new series', '/forloeb', () => t.series.create),
    byButton('change a series', series, () => t.series.edit),
    byButton('more on a series', series, () => t.series.more),
    byMenu(
      'remove a series',
      series,
      () => start(t.series.more),
      () => t.series.remove,
    ),
    byButton('many days', series, () => t.seminars.addDays),
    byButton('one day', series, () => t.seminars.addOne),
    byMenu(
      'change a day',
      series,
      () => start(t.seminars.menu('')),
      () => t.seminars.edit,
    ),
    byMenu(
      'copy a day',
      series,
      () => start(t.seminars.menu('')),
      () => t.seminars.duplicate,
    ),
    byMenu(
      'cancel a day',
      day,
      () => start(t.seminars.menu('')),
      () => t.seminars.cancel,
    ),
    byButton('new rule', rules, () => t.rules.add),
    byButton('new absence', rules, () => t.rules.absences.add),
    byButton('calendar', rules, () => t.rules.absences.fromCalendar),
    byButton('what days mirror', board, () => t.board.toolbar.settings),
    byButton('more on the board', board, () => t.board.toolbar.more),
    { what: 'menu of a card', address: board, open: cardMenu },
    onCard('move', board, () => t.board.menu.move),
    onCard('swap', board, () => t.board.menu.swap),
    onCard('why this day', board, () => t.board.menu.why),
    onCard('cancellation', board, () => t.board.menu.cancel),
    {
      what: 'proposal',
      address: board,
      async open(page) {
        const distribute = `${t.board.toolbar.again}|${t.board.toolbar.aroundPinned}`
        await page.getByRole('button', { name: new RegExp(`^(${distribute})$`) }).click()
        await expect(page.getByRole('button', { name: t.board.proposal.accept })).toBeVisible(
          searching,
        )
      },
    },
    { what: 'take a version back', address: board, open: (page) => takeBack(page, versions) },
    byButton('settings of the tables', tables, () => t.tables.toolbar.settings),
    byButton('paper of the tables', tables, () => t.tables.toolbar.print),
    byMenu(
      'delete the table plan',
      tables,
      () => start(t.tables.toolbar.more),
      () => t.tables.toolbar.remove,
    ),
    { what: 'menu of a seat', address: tables, open: seatMenu },
    {
      what: 'another table',
      address: tables,
      async open(page) {
        await seatMenu(page)
        await page.getByRole('menuitem', { name: t.tables.menu.move }).click()
      },
    },
    {
      what: 'proposed tables',
      address: tables,
      async open(page) {
        await button(() => t.tables.toolbar.again)
          .of(page)
          .click()
        await expect(page.getByRole('button', { name: t.tables.search.accept })).toBeVisible(
          searching,
        )
      },
    },
    {
      what: 'remove a workspace',
      address: '/indstillinger',
      open: (page) =>
        page
          .getByRole('button', { name: start(t.settings.removeWorkspace) })
          .first()
          .click(),
    },
    ...planningOpenings(places),
  ]
}

/** What an opening brings; the page below is looked at on its own elsewhere. */
export const opened = ':is([role=dialog], [role=alertdialog], [role=menu], main form)'

/** Opens it and waits until something stands over the page, or its form in it. */
export async function openOver(page: Page, opening: Opening): Promise<void> {
  // What the last one left open is closed, or goes away with its page.
  await page.keyboard.press('Escape')
  await turnTo(page, '/indstillinger')
  await turnTo(page, opening.address)
  await opening.open(page)
  await expect(page.locator(opened).first()).toBeVisible()
}
