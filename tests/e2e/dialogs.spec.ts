/** axe finds nothing in any dialog, sheet or menu, and each speaks the chosen language. */
import { setLanguage } from '@/text/t'
import { expectNoAccessibilityFindings } from './support/axe'
import { everyOpening, opened, openOver } from './support/dialogs'
import { expect, test } from './support/house'
import { foreignNames } from './support/language'
import { examplePlaces, openExample, visit } from './support/pages'
import { lookAs, sharedWalks } from './support/views'

const longEnough = 300_000

for (const { view, title, share } of sharedWalks) {
  const { language, width } = view
  test(`everything that opens is accessible at ${title}`, async ({ page }) => {
    test.setTimeout(longEnough)
    await openExample(page)
    const places = await examplePlaces(page)
    await lookAs(page, view)
    await visit(page, '/')
    await setLanguage(language)
    try {
      for (const opening of share(everyOpening(places, width))) {
        await test.step(opening.what, async () => {
          await openOver(page, opening)
          await expectNoAccessibilityFindings(page, { within: opened })
          expect(await foreignNames(page, language)).toEqual([])
        })
      }
    } finally {
      await setLanguage('da')
    }
  })
}
