/** Texts of the people room, in English. */
import type { Catalogue } from '../da'

export const people: Catalogue['people'] = {}
