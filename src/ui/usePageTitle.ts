/** Keeps the browser's title in step with the page, for tabs, history and screen readers. */
import { watchEffect } from 'vue'

/** @param title read reactively; the product's name follows it */
export function usePageTitle(title: () => string): void {
  watchEffect(() => {
    document.title = `${title()} · Lederdag`
  })
}
