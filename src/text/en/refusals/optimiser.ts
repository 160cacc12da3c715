/** Why the optimiser did not try, or did not succeed, by refusal code, in English. */
import type { optimiserRefusals as danish } from '../../da/refusals/optimiser'

export const optimiserRefusals: typeof danish = {
  'grouping.asymmetric': () =>
    'The distance between two people is not the same from both sides. Nothing has changed. Correct the distances and try again.',
  'grouping.badBounds': () =>
    'A group has a size that cannot be used. Correct the size of the group and try again.',
  'grouping.badDistance': () =>
    'The distance between two people is missing or cannot be used. Nothing has changed. Correct the distances and try again.',
  'grouping.badStart': () =>
    'The groups to begin with do not fit the groups and their sizes. Nothing has changed. Begin without them.',
  'grouping.minAboveMax': () =>
    'A group has a smallest size above its largest. Correct the size of the group and try again.',
  'grouping.noGroups': () => 'There are no groups to distribute over. Add a group first.',
  'grouping.noPeople': () => 'There is nobody to put into groups. Choose first whom it is for.',
  'grouping.tooFewPeople': () =>
    'There are too few people for all groups to reach their smallest size. Make a group smaller or take one away.',
  'grouping.tooFewSeats': () =>
    'The groups do not have room for everybody. Make a group larger or add one.',
  'grouping.wrongLength': () =>
    'There is not exactly one distance for each pair of people. Nothing has changed. Correct the distances and try again.',
  'optimiser.badCap': () =>
    'A rule about at most so many of a unit has a number that cannot be used. Correct the rule and try again.',
  'optimiser.badSeats': () =>
    'A day has a number of seats that cannot be used. Correct the seats of the day and try again.',
  'optimiser.badValues': () =>
    'What is known of a leader does not fit what the days should mirror. Nothing has changed. Reload the page and try again.',
  'optimiser.badWeight': () =>
    'A rule or a balance has a weight that cannot be used. Choose the weight again and try again.',
  'optimiser.contradictoryRules': () =>
    'Two rules say the opposite about the same leaders, so no distribution can keep both. Switch one of them off.',
  'optimiser.duplicateId': () =>
    'A leader or a day is named twice. Nothing has changed. Reload the page and try again.',
  'optimiser.minAboveMax': () =>
    'A day has a minimum of seats above its maximum. Correct the seats of the day and try again.',
  'optimiser.noDays': () => 'There are no days to distribute over. Add a day first.',
  'optimiser.noPeople': () => 'There are no leaders to distribute. Choose whom the series is for.',
  'optimiser.unknownId': () =>
    'A rule names a leader or a day that is not part of this. Nothing has changed. Correct the rule and try again.',
  'tables.apartNotKept': (d) =>
    `Not everybody could be kept apart. Still at the same table: ${d['names']}. Move one of them, or let them sit together.`,
  'tables.badRounds': () => 'Choose 1 to 10 rounds. Nothing has changed.',
  'tables.badSeats': () =>
    'A table has a number of seats that cannot be used. Nothing has changed. Correct the seats of the table and try again.',
  'tables.badValues': () =>
    'What is known of a participant does not fit what the tables should mix. Nothing has changed. Reload the page and try again.',
  'tables.badWeight': () =>
    'A weight cannot be used. Nothing has changed. Choose it again and try again.',
  'tables.duplicateId': () =>
    'A participant or a table is named twice. Nothing has changed. Reload the page and try again.',
  'tables.groupsDoNotFit': (d) =>
    `The groups that are to sit together do not all fit the tables. Split are: ${d['names']}. Make a group smaller or a table larger.`,
  'tables.groupTooLarge': (d) =>
    `These ${d['people']} are to sit together, but the largest table has ${d['seats']} seats: ${d['names']}. Make the group smaller or the table larger.`,
  'tables.minAboveMax': () =>
    'A table has a minimum of seats above its maximum. Nothing has changed. Correct one of the numbers.',
  'tables.noPeople': () =>
    'Nobody has a seat on the day yet. Distribute the leaders over the days first.',
  'tables.noTables': () => 'The table plan has no tables. Add a table and try again.',
  'tables.togetherAndApart': (d) =>
    `These are to sit both together and apart: ${d['names']}. Choose one or the other.`,
  'tables.tooFewPeople': (d) =>
    `The tables need at least ${d['seatsMin']} participants in all, and ${d['people']} are coming. Remove a table, or lower the minimum.`,
  'tables.tooFewSeats': (d) =>
    `${d['people']} participants are coming, and the tables have ${d['seats']} seats in all. Add a table, or add chairs.`,
  'tables.tooManyApart': (d) =>
    `More people are to be kept apart than ${d['tables']} tables can separate: ${d['names']}. Add a table, or let some of them sit together.`,
  'tables.unknownId': () =>
    'The table plan names a participant or a table that is not part of it. Nothing has changed. Reload the page and try again.',
  'whatIf.dayExists': () => 'The day is there already. Choose another date.',
  'whatIf.noDaysLeft': () => 'There are no days left in the trial. Keep at least one.',
  'whatIf.noPeopleLeft': () => 'There are no leaders left in the trial. Keep at least one level.',
  'whatIf.sameAsToday': () => 'The trial is the same as today. Choose something different.',
  'whatIf.seatsOutOfRange': () =>
    'These numbers of seats cannot be used. Write whole numbers, the lowest no greater than the highest.',
  'whatIf.unknownDay': () => 'A day in the trial is gone. Remove the trial and make a new one.',
  'whatIf.unknownPeople': () =>
    'There are no such leaders in the audience any more. Remove the trial and make a new one.',
  'whatIf.unknownRule': () =>
    'A rule in the trial is no longer in force. Remove the trial and make a new one.',
  'whatIf.unknownWeight': () =>
    'What the trial gives weight to is unknown. Remove the trial and make a new one.',
  'whatIf.weightOutOfRange': () => 'The weight cannot be used. Choose it again.',
}
