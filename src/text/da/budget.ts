/** Texts about budgets. */
export const budget = {
  title: 'Økonomi',
}
