/** What each command about templates and rolling on to next year did, in English. */
import type { templatesHistory as source } from '../../da/history/templates'

export const templatesHistory: typeof source = {
  'seminar.create': 'Seminar created',
  'seminar.rollOn': 'Rolled on to next year',
  'template.remove': 'Template deleted',
  'template.rename': 'Template renamed',
  'template.keep': 'Template saved',
}
