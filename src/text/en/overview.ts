/** Texts of the overview room, in English. */
import type { Catalogue } from '../t'

export const overview: Catalogue['overview'] = {}
