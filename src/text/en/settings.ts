/** Texts of the settings room, in English. */
import type { Catalogue } from '../da'

export const settings: Catalogue['settings'] = {}
