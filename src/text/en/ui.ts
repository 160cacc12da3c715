/** The words that composite components are handed, in English. */
import type { Catalogue } from '../da'

export const ui: Catalogue['ui'] = {
  options: {
    list: 'Options',
    noMatches: 'Nothing found',
    more: (count) => `${count} more. Type a little more to find them.`,
    clear: 'Clear the choice',
    removeOption: (label) => `Remove ${label}`,
  },
  dates: {
    locale: 'en-GB',
    openCalendar: 'Open calendar',
    calendar: 'Calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    week: 'Week',
  },
  decimalMark: '.',
  toasts: {
    region: 'Messages ({hotkey})',
    message: 'Message',
    close: 'Dismiss message',
  },
  unsaved: {
    title: 'You have changes that are not saved',
    text: 'If you leave the page now, they are lost.',
    discard: 'Discard',
    stay: 'Stay',
  },
  grid: {
    selectAll: 'Select all',
    selectRow: (name) => `Select ${name}`,
    editHint: 'Press F2 to edit',
  },
}
