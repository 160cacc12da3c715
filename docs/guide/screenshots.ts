/**
 * Takes the pictures of the guide, in Danish and English: builds the app, serves it, and walks through
 * the example in Chromium. Run with `npm run guide:screenshots`, with a language as the only argument to
 * take those alone.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { da } from '@/text/da'
import { en } from '@/text/en'
import { chromiumOnThisMachine, chromiumSwitches } from '../../.ci/chromium.mjs'
import { projectRoot, run, say, tool } from '../../.ci/machine.mjs'
import { serve } from '../../.ci/serve.mjs'
import { tour } from './tour'

/** The example lies around today, so the pictures always show the same day. */
const today = '2026-11-26T09:00:00+01:00'
/** Larger pictures make the repository heavy. */
const largestPicture = 150_000
const port = 4391

const languages = {
  da: { texts: da, locale: 'da-DK', folder: join(projectRoot, 'docs/guide/images') },
  en: { texts: en, locale: 'en-GB', folder: join(projectRoot, 'docs/guide/images/en') },
} as const

async function photograph(browser: Browser, baseURL: string, language: keyof typeof languages) {
  const { texts, locale, folder } = languages[language]
  mkdirSync(folder, { recursive: true })
  const context = await browser.newContext({
    baseURL,
    locale,
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await context.addInitScript(
    (chosen) => localStorage.setItem('lederdag.language', chosen),
    language,
  )
  const page = await context.newPage()
  page.on('pageerror', (error) => say(`An error on ${page.url()}: ${error.stack ?? error.message}`))
  // The clock goes on from there: Vue tells events apart by their time.
  await page.clock.install({ time: today })
  await tour(page, texts, async (name, clip) => {
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path, animations: 'disabled', clip })
    const { size } = statSync(path)
    say(`${language} ${name}.png, ${Math.round(size / 1000)} KB`)
    if (size > largestPicture) throw new Error(`${path} is larger than ${largestPicture} bytes`)
  })
  await context.close()
}

const asked = process.argv[2]
const built = mkdtempSync(join(tmpdir(), 'lederdag-guide-'))
try {
  const building = tool('vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', built)
  if ((await run(...building)) !== 0) throw new Error('The app could not be built')
  const { server, url } = await serve({ folder: built, port, otherPorts: 50 })
  const executablePath = chromiumOnThisMachine()
  const browser = await chromium.launch({ args: chromiumSwitches, executablePath })
  try {
    if (asked !== 'en') await photograph(browser, url, 'da')
    if (asked !== 'da') await photograph(browser, url, 'en')
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
} finally {
  rmSync(built, { recursive: true, force: true })
}
