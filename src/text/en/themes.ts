/** Texts about themes, their questions and focus areas, in English. */
import type { Catalogue } from '../da'

export const themes: Catalogue['themes'] = {
  title: 'Themes',
}
