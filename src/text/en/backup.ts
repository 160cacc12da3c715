/** Texts of the backup room, in English. */
import type { Catalogue } from '../da'

export const backup: Catalogue['backup'] = {}
