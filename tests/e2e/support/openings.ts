/** How something that opens over a page is told: where, and by which button, menu or card. */
import type { Locator, Page } from '@playwright/test'

export interface Opening {
  readonly what: string
  /** The page on which it opens: a fixed address, or a part of the example. */
  readonly address: string
  open(page: Page): Promise<void>
}

/** A button by what it says; the first, where a page has several such. */
export const button = (name: () => string) => ({
  of: (page: Page): Locator => page.getByRole('button', { name: name(), exact: true }).first(),
})

/** Opens by one button. */
export function byButton(what: string, address: string, name: () => string): Opening {
  return { what, address, open: (page) => button(name).of(page).click() }
}

/** Opens by a button and then an entry of the menu that it opens. */
export function byMenu(
  what: string,
  address: string,
  trigger: () => string | RegExp,
  entry: () => string,
): Opening {
  return {
    what,
    address,
    async open(page) {
      await page.getByRole('button', { name: trigger() }).first().click()
      await page.getByRole('menuitem', { name: entry() }).first().click()
    },
  }
}
