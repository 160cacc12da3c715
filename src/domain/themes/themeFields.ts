/** The fields of themes that a planner fills in, tidied, and what is refused about them. */
import type { Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Snapshot } from '../records'
import type { Theme } from './theme'

export type ThemeFields = Partial<Pick<Theme, 'title' | 'purpose' | 'tags' | 'focusAreaId'>>

export interface ThemeRefusal extends Refusal {
  readonly type:
    'theme.unknown' | 'theme.titleMissing' | 'theme.unknownFocusArea' | 'theme.invalidField'
}

/** Texts without space around them, and each tag once. */
export function tidyTheme<Fields extends ThemeFields>(fields: Fields): Fields {
  const { title, purpose, tags } = fields
  return {
    ...fields,
    ...(title !== undefined && { title: title.replace(/\s+/g, ' ').trim() }),
    ...(purpose !== undefined && { purpose: purpose.trim() }),
    ...(tags !== undefined && {
      tags: [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    }),
  }
}

/** The first thing wrong with a whole theme, or null. */
export function themeRefusal(
  snapshot: Snapshot,
  theme: ThemeFields & { readonly id: string },
): ThemeRefusal | null {
  if (!theme.title) return { type: 'theme.titleMissing' }
  if (theme.focusAreaId && !snapshot.focusAreas.has(theme.focusAreaId)) {
    return { type: 'theme.unknownFocusArea' }
  }
  const field = invalidField('themes', theme)
  return field === null ? null : { type: 'theme.invalidField', details: { field } }
}
