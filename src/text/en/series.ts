/** Texts of the series room, in English. */
import type { Catalogue } from '../t'

export const series: Catalogue['series'] = {}
