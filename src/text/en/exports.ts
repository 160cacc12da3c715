/** Texts of the exports room, in English. */
import type { Catalogue } from '../da'

export const exports: Catalogue['exports'] = {}
