/** What this person on this device prefers. Kept beside the workspace, never in it. */
import { defineStore } from 'pinia'
import { ref, watch } from 'vue'

export type Theme = 'light' | 'dark' | 'system'
export type ChosenLanguage = 'da' | 'en'

const themeKey = 'lederdag.theme'
const languageKey = 'lederdag.language'
const taskOwnerKey = 'lederdag.taskOwner'

/** Storage can be blocked by policy; a preference is then forgotten at the next visit, never fatal. */
function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}

function rememberedTheme(): Theme {
  const stored = recall(themeKey)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

export const usePreferences = defineStore('preferences', () => {
  const theme = ref<Theme>(rememberedTheme())
  const language = ref<ChosenLanguage>(recall(languageKey) === 'en' ? 'en' : 'da')
  /** Whose tasks this device shows first: the id of a person, or nothing. */
  const taskOwner = ref(recall(taskOwnerKey) ?? '')
  watch(theme, (chosen) => remember(themeKey, chosen))
  watch(language, (chosen) => remember(languageKey, chosen))
  watch(taskOwner, (chosen) => remember(taskOwnerKey, chosen))
  return { theme, language, taskOwner }
})
