/** The typed catalogue on screen: `t.<feature>.<key>`, Danish at once, English loaded when chosen. */
import { shallowReactive, shallowRef } from 'vue'
import { da, type Catalogue } from './da'

export type { Catalogue }
export type Language = 'da' | 'en'

/** The current texts. Reactive per feature, so a change of language redraws what is on screen. */
export const t: Catalogue = shallowReactive({ ...da })

const current = shallowRef<Language>('da')

/** The language on screen. English weeks and dates follow en-GB, never en-US. */
export function language(): Language {
  return current.value
}

/** The locale for `Intl`: sorting, numbers, dates. */
export function locale(): 'da-DK' | 'en-GB' {
  return current.value === 'da' ? 'da-DK' : 'en-GB'
}

export async function setLanguage(chosen: Language): Promise<void> {
  const catalogue = chosen === 'da' ? da : (await import('./en')).en
  Object.assign(t, catalogue)
  current.value = chosen
}
