/** What each command about cases from own practice did, in English. */
import type { casesHistory as source } from '../../da/history/cases'

export const casesHistory: typeof source = {}
