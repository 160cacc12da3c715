/** Texts about budgets, in English. */
import type { Catalogue } from '../da'

const participants = (count: number) => (count === 1 ? '1 participant' : `${count} participants`)

export const budget: Catalogue['budget'] = {
  title: 'Budget',
  seminars: 'The seminars',
  seminarsLead: 'The sum of the budget of each seminar. Change them on the page of the seminar.',
  ownLines: 'The series’ own lines',
  ownLinesLead: 'What belongs to no single seminar, such as materials or an evaluation.',
  noOwnLines: 'No lines yet.',

  emptyTitle: 'What does it cost?',
  emptyText:
    'Write what has to be paid. Fees and travel of the speakers are included by themselves.',
  startUsual: 'Start with the usual lines',
  usual: {
    speakers: 'Fees',
    place: 'Hire of rooms',
    meals: 'Catering',
    material: 'Materials and printing',
  },

  kinds: {
    speakers: 'Speakers',
    place: 'Venue',
    meals: 'Catering',
    material: 'Materials',
    travel: 'Travel and accommodation',
    other: 'Other',
  },
  columns: { budgeted: 'Budgeted', ordered: 'Ordered', actual: 'Spent' },
  what: 'Line',
  ofLine: (column, line) => `${column}, ${line}`,
  titleOf: (line) => `What the line is for: ${line}`,
  titleMissing: 'Write what the line is for.',
  wrong: {
    negative: 'The amount cannot be negative.',
    decimals: 'Write whole kroner.',
    tooLarge: 'The amount is too large.',
    unreadable: 'Write an amount, such as 12,500.',
  },
  notKnown: 'not known',

  perParticipant: 'Per participant',
  times: (count, amounts) => `Per participant, times ${count}: ${amounts}`,
  amountAs: (column, amount) => `${column.toLocaleLowerCase('en')} ${amount}`,
  booking: (name) => `Fee and travel: ${name}`,
  feeAndTravel: (fee, travel) => `fee ${fee}, travel ${travel}`,
  feeOnly: (fee) => `fee ${fee}`,
  travelOnly: (travel) => `travel ${travel}`,
  expected: (amount) => `Expected: ${amount}`,

  menu: {
    of: (line) => `Options for ${line}`,
    perParticipant: 'Amounts are per participant',
    whole: 'Amounts are for the whole',
    moveTo: (kind) => `Move to ${kind}`,
    remove: 'Remove the line',
  },

  add: {
    title: 'Add a line',
    kind: 'Kind',
    what: 'What is it for?',
    budgeted: 'Budgeted',
    perParticipant: 'Amount per participant',
    submit: 'Add line',
  },

  summary: {
    label: 'Overview of the budget',
    committed: 'Ordered and spent',
    committedHint: 'What is spent, or else ordered',
    expected: (amount) => `And ${amount} more if every speaker who is asked says yes`,
    perParticipant: 'Per participant',
    ofBudget: (amount) => `The budget is ${amount} per participant`,
    nobody: 'No participants to share it yet',
    placed: (count) => `Based on ${participants(count)} with a seat`,
    seats: (count) => `Nobody has a seat yet. Based on all ${count} seats`,
    mixed: (count) =>
      `Based on ${participants(count)}: those with a seat, and all seats on the other days`,
  },
  verdict: {
    none: 'No budget yet',
    within: (left) => `${left} left`,
    exact: 'Exactly used up',
    threatened: (by) => `${by} over if all say yes`,
    over: (by) => `${by} over budget`,
  },

  files: {
    menu: 'Take the budget along',
    csv: 'Download as CSV',
    copy: 'Copy for a spreadsheet',
    name: 'budget',
    copied: 'The budget is copied',
    copiedText: 'Paste it into a spreadsheet or a mail.',
    notCopied: 'It could not be copied',
    notCopiedText: 'The browser did not allow it. Download the budget as CSV instead.',
    kind: 'Kind',
    perParticipant: 'Per participant',
    expected: 'Expected',
    yes: 'yes',
    total: 'Total',
  },
}
