/** Texts of the versions room, in English. */
import type { Catalogue } from '../da'

export const versions: Catalogue['versions'] = {}
