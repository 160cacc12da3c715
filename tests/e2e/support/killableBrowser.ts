/** A browser with a profile of its own on disk, which a test may kill and open again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  expect,
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
} from '@playwright/test'
import { watchOver } from './house'

export interface KillableBrowser {
  /** Opens the browser on its profile; the first time the profile is empty. */
  open(): Promise<BrowserContext>
  /** Ends the browser's process at once, as a crash or an empty battery does. */
  kill(): Promise<void>
}

export const test = base.extend<{ killable: KillableBrowser }>({
  killable: async ({ playwright, baseURL, locale, timezoneId, launchOptions }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'lederdag-profile-'))
    const options: LaunchOptions & BrowserContextOptions = {
      ...launchOptions,
      baseURL,
      locale,
      timezoneId,
    }
    const findings: string[] = []
    const browser = onProfile(profile, async (folder) => {
      const context = await playwright.chromium.launchPersistentContext(folder, options)
      await watchOver(context, new URL(baseURL ?? '').origin, findings)
      return context
    })
    await use(browser)
    await browser.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 })
    expect(findings, 'policy violations, errors and foreign requests').toEqual([])
  },
})

function onProfile(
  profile: string,
  launch: (profile: string) => Promise<BrowserContext>,
): KillableBrowser {
  let current: BrowserContext | null = null
  return {
    async open() {
      current = await launch(profile)
      return current
    },
    async kill() {
      if (!current) return
      const context = current
      current = null
      const closed = new Promise((resolve) => context.once('close', resolve))
      // The whole group: a helper process that outlives the browser still writes to the profile.
      process.kill(-(await processIdOf(context)), 'SIGKILL')
      await closed
    },
  }
}

async function processIdOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()!.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.find(({ type }) => type === 'browser')!.id
}
