/** The walk through the app that the pictures of the guide are taken on. */
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Catalogue } from '@/text/t'
import { projectRoot } from '../../.ci/machine.mjs'
import { planningTour } from './planningTour'

interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
type TakePicture = (name: string, clip?: Clip) => Promise<void>

const academy = 'Ledelsesakademiet'
const secondRound = 'Akademiet, 2. runde'
const desk = { width: 1280, height: 800 }
const low = { width: 1280, height: 640 }
/** Names fill the picture; more of them would make it heavy. */
const board = { width: 1280, height: 680 }
/** A menu of a card opens below it in a tall window. */
const tall = { width: 1280, height: 920 }
const besideTheMenu = { x: 260, y: 232, width: 700, height: 640 }
/** Where a sheet opens on the desk. */
const sheet = { x: 640, y: 0, width: 640, height: 760 }
const phone = { width: 390, height: 780 }

export async function tour(page: Page, t: Catalogue, takePicture: TakePicture): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const tab = (name: string) =>
    page
      .getByRole('navigation', { name: t.series.parts.label })
      .getByRole('link', { name: new RegExp(`^${name}`) })
  const heading = (name: string) => page.getByRole('heading', { name, exact: true })

  /** Waits until nothing loads any more, puts the mouse away and closes messages. */
  async function picture(name: string, clip?: Clip): Promise<void> {
    await page.mouse.move(2, 2)
    const messages = page.getByRole('button', { name: t.ui.toasts.close, exact: true })
    while ((await messages.count()) > 0) await messages.first().click()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(300)
    await takePicture(name, clip)
  }

  async function openSeries(name: string, part: string): Promise<void> {
    await page.goto('/forloeb')
    await page.getByRole('link', { name, exact: true }).click()
    await tab(part).click()
  }

  /** Scrolls so far that the element stands at the top, below the bar of a phone. */
  async function scrollTo(target: Locator, below = 24): Promise<void> {
    await target.first().evaluate((element, space) => {
      window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - space)
    }, below)
  }

  async function firstVisitAndImport(): Promise<void> {
    await page.setViewportSize(low)
    await page.goto('/')
    await heading(t.overview.welcomeTitle).waitFor()
    await picture('first-visit')
    await page.goto('/ledere/import')
    const list = join(projectRoot, 'docs/guide/example-list.csv')
    await page.locator('input[type=file]').setInputFiles(list)
    await page.getByText(t.importing.sensitiveTitle).waitFor()
    await page.setViewportSize(desk)
    await page.locator('details > summary').first().click()
    await scrollTo(heading(t.importing.steps.columns))
    await picture('import-columns')
    await scrollTo(heading(t.importing.steps.preview))
    await page.getByRole('button', { name: new RegExp(t.importing.cards.warnings) }).click()
    await picture('import-preview')
  }

  async function overviewAndRegister(): Promise<void> {
    await page.goto('/')
    await page.getByText(t.overview.doors.example, { exact: true }).click()
    await page.getByText(t.shell.exampleText).waitFor()
    await heading(t.overview.attention).waitFor()
    await picture('overview')
    await page.goto('/ledere')
    await page.getByRole('grid').waitFor()
    await picture('register')
    await page.getByRole('grid').getByRole('link').first().click()
    await button(t.people.person.erase).click()
    await picture('erase')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('akademidag')
    await picture('palette')
    await page.keyboard.press('Escape')
    await page.goto('/indstillinger')
    await scrollTo(heading(t.backup.title))
    await picture('backup')
  }

  async function daysAudienceAndRules(): Promise<void> {
    await openSeries(academy, t.series.parts.days)
    await picture('days')
    await button(t.seminars.addDays).click()
    await page.getByRole('dialog').waitFor()
    await picture('day-pattern')
    await page.keyboard.press('Escape')
    await tab(t.series.parts.audience).click()
    await heading(t.series.audience.title).waitFor()
    await picture('audience')
    await tab(t.series.parts.rules).click()
    await heading(t.rules.title).waitFor()
    await picture('rules')
    await scrollTo(heading(t.rules.absences.title))
    await picture('absences')
    await button(t.rules.add).click()
    await page.getByRole('dialog').waitFor()
    await picture('rule-dialog')
    await page.keyboard.press('Escape')
  }

  async function proposal(): Promise<void> {
    await openSeries(secondRound, t.series.parts.board)
    await button(t.board.toolbar.distribute).first().click()
    await button(t.board.proposal.accept).waitFor()
    await picture('proposal')
  }

  async function boardAndRepair(): Promise<void> {
    await openSeries(academy, t.series.parts.board)
    await button(t.board.repair.show).click()
    await button(t.board.repair.accept).first().waitFor()
    await picture('repair')
    await button(t.board.repair.accept).first().click()
    await button(t.board.repair.accept).first().waitFor({ state: 'detached' })
    await button(t.board.toolbar.compact).click()
    await page.setViewportSize(board)
    await scrollTo(page.getByRole('navigation', { name: t.series.parts.label }))
    await picture('board')
    const label = await page.locator('[data-board-card]').first().getAttribute('aria-label')
    const leader = label?.split(',')[0] ?? ''
    const card = page.getByRole('button', { name: t.board.card.menu(leader) })
    await page.setViewportSize(tall)
    await card.click()
    await picture('board-menu', besideTheMenu)
    await page.keyboard.press('Escape')
    await page.setViewportSize(desk)
    await button(t.board.toolbar.compact).click()
    await page.evaluate(() => window.scrollTo(0, 0))
    await card.click()
    await page.getByRole('menuitem', { name: t.board.menu.move }).click()
    await heading(t.board.move.title(leader)).waitFor()
    await picture('board-move', sheet)
    await page.keyboard.press('Escape')
  }

  async function publishAndHandOut(): Promise<void> {
    await tab(t.series.parts.versions).click()
    await button(t.versions.publish.title(2)).waitFor()
    await picture('publish')
    await button(t.versions.publish.title(2)).click()
    await page.getByText(t.versions.done.tell).click()
    await page.getByText(t.versions.tell.text(2)).waitFor()
    await scrollTo(heading(t.versions.compare.title))
    await picture('tell')
    await tab(t.series.parts.handouts).click()
    await button(t.exports.page.emailsCopy).waitFor()
    await scrollTo(page.getByRole('navigation', { name: t.series.parts.label }))
    await picture('handouts')
    await page.getByText(t.exports.page.print, { exact: true }).last().click()
    await button(t.exports.print.print).waitFor()
    await picture('badges')
  }

  async function tablePlan(): Promise<void> {
    await page.setViewportSize(desk)
    await openSeries(academy, t.series.parts.days)
    await page.getByRole('main').locator('a[href^="/dage/"]').nth(1).click()
    await page.getByRole('link', { name: t.seminars.parts.tables, exact: true }).click()
    await page.getByText(t.tables.quality.noRepeats).waitFor()
    await picture('tables')
  }

  async function whatIf(): Promise<void> {
    await page.setViewportSize(desk)
    await openSeries(academy, t.series.parts.board)
    await button(t.board.toolbar.more).click()
    await page.getByRole('menuitem', { name: t.board.toolbar.whatIf }).click()
    await button(t.whatIf.add).click()
    await page.getByLabel(t.whatIf.dialog.day).selectOption({ index: 2 })
    await button(t.whatIf.dialog.start).click()
    await button(t.whatIf.add).click()
    await page.getByText(t.whatIf.dialog.kinds.setSeats, { exact: true }).click()
    await page.getByLabel(t.whatIf.dialog.max, { exact: true }).fill('42')
    await button(t.whatIf.dialog.start).click()
    await page.getByText(t.whatIf.trial.seatsAll(30, 42)).first().waitFor()
    await page.getByText(t.whatIf.column.waiting).waitFor({ state: 'hidden', timeout: 60_000 })
    await button(t.whatIf.stop).waitFor({ state: 'hidden', timeout: 60_000 })
    await scrollTo(heading(t.whatIf.title))
    await picture('what-if')
  }

  async function onThePhone(): Promise<void> {
    await page.setViewportSize(phone)
    await page.goto('/')
    await heading(t.overview.attention).waitFor()
    await picture('overview-phone')
    await openSeries(academy, t.series.parts.board)
    await page.getByRole('region', { name: t.board.label }).waitFor()
    await scrollTo(page.getByRole('region', { name: t.board.label }), 170)
    await picture('board-phone')
  }

  await firstVisitAndImport()
  await overviewAndRegister()
  await daysAudienceAndRules()
  await proposal()
  await boardAndRepair()
  await whatIf()
  await publishAndHandOut()
  await tablePlan()
  await planningTour(page, t, picture)
  await onThePhone()
}
