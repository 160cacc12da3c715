/** A change of minutes on the page of a large programme: from the key until everything that follows is drawn. */
import { writeBackup } from '@/exchange/backup/backupFile'
import { t } from '@/text/t'
import type { Page } from '@playwright/test'
import { largeAgenda } from '@tests/support/largeAgenda'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inBrowser } from './browser'
import { median, percentile, report } from './report'

const changes = 60
const warmUps = 5
/** Until what follows a change by itself is over, such as the toast that offers to undo it. */
const pauseMs = 500

for (const items of [100, 500]) {
  await inBrowser(async (page) => {
    await restoreProgramme(page, items)
    await page.goto('/dage/seminar/program')
    const row = page.locator('[data-sequence-item="main-0"]')
    await row.focus()
    const times: number[] = []
    for (let change = -warmUps; change < changes; change += 1) {
      // Longer and longer, and back again: the day must not run past midnight.
      const key = change < changes / 2 ? '+' : '-'
      const took = await changeMinutes(page, key)
      if (change >= 0) times.push(took)
      await page.waitForTimeout(pauseMs)
    }
    const common = { bench: 'agendaPage', unit: 'ms', runs: changes } as const
    report({ ...common, measure: `${items} items on screen, p50`, value: median(times) })
    const measure = `${items} items on screen, p95`
    const value = percentile(times, 0.95)
    report({ ...common, measure, value, ...(items === 100 ? { goal: 50 } : {}) })
  })
}

/** The programme comes in as a planner's own would: from a backup. */
async function restoreProgramme(page: Page, items: number): Promise<void> {
  const snapshot = largeAgenda({ items, days: 2, tracks: 3, participants: 210 })
  const content = { snapshot, journal: [], erasures: [] }
  const { bytes, fileName } = await writeBackup(content, '2026-01-01T08:00:00.000Z', '')
  const folder = mkdtempSync(join(tmpdir(), 'lederdag-programme-'))
  try {
    writeFileSync(join(folder, fileName), bytes)
    await page.goto('/indstillinger')
    const card = page.getByRole('group', { name: t.backup.chooseFile })
    await card.locator('input[type=file]').setInputFiles(join(folder, fileName))
    await page.getByRole('button', { name: t.backup.read }).click()
    const restore = page.getByRole('button', { name: t.backup.restore, exact: true })
    await restore.click()
    await page.waitForURL('/')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** From the press of the key until the frame with the new times of all rows is laid out. */
async function changeMinutes(page: Page, key: '+' | '-'): Promise<number> {
  const measured = await page.evaluateHandle(
    () =>
      ({
        drawn: new Promise<number>((resolve) => {
          const row = document.querySelector('[data-sequence-item="main-0"]')!
          let pressed = 0
          addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), {
            capture: true,
            once: true,
          })
          // All rows are written in one go: when its own time is another, so are all that follow.
          const observer = new MutationObserver(() => {
            observer.disconnect()
            requestAnimationFrame(() => {
              // Asking for a place lays the frame out, which belongs to the change.
              row.getBoundingClientRect()
              resolve(performance.now() - pressed)
            })
          })
          observer.observe(row, { attributeFilter: ['aria-label'] })
        }),
      }) as const,
  )
  await page.keyboard.press(key)
  return measured.evaluate(({ drawn }) => drawn)
}
