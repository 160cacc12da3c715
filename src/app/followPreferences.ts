/** Carries the chosen theme and language over to the document and the catalogue of texts. */
import { usePreferences } from '@/state/preferences'
import { setLanguage } from '@/text/t'
import { ref, watch, watchEffect } from 'vue'

/** Resolves when the first language is on screen, so that no page flashes in another. */
export async function followPreferences(): Promise<void> {
  const preferences = usePreferences()
  const prefersDark = matchMedia('(prefers-color-scheme: dark)')
  const systemIsDark = ref(prefersDark.matches)
  prefersDark.addEventListener('change', (event) => {
    systemIsDark.value = event.matches
  })
  watchEffect(() => {
    const dark =
      preferences.theme === 'dark' || (preferences.theme === 'system' && systemIsDark.value)
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  })

  const show = async () => {
    await setLanguage(preferences.language)
    document.documentElement.lang = preferences.language
  }
  watch(() => preferences.language, show)
  await show()
}
