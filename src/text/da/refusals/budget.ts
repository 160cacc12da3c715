/** Why something about budgets was not done, by refusal code. */
export const budgetRefusals = {}
