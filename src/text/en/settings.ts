/** Texts of the settings room, in English. */
import type { Catalogue } from '../t'

export const settings: Catalogue['settings'] = {}
