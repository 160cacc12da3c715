/** What each command about budgets did, in English. */
import type { budgetHistory as source } from '../../da/history/budget'

export const budgetHistory: typeof source = {}
