/** Why something about templates and rolling on to next year was not done, by refusal code, in English. */
import type { templatesRefusals as source } from '../../da/refusals/templates'

export const templatesRefusals: typeof source = {}
