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
  lead: 'What needs you, and what is coming.',
  attention: 'Needs you',
  nothingWaits: 'Nothing is waiting for you right now.',
  neverBackedUp: 'No backup has been made yet',
  neverBackedUpText: 'Everything is on this device only. Save a copy before anything is lost.',
  noOrganisation: 'The organisation has no name',
  noOrganisationText: 'The name stands on lists and backups.',
  toSettings: 'Open settings',
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
      ? `The day has changed for 1 leader in ${series} since the last published version`
      : `The day has changed for ${count} leaders in ${series} since the last published version`,
  changedText: 'Publish a new version and see whom to tell.',
  toVersions: 'See the changes',
  seatsTaken: (count, max) => `${count} of ${max} seats`,
  week: (week) => `week ${week}`,
  noPeopleTitle: 'Begin with the leaders',
  noPeopleText: 'Import a list from the HR system or a spreadsheet, or add the leaders one by one.',
  addByHand: 'Add them myself',
  noSeriesTitle: 'The leaders are ready. Create the first series',
  noSeriesText:
    'A series is a number of days with one purpose, such as a leadership academy. Give it a name, choose whom it is for, and add the days.',
  noAudience: (series) => `${series} has an empty audience`,
  noAudienceText: 'Choose whom the series is for.',
  toAudience: 'Choose audience',
  noDays: (series) => `${series} has no days yet`,
  noDaysText: 'Add the days, and you will see at once whether everybody gets a seat.',
  addDays: 'Add days',
  readyToDistribute: (series) => `${series} is ready to be distributed`,
  readyText: (people) => `There is room for all ${people} leaders.`,
  daysDoNotFit: (series) => `The days of ${series} do not fit the audience`,
  daysDoNotFitText: 'The top of the series says what is missing and what you can do.',
  behind: (name, day, count) =>
    count === 1
      ? `${name} ${day}: 1 thing should be in place`
      : `${name} ${day}: ${count} things should be in place`,
  more: (count) => `${count} more`,
  toSeminar: 'See what is missing',
  cannotKeep: (count, series) =>
    count === 1
      ? `1 leader in ${series} cannot keep their day`
      : `${count} leaders in ${series} cannot keep their day`,
  cannotKeepText: 'They cannot come, or a firm rule is broken. Find another day for them.',
}
