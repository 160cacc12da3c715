/** What each command about themes and focus areas did, in English. */
import type { themesHistory as source } from '../../da/history/themes'

export const themesHistory: typeof source = {}
