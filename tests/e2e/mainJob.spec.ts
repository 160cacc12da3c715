/** The main job from an HR export to published days, a cancellation, the files, and the next list. */
import { t } from '@/text/t'
import type { Page } from '@playwright/test'
import {
  acceptRepair,
  cancelDay,
  cardOf,
  cardsIn,
  chooseOnCard,
  columns,
  distribute,
  nameOn,
  placeOf,
  publish,
} from './support/boardSteps'
import { download, eventsOf, rowsOf, sheetsOf, textsIn } from './support/handoutFiles'
import { enter, expect, expectSaved, test } from './support/house'
import { chooseList, expectPreview } from './support/importSteps'
import { hrList, laterHrList, laterList, listSize } from './support/leaderFiles'
import { addAbsences, addRule, addSixDays, createSeries, goToPart } from './support/seriesSteps'

const days = 6
const perDay = listSize / days

test('a list of 210 leaders becomes six published days, a repair, and files for everybody', async ({
  page,
}) => {
  test.slow()
  await test.step('import the HR export', async () => {
    await enter(page, 'import')
    await chooseList(page, hrList())
    await expectPreview(page, { added: listSize, changed: 0 })
    await page.getByRole('button', { name: t.importing.submit(listSize) }).click()
    await expect(
      page.getByRole('heading', { name: t.importing.doneTitle(listSize, 0, 0) }),
    ).toBeVisible()
  })

  await test.step('create the series and its six days', async () => {
    await page.getByRole('link', { name: t.importing.createSeries }).click()
    await createSeries(page, 'Ledelsesakademiet', listSize)
    await goToPart(page, 'days')
    await addSixDays(page)
  })

  const { absent, apart, together } = await test.step('note absences and rules', async () => {
    await goToPart(page, 'rules')
    return {
      absent: await addAbsences(page, { from: 0, count: 3 }),
      together: await addRule(page, 'together', { from: 5, count: 2 }),
      apart: await addRule(page, 'apart', { from: 8, count: 2 }),
    }
  })

  await test.step('distribute', async () => {
    await goToPart(page, 'board')
    await distribute(page, listSize)
    await expect(columns(page)).toHaveCount(days)
    for (let day = 0; day < days; day += 1) {
      await expect(cardsIn(columns(page).nth(day))).toHaveCount(perDay)
    }
    for (const name of absent) expect(await placeOf(page, name)).not.toBe(0)
    expect(await placeOf(page, together[0]!)).toBe(await placeOf(page, together[1]!))
    expect(await placeOf(page, apart[0]!)).not.toBe(await placeOf(page, apart[1]!))
  })

  await test.step('move by keyboard, pin, and undo both', () => moveAndUndo(page))

  await test.step('publish', async () => {
    await publish(page, 1)
    await expectSaved(page)
  })

  const declining = await test.step('one leader declines, and few others move', async () => {
    await goToPart(page, 'board')
    const card = cardsIn(columns(page).nth(2)).nth(4)
    const name = await nameOn(card)
    await cancelDay(card)
    await expect(page.getByText(t.board.repair.missing(1))).toBeVisible()
    await acceptRepair(page, 'fewestMoves')
    await expect(page.getByText(t.board.state.placed(listSize, listSize))).toBeVisible()
    expect(await placeOf(page, name)).not.toBe(2)
    await publish(page, 2)
    return name
  })

  await test.step('tell those whom it concerns', () => tellThem(page, declining))
  await test.step('hand out lists and calendars', () => handOut(page, declining))

  await test.step('import the list of half a year later on top', async () => {
    await page.goto('/ledere/import')
    await chooseList(page, laterHrList())
    await expectPreview(page, laterList)
    await page.getByRole('button', { name: t.importing.submitChanges }).click()
    await page.getByRole('link', { name: t.importing.seeLeaders }).click()
    const everybody = listSize + laterList.added
    await expect(page.getByText(t.people.counted(everybody, everybody))).toBeVisible()
  })
})

async function moveAndUndo(page: Page): Promise<void> {
  const [first, second] = [columns(page).nth(0), columns(page).nth(1)]
  const card = cardsIn(first).nth(1)
  const name = await nameOn(card)
  await card.focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(cardsIn(second)).toHaveCount(perDay + 1)
  const moved = cardOf(page, name)
  await expect(moved).toBeFocused()

  await chooseOnCard(moved, t.board.menu.pin)
  await expect(page.getByText(t.board.state.pinned(1))).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(t.board.state.pinned(1))).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(cardsIn(first)).toHaveCount(perDay)
  await expect(cardsIn(second)).toHaveCount(perDay)
  expect(await placeOf(page, name)).toBe(0)
}

async function tellThem(page: Page, declining: string): Promise<void> {
  await page.getByRole('button', { name: t.versions.done.tell }).click()
  const table = page.getByRole('table').filter({ hasText: t.versions.tell.message })
  const shown = await table.getByRole('rowheader').allInnerTexts()
  expect(shown).toContain(declining)
  expect(shown.length).toBeLessThan(perDay)

  const csv = await download(page.getByRole('button', { name: t.versions.tell.csv }))
  expect(
    rowsOf(csv.bytes)
      .slice(1)
      .map(([name]) => name),
  ).toEqual(shown)
  const xlsx = await download(page.getByRole('button', { name: t.versions.tell.xlsx }))
  const [sheet] = await sheetsOf(xlsx.bytes)
  expect(sheet!.rows.slice(1).map(([name]) => name)).toEqual(shown)
}

async function handOut(page: Page, declining: string): Promise<void> {
  await goToPart(page, 'handouts')
  const xlsx = await download(page.getByRole('button', { name: t.exports.page.xlsx }))
  const [overview, ...perDaySheets] = await sheetsOf(xlsx.bytes)
  expect(overview!.name).toBe(t.exports.overviewSheet)
  expect(perDaySheets).toHaveLength(days)
  const inWorkbook = perDaySheets.flatMap(({ rows }) => rows.slice(1).map(([name]) => name!))
  expect(inWorkbook).toHaveLength(listSize)
  expect(inWorkbook).toContain(declining)

  const csv = await download(page.getByRole('button', { name: t.exports.page.csv }))
  const [head, ...rows] = rowsOf(csv.bytes)
  expect(head!.slice(0, 2)).toEqual([t.exports.columns.date, t.exports.columns.name])
  expect(rows.map(([, name]) => name)).toEqual(inWorkbook)

  const series = await download(page.getByRole('button', { name: t.exports.page.calendarSeries }))
  expect(eventsOf(series.bytes.toString())).toHaveLength(days)
  const people = await download(page.getByRole('button', { name: t.exports.page.calendarPeople }))
  const calendars = textsIn(people.bytes)
  expect(calendars.size).toBe(listSize)
  const [event] = [...calendars.values()].flatMap(eventsOf)
  expect(event!.startDate.zone.tzid).toBe('Europe/Copenhagen')
}
