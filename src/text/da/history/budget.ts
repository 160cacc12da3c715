/** What each command about budgets did. */
export const budgetHistory = {
  'budget.addLines': 'Budgetlinjer tilføjet',
  'budget.removeLine': 'Budgetlinje fjernet',
  'budget.updateLine': 'Budgetlinje rettet',
}
