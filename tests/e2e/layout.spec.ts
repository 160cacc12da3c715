/** Every page fits its screen: nothing sticks out sideways, and what goes on paper is there. */
import { t } from '@/text/t'
import type { Page } from '@playwright/test'
import { expect, test } from './support/house'
import { everyAddress, openExample, turnTo } from './support/pages'

const widths = [1280, 820, 390, 320]

test('no page of the example is wider than the screen', async ({ page }) => {
  test.slow()
  await openExample(page)
  const tooWide: string[] = []
  for (const address of await everyAddress(page)) {
    await turnTo(page, address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const over = await overflow(page)
      if (over.pixels > 0) {
        tooWide.push(`${address} at ${width}: ${over.pixels} px, ${over.culprits.join(', ')}`)
      }
    }
  }
  expect(tooWide).toEqual([])
})

test('paper shows what it is about and nothing of the screen', async ({ page }) => {
  await openExample(page)
  const papers = (await everyAddress(page)).filter((address) => address.includes('/udskrift'))
  expect(papers).toHaveLength(10)
  for (const address of papers) {
    await turnTo(page, address)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation', { name: t.shell.mainNavigation })).toHaveCount(0)
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
    expect((await page.locator('.paper').innerText()).length).toBeGreaterThan(400)
    await page.emulateMedia({ media: 'screen' })
  }
})

/** How far the page can be scrolled sideways, and which elements stick out. */
async function overflow(page: Page): Promise<{ pixels: number; culprits: string[] }> {
  return page.evaluate(() => {
    const root = document.documentElement
    const sticksOut = (element: Element) => {
      const { right, width } = element.getBoundingClientRect()
      return width > 0 && right > root.clientWidth + 1
    }
    const all = [...document.body.querySelectorAll('*')].filter(sticksOut)
    const innermost = all.filter((element) => !all.some((other) => other.parentElement === element))
    return {
      pixels: root.scrollWidth - root.clientWidth,
      culprits: innermost.slice(0, 3).map(({ tagName, className }) => `${tagName}.${className}`),
    }
  })
}
