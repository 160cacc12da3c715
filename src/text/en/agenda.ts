/** Texts about the programme, in English. */
import type { Catalogue } from '../da'

export const agenda: Catalogue['agenda'] = {
  title: 'Programme',
}
