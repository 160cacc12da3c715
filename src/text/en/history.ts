/** What each command did, in English. */
import type { Catalogue } from '../da'

export const history: Catalogue['history'] = {
  unknown: 'Change',
  undo: 'Undone',
  redo: 'Redone',
  'rule.add': 'Rule added',
  'rule.remove': 'Rule removed',
  'rule.setActive': 'Rule switched on or off',
  'rule.setHardness': 'Rule made firm or a wish',
  'rule.update': 'Rule changed',
  'seminar.add': 'Day added',
  'seminar.addFacilitator': 'Facilitator added',
  'seminar.addMany': 'Days added',
  'seminar.cancel': 'Day cancelled',
  'seminar.duplicate': 'Day copied',
  'seminar.remove': 'Day removed',
  'seminar.removeFacilitator': 'Facilitator removed',
  'seminar.revive': 'Cancellation withdrawn',
  'seminar.update': 'Day changed',
  'seminar.updateMany': 'Days changed',
  'series.add': 'Series created',
  'series.clearAudienceException': 'Audience exception removed',
  'series.remove': 'Series removed',
  'series.setAudienceException': 'Audience exception',
  'series.update': 'Series changed',
}
