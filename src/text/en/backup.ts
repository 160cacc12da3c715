/** Texts of the backup room, in English. */
import type { Catalogue } from '../t'

export const backup: Catalogue['backup'] = {}
