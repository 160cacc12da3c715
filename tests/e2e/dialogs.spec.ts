/** axe finds nothing in any dialog, sheet or menu, and each speaks the chosen language. */
import { setLanguage } from '@/text/t'
import { everyOpening, opened, openOver } from './support/dialogs'
import { expect, expectNoAccessibilityFindings, test } from './support/house'
import { foreignNames } from './support/language'
import { examplePlaces, openExample } from './support/pages'
import { lookAs, type View } from './support/views'

const views: readonly View[] = [
  { width: 1280, theme: 'light', language: 'da' },
  { width: 390, theme: 'dark', language: 'en' },
]
const longEnough = 300_000

for (const view of views) {
  const { width, theme, language } = view
  test(`everything that opens is accessible at ${width} px, ${theme}, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(longEnough)
    await openExample(page)
    const places = await examplePlaces(page)
    await lookAs(page, view)
    await setLanguage(language)
    try {
      for (const opening of everyOpening(places, width)) {
        await test.step(opening.what, async () => {
          await openOver(page, opening)
          await expectNoAccessibilityFindings(page, opened)
          expect(await foreignNames(page, language)).toEqual([])
        })
      }
    } finally {
      await setLanguage('da')
    }
  })
}
