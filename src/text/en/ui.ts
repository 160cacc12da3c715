/** Texts of the ui room, in English. */
import type { Catalogue } from '../t'

export const ui: Catalogue['ui'] = {}
