/** axe finds nothing, and no word of the other language stands, on any page in any look. */
import { expect, expectNoAccessibilityFindings, test } from './support/house'
import { foreignNames } from './support/language'
import { everyAddress, openExample, visit } from './support/pages'
import { lookAs, type View } from './support/views'

/** axe looks at every element of every page; a busy machine takes minutes for that. */
const longEnough = 300_000

/** Every width meets both themes and both languages. */
const views: readonly View[] = [
  { width: 1280, theme: 'light', language: 'da' },
  { width: 390, theme: 'dark', language: 'da' },
  { width: 1280, theme: 'dark', language: 'en' },
  { width: 390, theme: 'light', language: 'en' },
]

for (const view of views) {
  const { width, theme, language } = view
  test(`every page is accessible at ${width} px, ${theme}, in ${language}`, async ({ page }) => {
    test.setTimeout(longEnough)
    await openExample(page)
    const addresses = await everyAddress(page)
    await lookAs(page, view)
    for (const address of addresses) {
      await test.step(address, async () => {
        await visit(page, address)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        await expectNoAccessibilityFindings(page)
        expect(await foreignNames(page, language)).toEqual([])
      })
    }
  })
}
