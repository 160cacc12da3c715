/** Texts of the versions, in English. */
import type { Catalogue } from '../da'

const leaders = (count: number) => (count === 1 ? '1 leader' : `${count} leaders`)

export const versions: Catalogue['versions'] = {
  emptyTitle: 'No version yet',
  emptyText:
    'Once the leaders are distributed, you publish the distribution as version 1. Then you can always see who was told what, also when something changes afterwards.',
  toBoard: 'Go to the distribution',

  publish: {
    title: (number) => `Publish version ${number}`,
    lead: 'The distribution is frozen as it is now. Lederdag sends nothing itself; you get the list of whom to tell afterwards.',
    first: (count) => `${leaders(count)} must be told of their day.`,
    since: (number, what) => `Since version ${number}: ${what}.`,
    added: (count) => `${count} added`,
    removed: (count) => `${count} taken out`,
    moved: (count) => `${count} moved`,
    dayChanged: (count) => `${count} with a new date, time or place`,
    daysOnly: (count) =>
      `${count === 1 ? '1 day has' : `${count} days have`} changed, but those who come need not be told`,
    daysUnknown: (number) =>
      `Version ${number} does not remember what the days were. If a day has a new date, time or place, publish again, and tell those who have the day yourself.`,
    note: 'Note',
    noteHint: 'For instance what has changed. May be left empty.',
    nothingNewTitle: (number) => `The draft is the same as version ${number}`,
    nothingNewText: 'There is nothing new to publish.',
    concernsTitle: 'Not everything is in place',
    unplacedCount: (count) => `${leaders(count)} ${count === 1 ? 'has' : 'have'} no day`,
    seatsOverDays: (count, days) => `${count} days have too many leaders: ${days}`,
    seatsUnderDays: (count, days) => `${count} days have too few leaders: ${days}`,
    rulesBroken: (count) =>
      count === 1 ? '1 firm rule is broken' : `${count} firm rules are broken`,
    misplaced: (count) =>
      `${leaders(count)} ${count === 1 ? 'is' : 'are'} on a day that does not suit`,
    anyway: 'Publish all the same…',
    confirmTitle: 'Publish all the same?',
    confirmText: 'Something in the draft is not in place:',
    confirm: 'Publish all the same',
    unplaced: (count, names) =>
      `${leaders(count)} ${count === 1 ? 'has' : 'have'} no day: ${names}`,
    ruleBroken: (rule) => `Broken rule: ${rule}`,
    absent: (name, day) => `${name} cannot come on ${day}`,
    notEligible: (name, day) => `${day} is not for the unit that ${name} belongs to`,
    seatsOver: (day, by) => `${day}: ${leaders(by)} more than there are seats`,
    seatsUnder: (day, by) => `${day}: ${leaders(by)} short`,
    andMore: (count) => (count === 1 ? 'And 1 thing more' : `And ${count} things more`),
  },

  done: {
    title: (number) => `Version ${number} is published`,
    text: 'Now tell those concerned, and fetch the new lists, badges and calendars.',
    tell: 'See whom to tell',
    toHandouts: 'Go to handouts',
  },

  list: {
    title: 'Published versions',
    version: (number) => `Version ${number}`,
    current: 'In force',
    publishedOn: (day) => `Published ${day}`,
    people: (count) => leaders(count),
    restore: 'Bring back into the draft',
    restoreOf: (number) => `Bring version ${number} back into the draft`,
    restoreTitle: (number) => `Bring version ${number} back into the draft?`,
    restoreText: (changes) =>
      `${leaders(changes)} will have another seat in the draft than now. What is published does not change, and you can undo.`,
  },

  compare: {
    title: 'Compare',
    lead: 'See person by person how two versions differ, or a version and the draft.',
    from: 'From',
    to: 'To',
    nothing: 'Before the first version',
    draft: 'The draft',
    differences: 'Differences',
    same: 'The two are alike. Everybody has the same day.',
    moved: (count) => `Moved to another day (${count})`,
    added: (count) => `Added (${count})`,
    removed: (count) => `Taken out (${count})`,
    dayChanged: (count) => `New date, time or place (${count})`,
    days: (count) => `Days that have changed (${count})`,
    dayLost: 'The day is cancelled or removed',
    dayTitle: (title) => `New title: ${title}`,
    facilitators: (names) => `Run by ${names}`,
    noFacilitators: 'Nobody runs the day',
    dayTell: (count) => (count === 0 ? 'Nobody has to be told' : `${count} to tell`),
    daysUnknown:
      'One of the two does not remember what the days were. Changed dates, times, places and people who run the days cannot be seen here.',
    unchanged: (count) => `Unchanged (${count})`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    goneDay: 'a day that was removed',
    gonePerson: 'Somebody who was deleted',
  },

  tell: {
    title: 'Whom to tell',
    text: (count) => (count === 1 ? '1 person must be told.' : `${count} people must be told.`),
    nobody: 'Nobody has to be told. Everybody has the same day as before.',
    draft:
      'The draft is not published, so nobody has to be told yet. Publish it, or choose a version under To.',
    name: 'Name',
    message: 'Message',
    email: 'E-mail',
    noEmail: 'Missing',
    xlsx: 'Download as Excel',
    csv: 'Download as CSV',
    copy: 'Copy e-mail addresses',
  },

  copied: {
    title: (count) => (count === 1 ? '1 address copied' : `${count} addresses copied`),
    paste:
      'Paste them into the receiver field. Use Bcc if the receivers should not see each other.',
    missing: (names) => `Without a usable address: ${names}.`,
    none: 'None of the leaders has an e-mail address. Write it on the leader’s page, or import it.',
    failed: 'The addresses were not copied',
    failedText: 'The browser did not allow it. Download the list as CSV instead.',
  },
}
