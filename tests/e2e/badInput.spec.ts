/** Broken files and hostile names: one clear sentence, and text that stays text to the last file. */
import { t } from '@/text/t'
import { badFiles } from './support/badFiles'
import { cardOf, distribute, publish } from './support/boardSteps'
import { download, rowsOf, sheetsOf } from './support/handoutFiles'
import { expect, test } from './support/house'
import { chooseList, expectPreview, importLeaders } from './support/importSteps'
import { listOfNames, shortList } from './support/leaderFiles'
import { addDays, createSeries, goToPart } from './support/seriesSteps'

/** A worker that reads a file is ended after 15 seconds. */
const longestReading = { timeout: 20_000 }

test('a file that is no list gets one sentence and changes nothing', async ({ page }) => {
  await page.goto('/ledere/import')
  const dropZone = page.getByRole('group', { name: t.importing.dropTitle })
  for (const { what, file, sentence } of await badFiles()) {
    await test.step(what, async () => {
      await dropZone.locator('input[type=file]').setInputFiles(file)
      await expect(page.getByText(sentence)).toBeVisible(longestReading)
      await expect(page.getByRole('list', { name: t.importing.cards.label })).toHaveCount(0)
    })
  }
  await chooseList(page, shortList(3))
  await expectPreview(page, { added: 3 })
})

const hostileNames = [
  '=HYPERLINK("http://fremmed.example")',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '+45 Ane Holm',
  '@CALC(1+1)',
  '{{ constructor.constructor("alert(1)")() }}',
]
/** Marks that turn the direction of reading are taken off, so that no name can pose as another. */
const turned = { written: 'Ane \u202eneslO', kept: 'Ane neslO' }
const kept = [...hostileNames, turned.kept]

test('hostile names stay literal on screen, on paper and in files', async ({ page }) => {
  test.slow()
  page.on('dialog', (dialog) => {
    throw new Error(`A name has run as a script: ${dialog.message()}`)
  })
  await importLeaders(page, listOfNames([...hostileNames, turned.written]), kept.length)

  await test.step('in the register and on a leader’s page', async () => {
    await page.getByRole('link', { name: t.importing.seeLeaders }).click()
    for (const name of kept) {
      await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible()
    }
    await page.getByRole('link', { name: kept[1], exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: kept[1] })).toBeVisible()
  })

  await test.step('on the board', async () => {
    await page.goto('/forloeb?ny=1')
    await createSeries(page, '<b>Akademi</b>', kept.length, { seatsMin: 1 })
    await goToPart(page, 'days')
    await addDays(page, 1)
    await goToPart(page, 'board')
    await distribute(page, kept.length)
    await expect(cardOf(page, 'Ane neslO')).toBeVisible()
    await publish(page, 1)
  })

  await test.step('in the files', async () => {
    await goToPart(page, 'handouts')
    const csv = await download(page.getByRole('button', { name: t.exports.page.csv }))
    const names = rowsOf(csv.bytes)
      .slice(1)
      .map(([, name]) => name!)
    expect(names.filter((name) => /^[=+\-@]/.test(name))).toEqual([])
    expect(names.map((name) => name.replace(/^'/, '')).sort()).toEqual([...kept].sort())
    const xlsx = await download(page.getByRole('button', { name: t.exports.page.xlsx }))
    const [, day] = await sheetsOf(xlsx.bytes)
    expect(
      day!.rows
        .slice(1)
        .map(([name]) => name)
        .sort(),
    ).toEqual([...kept].sort())
  })

  await test.step('on paper', async () => {
    for (const link of await page.getByRole('link', { name: t.exports.page.print }).all()) {
      const address = await link.getAttribute('href')
      const paper = await page.context().newPage()
      await paper.goto(address!)
      for (const name of kept) await expect(paper.getByText(name).first()).toBeVisible()
      await paper.close()
    }
  })
})
