/** Texts of the versions room, in English. */
import type { Catalogue } from '../t'

export const versions: Catalogue['versions'] = {}
