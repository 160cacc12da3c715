/** Texts of the seminars room, in English. */
import type { Catalogue } from '../t'

export const seminars: Catalogue['seminars'] = {}
