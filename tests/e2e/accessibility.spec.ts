/** axe finds nothing, and no word of the other language stands, on any page in any look. */
import { expectNoAccessibilityFindings } from './support/axe'
import { expect, test } from './support/house'
import { foreignNames } from './support/language'
import { everyAddress, openExample, turnTo, visit } from './support/pages'
import { changeTheme, lookAs, otherTheme, sharedWalks } from './support/views'

/** axe looks at every element of every page; a busy machine takes minutes for that. */
const longEnough = 300_000

for (const { view, title, share } of sharedWalks) {
  test(`every page is accessible at ${title}`, async ({ page }) => {
    test.setTimeout(longEnough)
    await openExample(page)
    const addresses = share(await everyAddress(page))
    await lookAs(page, view)
    await visit(page, '/')
    await expect(page.locator('html')).toHaveAttribute('lang', view.language)
    for (const address of addresses) {
      await test.step(address, async () => {
        await turnTo(page, address)
        await expectNoAccessibilityFindings(page)
        expect(await foreignNames(page, view.language)).toEqual([])
        await changeTheme(page, otherTheme(view))
        await expectNoAccessibilityFindings(page, { coloursOnly: true })
        await changeTheme(page, view.theme)
      })
    }
  })
}
