/** What each command about budgets did. */
export const budgetHistory = {}
