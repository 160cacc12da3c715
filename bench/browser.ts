/** A quiet Chromium with a profile of its own for a benchmark, and ways to get leaders into it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { t } from '@/text/t'
import { chromiumOnThisMachine, chromiumSwitches } from '../.ci/chromium.mjs'

/** Where the built app is served; `run.mjs` says so. */
export const appUrl = process.env['LEDERDAG_URL'] ?? 'http://127.0.0.1:4173/'

const patience = 60_000

/** Opens a browser, hands over its first page, and closes it whatever happens. */
export async function inBrowser(
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'lederdag-bench-'))
  const executablePath = chromiumOnThisMachine()
  const context = await chromium.launchPersistentContext(profile, {
    args: ['--headless', ...chromiumSwitches],
    viewport: { width: 1280, height: 800 },
    baseURL: appUrl,
    ...(executablePath ? { executablePath } : {}),
  })
  try {
    context.setDefaultTimeout(patience)
    // tsx marks functions with this helper, which the page does not know.
    await context.addInitScript({ content: 'globalThis.__name = (value) => value' })
    await work(context.pages()[0] ?? (await context.newPage()), context)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

export interface ImportTimes {
  /** From the chosen file to the preview on screen. */
  readonly previewMs: number
  /** From the click to the message that it is done and durable. */
  readonly saveMs: number
}

/** Imports invented leaders through the screen, as a planner does; only the machine's time counts. */
export async function importLeaders(page: Page, count: number): Promise<ImportTimes> {
  if (!page.url().endsWith('/ledere/import')) await page.goto('/ledere/import')
  const input = page.locator('input[type=file]')
  await input.waitFor({ state: 'attached' })
  const folder = mkdtempSync(join(tmpdir(), 'lederdag-list-'))
  try {
    // A file on disk, because bytes handed over by the driver would make a pause of their own.
    const file = join(folder, 'ledere.csv')
    writeFileSync(file, leaderList(count))
    const chosen = performance.now()
    await input.setInputFiles(file)
    const submit = page.getByRole('button', { name: t.importing.submit(count) })
    await submit.waitFor()
    const previewed = performance.now()
    await submit.click()
    await page.getByRole('heading', { name: t.importing.doneTitle(count, 0, 0) }).waitFor()
    return { previewMs: previewed - chosen, saveMs: performance.now() - previewed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const first = ['Åse', 'Bo', 'Mette', 'Jørgen', 'Karen Margrethe', 'Hans-Henrik', 'Ida', 'Liv']
const last = ['Holm', 'Sønderhede', 'Kristensen', 'Åkjær', 'Bækkelund', 'Løvstrup', 'Ravn']
const head =
  'Medarbejdernr.;Navn;Stilling;Forvaltning;Center/Afdeling;Arbejdssted;E-mail;Telefon;Ledelsesniveau'

/** A CSV list in the shape of an HR export. */
export function leaderList(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const letters = index.toString(26).replace(/\d/g, (digit) => 'pqrstuvwxy'[Number(digit)]!)
    return [
      100_000 + index,
      `${first[index % first.length]} ${last[index % last.length]} ${letters[0]!.toUpperCase()}${letters.slice(1)}by`,
      'Afdelingsleder',
      `Forvaltning ${index % 5}`,
      `Center ${index % 60}`,
      `Sted ${index % 300}`,
      `leder${index}@kommune.example`,
      '00 12 34 56',
      1 + (index % 4),
    ].join(';')
  })
  return [head, ...rows].join('\r\n')
}
