/** Texts of the ui room, in English. */
import type { Catalogue } from '../da'

export const ui: Catalogue['ui'] = {
  close: 'Close',
  decrease: 'One fewer',
  increase: 'One more',
  options: {
    list: 'Choices',
    noMatches: 'Nothing matches what you have typed.',
    more: (count) => `${count} more. Type a little more to find them.`,
    clear: 'Clear the choice',
    removeOption: (label) => `Remove ${label}`,
  },
  date: {
    locale: 'en-GB',
    openCalendar: 'Open calendar',
    calendar: 'Calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    week: 'Week',
  },
  toasts: {
    region: 'Messages ({hotkey})',
    message: 'Message',
    close: 'Close the message',
  },
  grid: {
    selectAll: 'Select all',
    selectRow: (name) => `Select ${name}`,
    editHint: 'Press F2 to edit',
  },
}
