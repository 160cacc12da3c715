/** A first visit: how much JavaScript comes before the first page is usable, and how soon that is. */
import { t } from '@/text/t'
import { inBrowser } from './browser'
import { median, report } from './report'

const runs = 5
const kilobytes: number[] = []
const times: number[] = []

for (let run = 0; run < runs; run += 1) {
  await inBrowser(async (page) => {
    await page.goto('/', { waitUntil: 'commit' })
    await page.getByRole('button', { name: t.overview.doors.import }).waitFor()
    const { bytes, at } = await page.evaluate(() => {
      const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const scripts = loaded.filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      return {
        bytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        at: performance.now(),
      }
    })
    kilobytes.push(bytes / 1024)
    times.push(at)
  })
}

report({
  bench: 'firstVisit',
  measure: 'JavaScript, gzip',
  value: median(kilobytes),
  unit: 'KB',
  goal: 200,
  runs,
})
report({ bench: 'firstVisit', measure: 'usable after', value: median(times), unit: 'ms', runs })
