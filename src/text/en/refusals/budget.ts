/** Why something about budgets was not done, by refusal code, in English. */
import type { budgetRefusals as source } from '../../da/refusals/budget'

export const budgetRefusals: typeof source = {}
