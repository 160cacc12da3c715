/** Why something about budgets was not done, by refusal code, in English. */
import type { budgetRefusals as source } from '../../da/refusals/budget'

export const budgetRefusals: typeof source = {
  'budget.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing has been changed. Write amounts in whole kroner.',
  'budget.titleMissing': () => 'Write what the line is for. Nothing has been changed.',
  'budget.unknownLine': () => 'The budget line no longer exists. Nothing has been changed.',
  'budget.unknownOwner': () => 'The seminar or series no longer exists. Nothing has been changed.',
}
