/** An edit in a register of 10,000: until its transaction is durable, and until it is on screen. */
import { t } from '@/text/t'
import type { Page } from '@playwright/test'
import { importLeaders, inBrowser } from './browser'
import { median, percentile, report } from './report'

const people = 10_000
const edits = 100

interface EditTimes {
  readonly durableMs: number
  readonly screenMs: number
}

await inBrowser(async (page, context) => {
  await importLeaders(page, people)
  await context.addInitScript(noteCommits)
  await page.goto('/ledere')
  await page.getByRole('grid', { name: t.people.pageTitle }).locator('[data-cell="0:2"]').waitFor()
  const times: EditTimes[] = []
  for (let edit = 0; edit < edits; edit += 1) {
    times.push(await editTitle(page, edit % 12, `Titel ${edit}`))
  }
  const durable = times.map(({ durableMs }) => durableMs)
  const screen = times.map(({ screenMs }) => screenMs)
  const common = { bench: 'edits', unit: 'ms', runs: edits } as const
  report({ ...common, measure: 'durable, p50', value: median(durable) })
  report({ ...common, measure: 'durable, p95', value: percentile(durable, 0.95), goal: 20 })
  report({ ...common, measure: 'on screen, p50', value: median(screen) })
  report({ ...common, measure: 'on screen, p95', value: percentile(screen, 0.95), goal: 50 })
})

/** Runs in the page: remembers when the last writing transaction was complete. */
function noteCommits(): void {
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const transaction = begin.call(this, stores, mode, options)
    transaction.addEventListener('complete', () => {
      if (mode === 'readwrite') Object.assign(window, { lastCommit: performance.now() })
    })
    return transaction
  }
}

async function editTitle(page: Page, row: number, title: string): Promise<EditTimes> {
  await page.locator(`[data-cell="${row}:2"]`).focus()
  await page.keyboard.press('F2')
  return page.evaluate(
    ([place, text]) =>
      new Promise<EditTimes>((resolve) => {
        const cell = document.querySelector(`[data-cell="${place}:2"]`)!
        const editor = cell.querySelector('input')!
        editor.value = text
        editor.dispatchEvent(new Event('input', { bubbles: true }))
        const began = performance.now()
        editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
        const look = () => {
          const shown = document.querySelector(`[data-cell="${place}:2"]`)?.textContent?.trim()
          if (shown !== text) return void requestAnimationFrame(look)
          const { lastCommit } = window as unknown as { lastCommit: number }
          resolve({ durableMs: lastCommit - began, screenMs: performance.now() - began })
        }
        look()
      }),
    [String(row), title] as const,
  )
}
