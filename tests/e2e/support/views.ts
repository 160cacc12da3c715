/** The ways a page can be looked at: width, theme and language. */
import type { Page } from '@playwright/test'

export interface View {
  readonly width: number
  readonly theme: 'light' | 'dark'
  readonly language: 'da' | 'en'
}

/** Takes effect with the next page that is opened. */
export async function lookAs(page: Page, { width, theme, language }: View): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.evaluate(
    ([chosenTheme, chosenLanguage]) => {
      localStorage.setItem('lederdag.theme', chosenTheme)
      localStorage.setItem('lederdag.language', chosenLanguage)
    },
    [theme, language] as const,
  )
}
