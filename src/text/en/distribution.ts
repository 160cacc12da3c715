/** Texts of the distribution room, in English. */
import type { Catalogue } from '../da'

export const distribution: Catalogue['distribution'] = {}
