/** Why something about cases from own practice was not done, by refusal code, in English. */
import type { casesRefusals as source } from '../../da/refusals/cases'

export const casesRefusals: typeof source = {}
