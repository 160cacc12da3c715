/** Texts of the importing room, in English. */
import type { Catalogue } from '../da'

export const importing: Catalogue['importing'] = {}
