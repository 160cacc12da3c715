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
  amounts: { unit: 'DKK', thousandsMark: ',' },
  decimalMark: '.',
  toasts: {
    region: 'Messages ({hotkey})',
    message: 'Message',
    close: 'Dismiss message',
  },
  mail: {
    receivers: (count) =>
      count === 0 ? 'No e-mail addresses' : count === 1 ? 'To 1 address' : `To ${count} addresses`,
    subject: 'Subject',
    text: 'Text of the mail',
    copyAddresses: 'Copy addresses',
    addressesCopied: 'The addresses are copied',
    copyText: 'Copy text',
    textCopied: 'The text is copied',
    open: 'Open in mail program',
    tooLong: 'The mail program cannot be handed all of it. Copy what is missing.',
    copyFailed: 'It could not be copied',
    copyFailedText: 'The browser did not allow it. Select the text and copy it yourself.',
  },
  unsaved: {
    title: 'You have changes that are not saved',
    text: 'They are lost unless you stay and save them.',
    discard: 'Discard',
    stay: 'Stay',
  },
  grid: {
    selectAll: 'Select all',
    selectRow: (name) => `Select ${name}`,
    editHint: 'Press F2 to edit',
  },
}
