/** Texts of the distribution room, in English. */
import type { Catalogue } from '../t'

export const distribution: Catalogue['distribution'] = {}
