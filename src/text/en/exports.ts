/** Texts of the exports room, in English. */
import type { Catalogue } from '../t'

export const exports: Catalogue['exports'] = {}
