/** The `test` of every journey: a browser in which any breach of policy, error or stray request fails. */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { t } from '@/text/t'

interface Watch {
  /** What went wrong so far, in the order it happened. Empty at the end of a good test. */
  readonly findings: string[]
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const findings: string[] = []
      await watchOver(context, new URL(baseURL ?? '').origin, findings)
      await use({ findings })
      expect(findings, 'policy violations, errors and foreign requests').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Notes every breach of policy, error and foreign request in any page of the context. */
export async function watchOver(
  context: BrowserContext,
  origin: string,
  findings: string[],
): Promise<void> {
  await context.exposeFunction('reportViolation', (violation: string) => {
    findings.push(`policy: ${violation}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportViolation(text: string): void }).reportViolation
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`)
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error')
      findings.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (failure) => {
    findings.push(`error: ${failure.error().stack ?? failure.error().message}`)
  })
  context.on('request', (request) => {
    const own = [`${origin}/`, 'blob:', 'data:'].some((start) => request.url().startsWith(start))
    if (!own) findings.push(`foreign request: ${request.url()}`)
  })
}

/** Opens the app for the first time and goes through one of its three doors. */
export async function enter(page: Page, door: 'import' | 'empty' | 'example'): Promise<void> {
  await page.goto('/')
  await page.getByRole('main').getByText(t.overview.doors[door], { exact: true }).click()
}

/** Resolves when the screen says that everything done so far is durable. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(
    page.getByRole('status').filter({ hasText: t.shell.saved, visible: true }),
  ).toBeVisible()
}

/** Resolves when the whole app is kept for use without a network. */
export async function waitUntilOfflineReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}
