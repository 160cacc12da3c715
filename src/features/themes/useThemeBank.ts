/** The bank on screen: every theme as a row, those that are asked for, and what can be asked. */
import { filterThemes, themeRows, themeTags, type ThemeRow } from '@/domain/themes/themeBank'
import { focusAreasOf } from '@/domain/themes/focusAreas'
import { themeStatuses } from '@/domain/themes/themeUses'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed } from 'vue'
import { storyText } from './themeWords'
import { useThemeView } from './themeView'

/** As a theme goes through them. */
const statusOrder = [...themeStatuses].reverse()

/** A row of the bank with its story in words. */
export interface ShownTheme extends ThemeRow {
  readonly told: string
}

export function useThemeBank() {
  const workspace = useWorkspace()
  const view = useThemeView()
  const all = computed(() => themeRows(workspace.snapshot, today()))
  const shown = computed((): ShownTheme[] =>
    filterThemes(all.value, view.filter).map((row) => ({
      ...row,
      told: storyText(workspace.snapshot, row.story),
    })),
  )
  const choices = computed(() => ({
    statuses: statusOrder.map((status) => ({ value: status, label: t.themes.status[status] })),
    tags: themeTags(workspace.snapshot).map((tag) => ({ value: tag, label: tag })),
    focusAreas: focusAreasOf(workspace.snapshot).map(({ id, name }) => ({
      value: id,
      label: name,
    })),
  }))
  return { all, shown, choices }
}
