/** Texts about working groups and tasks, in English. */
import type { Catalogue } from '../da'

export const groups: Catalogue['groups'] = {
  title: 'Working group and tasks',
}
