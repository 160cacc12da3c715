/** Why something about budgets was not done, by refusal code. */
export const budgetRefusals = {
  'budget.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Skriv beløb i hele kroner.',
  'budget.titleMissing': () => 'Skriv, hvad linjen er til. Intet er ændret.',
  'budget.unknownLine': () => 'Budgetlinjen findes ikke mere. Intet er ændret.',
  'budget.unknownOwner': () => 'Arrangementet eller forløbet findes ikke mere. Intet er ændret.',
}
