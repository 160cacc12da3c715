/** Why something about themes and focus areas was not done, by refusal code, in English. */
import type { themesRefusals as source } from '../../da/refusals/themes'

export const themesRefusals: typeof source = {}
