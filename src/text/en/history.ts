/** Texts of the history room, in English. */
import type { Catalogue } from '../t'

export const history: Catalogue['history'] = {}
