/** Texts of the shell room, in English. */
import type { Catalogue } from '../t'

export const shell: Catalogue['shell'] = {}
