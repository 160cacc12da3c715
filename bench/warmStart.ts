/** Opening the house again on a full register: until the overview, and until the rows are there. */
import type { Page } from '@playwright/test'
import { importLeaders, inBrowser } from './browser'
import { median, report } from './report'

const runs = 7
const goals = new Map([
  [2000, 1000],
  [10_000, 1500],
])

for (const [people, goal] of goals) {
  await inBrowser(async (page) => {
    await importLeaders(page, people)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    const places = [
      { measure: 'overview', path: '/', sign: 'main h1' },
      { measure: 'register', path: '/ledere', sign: '[role=grid] tr[aria-rowindex="2"]' },
    ]
    for (const { measure, path, sign } of places) {
      const times: number[] = []
      for (let run = 0; run < runs; run += 1) times.push(await openingTime(page, path, sign))
      report({
        bench: 'warmStart',
        measure: `${measure}, ${people} people`,
        value: median(times),
        unit: 'ms',
        goal,
        runs,
      })
    }
  })
}

/** From the start of the navigation until the frame in which the sign is on screen. */
async function openingTime(page: Page, path: string, sign: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(path, { waitUntil: 'commit' })
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(selector)) resolve(performance.now())
          else requestAnimationFrame(look)
        }
        look()
      }),
    sign,
  )
}
