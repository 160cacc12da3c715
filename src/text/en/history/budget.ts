/** What each command about budgets did, in English. */
import type { budgetHistory as source } from '../../da/history/budget'

export const budgetHistory: typeof source = {
  'budget.addLines': 'Budget lines added',
  'budget.removeLine': 'Budget line removed',
  'budget.updateLine': 'Budget line changed',
}
