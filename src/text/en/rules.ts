/** Texts of the rules room, in English. */
import type { Catalogue } from '../t'

export const rules: Catalogue['rules'] = {}
