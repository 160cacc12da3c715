/** Importing 10,000 leaders through the screen: the whole time, and the longest pause of the page. */
import { importLeaders, inBrowser, type ImportTimes } from './browser'
import { median, report } from './report'

const people = 10_000
const runs = 3
const times: ImportTimes[] = []
const pauses: number[] = []

for (let run = 0; run < runs; run += 1) {
  await inBrowser(async (page, context) => {
    await context.addInitScript(notePauses)
    await page.goto('/ledere/import')
    await page.evaluate(forgetPauses)
    times.push(await importLeaders(page, people))
    pauses.push(
      await page.evaluate(() => (window as unknown as { longestPause: number }).longestPause),
    )
  })
}

const common = { bench: 'importPage', unit: 'ms', runs } as const
report({
  ...common,
  measure: '10,000 rows, end to end',
  value: median(times.map(({ previewMs, saveMs }) => previewMs + saveMs)),
  goal: 5000,
})
report({
  ...common,
  measure: 'file to preview',
  value: median(times.map(({ previewMs }) => previewMs)),
})
report({ ...common, measure: 'click to durable', value: median(times.map(({ saveMs }) => saveMs)) })
report({ ...common, measure: 'longest pause', value: median(pauses), goal: 100 })

/** Runs in the page: opening it is not part of the import. */
function forgetPauses(): void {
  Object.assign(window, { longestPause: 0 })
}

/** Runs in the page: a task of more than 50 ms is one that a finger can feel. */
function notePauses(): void {
  const page = window as unknown as { longestPause: number }
  page.longestPause = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      page.longestPause = Math.max(page.longestPause, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
}
