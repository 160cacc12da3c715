/** What is asked of the bank of themes; kept while other pages are visited. */
import { everyTheme, type ThemeFilter } from '@/domain/themes/themeBank'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

export const useThemeView = defineStore('themeView', () => {
  const filter = shallowRef<ThemeFilter>(everyTheme)
  return {
    filter,
    narrow: (part: Partial<ThemeFilter>) => (filter.value = { ...filter.value, ...part }),
    showAll: () => (filter.value = everyTheme),
  }
})
