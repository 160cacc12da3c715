/** Going through the house without a mouse. */
import { expect, type Locator } from '@playwright/test'

const mostSteps = 120

/** Presses Tab until the element has focus; fails when Tab never gets there. */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page()
  await expect(target).toBeVisible()
  for (let step = 0; step < mostSteps; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, 'reached by Tab').toBeFocused({ timeout: 1 })
}

/** Goes to a control by Tab and uses it with Enter. */
export async function use(target: Locator): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press('Enter')
}
