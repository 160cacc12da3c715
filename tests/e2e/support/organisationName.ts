/** The simplest write of all, done through the screen as fast as it goes: the organisation's name. */
import { t } from '@/text/t'
import type { Page } from '@playwright/test'

export const nameOfRound = (round: number) => `Kommune ${round}`

export function organisationField(page: Page) {
  return page.getByRole('textbox', { name: t.settings.organisationName })
}

/**
 * Saves one name after the other until the page goes away. `acknowledge` hears of a name only
 * when the screen has said that it is saved.
 */
export async function saveNames(
  page: Page,
  rounds: { from: number; to: number },
  acknowledge: (round: number) => void,
): Promise<void> {
  await page.exposeFunction('acknowledge', acknowledge)
  await organisationField(page).waitFor()
  await page.evaluate(
    async ({ label, prefix, from, to }) => {
      const report = (window as unknown as { acknowledge(round: number): Promise<void> })
        .acknowledge
      const fieldLabel = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent?.trim() === label,
      )!
      const field = document.getElementById(fieldLabel.htmlFor) as HTMLInputElement
      const button = field.form!.querySelector<HTMLButtonElement>('[type=submit]')!
      const state = document.querySelector<HTMLElement>('[data-save-state]')!
      const until = async (reached: () => boolean) => {
        while (!reached()) await new Promise((resolve) => setTimeout(resolve))
      }
      for (let round = from; round <= to; round += 1) {
        field.value = `${prefix}${round}`
        field.dispatchEvent(new Event('input'))
        await until(() => !button.disabled)
        field.form!.requestSubmit()
        await until(() => button.disabled && state.dataset.saveState === 'saved')
        void report(round)
      }
    },
    { label: t.settings.organisationName, prefix: nameOfRound(0).slice(0, -1), ...rounds },
  )
}
