/** The ways a page can be looked at: width, theme and language. */
import type { Page } from '@playwright/test'

type Theme = 'light' | 'dark'

export interface View {
  readonly width: number
  readonly theme: Theme
  readonly language: 'da' | 'en'
}

/** Both themes, both languages and both ends of the widths; every part walks some of the pages. */
const walks: readonly View[] = [
  { width: 1280, theme: 'light', language: 'da' },
  { width: 390, theme: 'dark', language: 'en' },
]
/** So many parts that two browsers side by side are done at the same time. */
const parts = 2

interface Walk {
  readonly view: View
  readonly title: string
  /** Its own share of a list, in the list's order. */
  share<Item>(list: readonly Item[]): Item[]
}

/** Every view of the house, in parts that browsers can walk side by side. */
export const sharedWalks: readonly Walk[] = walks.flatMap((view) =>
  Array.from({ length: parts }, (_, part) => ({
    view,
    title: `${view.width} px, ${view.theme}, in ${view.language}, part ${part + 1} of ${parts}`,
    share: (list) =>
      list.slice(
        Math.ceil((list.length * part) / parts),
        Math.ceil((list.length * (part + 1)) / parts),
      ),
  })),
)

export function otherTheme({ theme }: View): Theme {
  return theme === 'light' ? 'dark' : 'light'
}

/** The theme follows the system at once; the language takes effect with the next page that is opened. */
export async function lookAs(page: Page, { width, theme, language }: View): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await changeTheme(page, theme)
  await page.evaluate((chosen) => localStorage.setItem('lederdag.language', chosen), language)
}

/** Nobody has chosen a theme in the app, so it follows the system without a new page. */
export async function changeTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.locator(`html[data-theme=${theme}]`).waitFor()
}
