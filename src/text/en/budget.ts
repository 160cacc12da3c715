/** Texts about budgets, in English. */
import type { Catalogue } from '../da'

export const budget: Catalogue['budget'] = {
  title: 'Budget',
}
