/** Texts of the rules room, in English. */
import type { Catalogue } from '../da'

export const rules: Catalogue['rules'] = {}
