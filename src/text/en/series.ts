/** Texts of the series room, in English. */
import type { Catalogue } from '../da'

export const series: Catalogue['series'] = {}
