/** What axe finds on the screen: everything, or only what the colours of another theme can change. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const everyRule = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const rulesOfColour = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] }

interface Look {
  /** A selector, when only what has just opened is new. */
  readonly within?: string
  /** True when only the theme is new: nothing but colours can have become worse. */
  readonly coloursOnly?: boolean
}

/** Every finding of WCAG 2.2 A and AA, and of good practice, fails. */
export async function expectNoAccessibilityFindings(page: Page, look: Look = {}): Promise<void> {
  await standsStill(page)
  const axe = new AxeBuilder({ page, axeSource: await sourceIfMissing(page) })
  if (look.within) axe.include(look.within)
  const { violations } = await axe
    // No page of the house has frames, which are all that the other mode is for.
    .setLegacyMode()
    .options({
      runOnly: look.coloursOnly ? rulesOfColour : everyRule,
      resultTypes: ['violations'],
    })
    .analyze()
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')}`),
  )
  expect(findings, 'accessibility findings').toEqual([])
}

/**
 * Colours in the middle of a fade would be measured wrongly. A fade begins with the next frame, and what
 * inherits a colour may begin its own when that of its parent ends; so it is asked until nothing moves.
 */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const ends = (animation: Animation) =>
      Number.isFinite(Number(animation.effect?.getComputedTiming().endTime ?? 0))
    for (let moving = true; moving;) {
      await nextFrame()
      await nextFrame()
      const fades = document
        .getAnimations()
        .filter((one) => one.playState === 'running' && ends(one))
      await Promise.all(fades.map(({ finished }) => finished.catch(() => null)))
      moving = fades.length > 0
    }
  })
}

/** Half a megabyte of source is put into each document once; undefined means all of it. */
async function sourceIfMissing(page: Page): Promise<string | undefined> {
  return (await page.evaluate(() => 'axe' in window)) ? ';' : undefined
}
