/** The first page, in English. */
import type { Catalogue } from '../da'

export const overview: Catalogue['overview'] = {
  pageTitle: 'Overview',
  welcomeTitle: 'Welcome to Lederdag',
  welcomeLead:
    'Plan seminars for your leaders, distribute them over days, and follow up. Everything stays on this device and works offline.',
  doors: {
    import: 'Import leaders',
    importText: 'Do you have a list from the HR system or a spreadsheet? Begin here.',
    empty: 'Start empty',
    emptyText: 'Enter leaders and series by hand, and import later.',
    example: 'See an example',
    exampleText:
      'A whole invented municipality to try everything in. It never mixes with your data.',
  },
  restoreInstead: 'Do you have a backup? Restore it',
  organisationTitle: 'What is your organisation called?',
  organisationLabel: 'Municipality or organisation',
  organisationHint: 'The name appears on participant lists and backups.',
  begin: 'Get started',
  lead: 'What needs you, and what is coming.',
  attention: 'Needs you',
  nothingWaits: 'Nothing is waiting for you right now.',
  upcoming: 'Coming days',
  noUpcoming: 'No coming days. Create a series and add days to it.',
  createSeries: 'New series',
  leadersStat: 'Leaders',
  unitsStat: 'Units',
  seriesStat: 'Series',
  needSeat: (count, series) =>
    count === 1 ? `1 leader in ${series} has no day` : `${count} leaders in ${series} have no day`,
  needSeatText: 'Distribute them, or choose a proposal that moves the fewest.',
  toBoard: 'Open the distribution',
  tooFewSeats: (series) => `${series} does not have enough seats`,
  tooFewSeatsText: (people, seats) =>
    `The audience is ${people} leaders, and the days have ${seats} seats.`,
  toDays: 'See the days',
  changedSincePublished: (count, series) =>
    count === 1
      ? `1 leader in ${series} has another day since the last published version`
      : `${count} leaders in ${series} have another day since the last published version`,
  changedText: 'Publish a new version and see whom to tell.',
  toVersions: 'See the changes',
  seatsTaken: (count, max) => `${count} of ${max} seats`,
  week: (week) => `week ${week}`,
}
