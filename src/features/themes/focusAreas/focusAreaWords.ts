/** The period of a focus area in words, and what deleting it would touch. */
import type { Snapshot } from '@/domain/records'
import { servingFocusArea } from '@/domain/themes/focusAreas'
import type { FocusArea } from '@/domain/themes/theme'
import { daySpan, listedFew } from '@/text/formats'
import { t } from '@/text/t'
import { seminarName } from '../themeWords'

export function periodText({ from, to }: FocusArea): string {
  if (from !== null && to !== null) return daySpan(from, to)
  if (from !== null) return t.themes.focusAreas.since(daySpan(from, from))
  return to === null ? t.themes.focusAreas.always : t.themes.focusAreas.until(daySpan(to, to))
}

export function removalText(snapshot: Snapshot, area: FocusArea): string {
  const words = t.themes.focusAreas
  const { themes, seminars } = servingFocusArea(snapshot, area.id)
  const titles = themes.map(({ title }) => title)
  const names = seminars.map((seminar) => seminarName(snapshot, seminar))
  const few = (parts: readonly string[]) => listedFew(parts, t.themes.removal.more)
  const touched = [
    ...(titles.length > 0 ? [words.removeUsed(words.themes(few(titles)))] : []),
    ...(names.length > 0 ? [words.removeUsed(words.seminars(few(names)))] : []),
  ]
  const what = touched.length > 0 ? touched.join(' ') : words.removeUnused
  return `${what} ${t.themes.removal.undo}`
}
