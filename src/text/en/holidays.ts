/** Texts of the holidays room, in English. */
import type { Catalogue } from '../da'

export const holidays: Catalogue['holidays'] = {}
