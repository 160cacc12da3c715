/** Texts of the seminars room, in English. */
import type { Catalogue } from '../da'

export const seminars: Catalogue['seminars'] = {}
