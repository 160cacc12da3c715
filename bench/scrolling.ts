/** Scrolling a register of 10,000 rows: frames a second, and the longest frame. */
import { importLeaders, inBrowser } from './browser'
import { median, report } from './report'

const people = 10_000
const runs = 5
const seconds = 3
const pixelsPerFrame = 120

await inBrowser(async (page) => {
  await importLeaders(page, people)
  await page.goto('/ledere')
  await page.locator('[role=grid] tr[aria-rowindex="2"]').waitFor()
  const results: { rate: number; longest: number }[] = []
  for (let run = 0; run < runs; run += 1) {
    results.push(
      await page.evaluate(
        ({ lasting, step }) =>
          new Promise<{ rate: number; longest: number }>((resolve) => {
            const scroller = document.querySelector('[role=grid]')!.parentElement!
            scroller.scrollTop = 0
            const frames: number[] = []
            const next = (now: number) => {
              frames.push(now)
              scroller.scrollTop += step
              const elapsed = now - frames[0]!
              if (elapsed < lasting) return void requestAnimationFrame(next)
              const gaps = frames.slice(1).map((frame, index) => frame - frames[index]!)
              resolve({ rate: (1000 * gaps.length) / elapsed, longest: Math.max(...gaps) })
            }
            requestAnimationFrame(next)
          }),
        { lasting: seconds * 1000, step: pixelsPerFrame },
      ),
    )
  }
  report({
    bench: 'scrolling',
    measure: '10,000 rows',
    value: median(results.map(({ rate }) => rate)),
    unit: 'frames/s',
    goal: 55,
    runs,
  })
  report({
    bench: 'scrolling',
    measure: 'longest frame',
    value: median(results.map(({ longest }) => longest)),
    unit: 'ms',
    runs,
  })
})
