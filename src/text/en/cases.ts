/** Texts about cases from own practice, in English. */
import type { Catalogue } from '../da'

export const cases: Catalogue['cases'] = {
  title: 'Cases',
}
