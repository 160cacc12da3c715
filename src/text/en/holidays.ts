/** Texts of the holidays room, in English. */
import type { Catalogue } from '../t'

export const holidays: Catalogue['holidays'] = {}
