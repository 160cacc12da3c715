/** Texts of the people room, in English. */
import type { Catalogue } from '../t'

export const people: Catalogue['people'] = {}
