/** The first visit: the app opens under its policy, is accessible, and opens again without a network. */
import { expectNoAccessibilityFindings } from './support/axe'
import { expect, test, waitUntilOfflineReady } from './support/house'

test('the house opens with one heading in Danish', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
  await expectNoAccessibilityFindings(page)
})

test('every route answers with the policy and the other guarding headers', async ({ page }) => {
  const answer = await page.goto('/')
  const headers = answer?.headers() ?? {}
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  const inPage = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  expect(headers['content-security-policy']).toContain(inPage ?? 'no policy in the page')
})

test('the house opens without a network after the first visit', async ({ page, context }) => {
  await page.goto('/')
  await waitUntilOfflineReady(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a visitor who prefers dark gets the dark theme before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
