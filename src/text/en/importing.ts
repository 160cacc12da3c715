/** Texts of the importing room, in English. */
import type { Catalogue } from '../t'

export const importing: Catalogue['importing'] = {}
