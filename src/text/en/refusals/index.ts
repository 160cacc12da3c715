/** Why something was not done, by refusal code, in English. */
import type { Catalogue } from '../../da'
import { agendaRefusals } from './agenda'
import { budgetRefusals } from './budget'
import { casesRefusals } from './cases'
import { groupsRefusals } from './groups'
import { speakersRefusals } from './speakers'
import { templatesRefusals } from './templates'
import { themesRefusals } from './themes'
import { optimiserRefusals } from './optimiser'

/** What a file is when it is not a list. */
const foreignFiles: Readonly<Record<string, string>> = {
  pdf: 'a PDF',
  html: 'a web page',
  image: 'an image',
  document: 'a Word document',
  presentation: 'a presentation',
  openDocument: 'an OpenDocument sheet',
  binaryWorkbook: 'a binary Excel workbook (.xlsb)',
  zip: 'a zip archive',
  mail: 'a mail',
  unknown: 'no list we know',
}

export const refusals: Catalogue['refusals'] = {
  ...optimiserRefusals,
  ...agendaRefusals,
  ...budgetRefusals,
  ...casesRefusals,
  ...groupsRefusals,
  ...speakersRefusals,
  ...templatesRefusals,
  ...themesRefusals,
  unknown: (d) =>
    `That did not work (code ${d['type']}). Nothing has changed; all saved work is safe.`,
  'storage.stale': () => 'Another tab wrote at the same time. Nothing has changed here. Try again.',
  'storage.quota': () =>
    'This device has no room left, so the change is not saved. What was saved is safe. Take a backup and free some space.',
  'storage.blocked': () =>
    'Another tab is holding the data, so the change is not saved. Close other Lederdag tabs and try again.',
  'storage.newerVersion': () =>
    'A newer Lederdag is open in another tab. The change is not saved. Reload the page to go on.',
  'storage.corrupt': () =>
    'The storage on this device cannot be read properly, so nothing is written to it. Download a backup of what is on screen.',
  'storage.closed': () =>
    'The storage was closed, so the change is not saved. Reload the page to go on.',
  'storage.unknown': (d) =>
    `The change could not be saved (${d['message']}). What was saved is safe. Try again or reload the page.`,
  'backup.damaged': () =>
    'The backup is damaged or incomplete. Nothing has changed. Try another copy.',
  'backup.invalidRecord': (d) =>
    `Row ${d['row']} of ${d['table']} cannot be used, so the copy is not restored. Nothing has changed. Try another copy.`,
  'backup.newerVersion': () =>
    'The backup was made with a newer Lederdag. Nothing has changed. Reload the page and try again.',
  'backup.notABackup': () =>
    'The file is not a Lederdag backup. Nothing has changed. Choose a file that ends in .lederdag or .age.',
  'backup.passphraseNeeded': () => 'The backup is encrypted. Type its passphrase and try again.',
  'backup.tooLarge': () => 'The file is too large to be a Lederdag backup. Nothing has changed.',
  'backup.truncated': () =>
    'The end of the file is missing. Nothing has changed. Fetch it again or try another copy.',
  'backup.wrongPassphrase': () =>
    'The file could not be opened with that passphrase. Nothing has changed. Check it, or try another copy.',
  'distribution.dayCancelled': (d) =>
    `The day ${d['day']} is cancelled, so it cannot be used. Nothing has changed. Choose another day.`,
  'distribution.dayGone': () => 'The day is gone. Nothing has changed. Choose another day.',
  'distribution.nobodyPlaced': () =>
    'No leader has a day yet. Distribute the leaders before you publish.',
  'distribution.noSeries': () => 'The series is gone. Nothing has changed.',
  'distribution.nothingNew': (d) =>
    `The distribution and the days are the same as in version ${d['number']}, so there is nothing new to publish.`,
  'distribution.nothingToClear': () => 'There is nobody to take off the days. Pinned leaders stay.',
  'distribution.notInSeries': () => 'The leader is not part of the series. Nothing has changed.',
  'distribution.notOnDay': (d) => `${d['name']} has no seat on ${d['day']}. Nothing has changed.`,
  'distribution.notPlaced': (d) =>
    `${d['name']} has no day yet. Nothing has changed. Choose a day first.`,
  'distribution.personGone': () => 'One of the leaders is gone. Nothing has changed.',
  'distribution.sameDay': () => 'The two are already on the same day. Nothing has changed.',
  'distribution.stale': () =>
    'Leaders or days have changed since the proposal was made. Nothing has changed. Distribute again.',
  'distribution.unconfirmed': (d) =>
    `Leaders without a day: ${d['unplaced']}. Broken firm rules and limits: ${d['breaches']}. Nothing is published yet. Put it right, or confirm that you want to publish all the same.`,
  'distribution.versionGone': () => 'The version is gone. Nothing has changed.',
  'file.cancelled': () => 'Reading was stopped. Nothing has changed.',
  'file.empty': () => 'The file is empty. Nothing has changed. Choose another file.',
  'file.encrypted': () =>
    'The file is protected by a password. Nothing has changed. Open it in Excel, save it without the password, and try again.',
  'file.noNames': () =>
    'The list has no column of names. Nothing has changed. Choose another sheet, or write "Name" above the names.',
  'file.noSheet': (d) =>
    `The sheet ${d['sheet']} is not in the file. Nothing has changed. Choose another sheet.`,
  'file.notATable': (d) =>
    `The file is ${foreignFiles[String(d['kind'])] ?? foreignFiles['unknown']}. Nothing has changed. Save the list as Excel (.xlsx) or CSV, and try again.`,
  'file.oldExcel': () =>
    'The file is in an old Excel format (.xls). Nothing has changed. Save it as .xlsx in Excel, and try again.',
  'file.timeout': () =>
    'Reading the file took too long, so we stopped. Nothing has changed. Save only the sheet of leaders in a new file, and try again.',
  'file.tooLarge': (d) =>
    `The file is ${d['megabytes']} MB, and the limit is ${d['limit']} MB. Nothing has changed. Save only the sheet of leaders in a new file.`,
  'file.tooManyColumns': (d) =>
    `The list has more than ${d['limit']} columns. Nothing has changed. Delete those you do not need, and try again.`,
  'file.tooManyRows': (d) =>
    `The list has more than ${Number(d['limit']).toLocaleString('en-GB')} rows. Nothing has changed. Split it into several files, and try again.`,
  'file.truncated': () =>
    'The end of the file is missing. Nothing has changed. Fetch the file again, and retry.',
  'file.unreadable': () =>
    'The file cannot be read. Nothing has changed. Open it in Excel, save it as .xlsx, and try again.',
  'file.zipBomb': () =>
    'The file unpacks to far more than a list. Nothing has changed. Copy the rows into a new sheet, and try again.',
  'history.nothingToUndo': () => 'There is nothing to undo.',
  'history.nothingToRedo': () => 'There is nothing to redo.',
  'history.movedOn': () =>
    'This cannot be undone because part of it has changed since. Nothing has changed.',
  'import.outdated': () =>
    'Something has changed since you went through the list. Nothing was imported. Look at the new preview, and try again.',
  'erasure.incomplete': () =>
    'The person is erased here, but not in another workspace on this device. Open it under Settings and erase the person there, or delete that whole workspace.',
  'open.blocked': () =>
    'Another tab is holding the data. It is safe. Close other Lederdag tabs and try again.',
  'open.newerVersion': () =>
    'The data belongs to a newer Lederdag and has not been touched. Reload the page.',
  'open.rescue': () =>
    'Something is missing on this device. We have changed nothing. Restore from a backup, or open what is there.',
  'open.unreadable': () =>
    'The data cannot be read right now. We have changed nothing. Try again, or restart the browser.',
  'restore.exists': () =>
    'There already is a workspace where the copy was to go. Nothing has changed. Try again.',
  'restore.notVerified': () =>
    'What was restored did not match the copy, so it was discarded. Your data is as before. Try again.',
  'rule.alreadyThere': () => 'This rule already exists. Nothing has changed.',
  'rule.capMissing': () => 'Say how many, or how large a share, may come on one day at most.',
  'rule.capTwice': () => 'Choose either a number or a share, not both.',
  'rule.capZero': () =>
    'At least one leader of the unit must be able to come. Choose a larger number.',
  'rule.foreignDay': () =>
    'One of the days no longer belongs to the series. Nothing has changed. Choose the days again.',
  'rule.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing has changed. Correct it and try again.',
  'rule.needsDay': () => 'Choose at least one day for the rule.',
  'rule.needsPerson': () => 'Choose at least one leader for the rule.',
  'rule.needsTwoPeople': () => 'Choose at least two leaders for the rule.',
  'rule.unknown': () => 'The rule is gone. Nothing has changed.',
  'rule.unknownPerson': () =>
    'One of the leaders is gone. Nothing has changed. Choose the leaders again.',
  'rule.unknownSeries': () => 'The series is gone. Nothing has changed.',
  'rule.unknownUnit': () => 'The unit is gone. Nothing has changed. Choose another.',
  'rule.weightOutOfRange': () => 'The weight must be from 1 to 10.',
  'seminar.alreadyFacilitator': (d) => `${d['name']} is already a facilitator of the day.`,
  'seminar.endBeforeStart': () => 'The day ends before it begins. Correct one of the times.',
  'seminar.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing has changed. Correct it and try again.',
  'seminar.minAboveMax': (d) =>
    `There cannot be at least ${d['min']} and at most ${d['max']} seats. Correct one of the numbers.`,
  'seminar.noDays': () => 'Choose at least one day to add.',
  'seminar.published': (d) =>
    `${d['people']} leaders have been told to come on this day, so it cannot be removed. Cancel it instead, so that they can be told.`,
  'seminar.unknown': () => 'The day is gone. Nothing has changed.',
  'seminar.unknownDay': () => 'There is no such date. Write it as dd-mm-yyyy.',
  'seminar.unknownPerson': () => 'The person is gone. Nothing has changed.',
  'seminar.unknownSeries': () => 'The series is gone. Nothing has changed.',
  'seminar.unknownTime': (d) => `${d['time']} is not a time. Write it as hh:mm.`,
  'series.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing has changed. Correct it and try again.',
  'series.minAboveMax': (d) =>
    `There cannot be at least ${d['min']} and at most ${d['max']} seats. Correct one of the numbers.`,
  'series.nameMissing': () => 'Give the series a name.',
  'series.unknown': () => 'The series is gone. Nothing has changed.',
  'series.unknownPerson': () => 'One of the people is gone. Nothing has changed.',
  'absence.endBeforeStart': () =>
    'The last day is before the first. Nothing has changed. Correct one of the dates.',
  'absence.unknownDay': (d) => `${d['day']} is not in the calendar. Write the date as dd-mm-yyyy.`,
  'absence.unknownPerson': () => 'The person no longer exists. Nothing has changed.',
  'person.invalidEmail': (d) =>
    `${d['email']} is not an e-mail address. Nothing has changed. Correct it, or leave the field empty.`,
  'person.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing has changed. Correct it and try again.',
  'person.nameMissing': () => 'Give the person a name.',
  'person.ownDeputy': () => 'A leader cannot be their own deputy. Choose someone else.',
  'person.ownManager': () => 'A leader cannot be their own manager. Choose someone else.',
  'person.unknown': () => 'The person no longer exists. Nothing has changed.',
  'person.unknownDeputy': () => 'The leader to stand in for no longer exists. Choose someone else.',
  'person.unknownManager': () => 'The manager no longer exists. Choose someone else.',
  'person.unknownUnit': () => 'The unit no longer exists. Choose another one.',
  'unit.insideItself': (d) =>
    `${d['name']} cannot lie below itself. Choose a unit elsewhere in the tree.`,
  'unit.intoItself': () => 'Choose another unit to merge with.',
  'unit.lastOfAudience': (d) =>
    `${d['name']} is the only unit in the audience of ${d['series']}. Nothing has changed. Choose another audience first, so that the series does not become one for everybody.`,
  'unit.lastOfDay': (d) =>
    `The day ${d['day']} is for ${d['name']} only. Nothing has changed. Choose first who else the day is for, so that it does not become one for everybody.`,
  'unit.nameMissing': () => 'Give the unit a name.',
  'unit.nameTooLong': (d) => `The name may be at most ${d['limit']} characters long.`,
  'unit.unknown': () => 'The unit no longer exists. Nothing has changed.',
  'unit.unknownParent': () => 'The unit above no longer exists. Choose another one.',
  'workspace.gone': () => 'The workspace is no longer on this device.',
  'calendar.damaged': () =>
    'The calendar file is damaged and cannot be read. Nothing has changed. Save the calendar again and try the new file.',
  'calendar.empty': () => 'The file is empty. Nothing has changed. Choose another calendar file.',
  'calendar.notACalendar': () =>
    'The file is not a calendar. Nothing has changed. Choose a file that ends in .ics.',
  'calendar.timeout': () =>
    'The calendar took too long to read, so reading was stopped. Nothing has changed. Save a shorter period.',
  'calendar.tooLarge': (d) =>
    `The calendar file is ${d['megabytes']} MB, and the limit is ${d['limit']} MB. Nothing has changed. Save a shorter period.`,
  'calendar.tooManyOccurrences': (d) =>
    `The calendar has more than ${d['limit']} appointments in the period. Nothing has changed. Save a shorter period.`,
  'settings.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing has changed. Correct it and try again.',
  'settings.noSuchWeek': (d) =>
    `There is no week ${d['week']}. Nothing has changed. Write weeks from 1 to 53.`,
  'tablePlan.alreadyThere': () =>
    'The day already has a table plan. Nothing has changed. Reload the page to see it.',
  'tablePlan.badTableSize': () => 'Write 2 to 100 people per table. Nothing has changed.',
  'tablePlan.needsTwoPeople': () => 'Choose at least two participants for the rule.',
  'tablePlan.nobodySeated': () =>
    'Nobody has a table yet. Make the table plan before you announce it.',
  'tablePlan.notSeated': () => 'One of the two has no table in the round. Nothing has changed.',
  'tablePlan.nothingNew': () => 'Everybody has already been told the tables they have now.',
  'tablePlan.personGone': () =>
    'One of the participants no longer comes on the day. Nothing has changed.',
  'tablePlan.roundHeld': () =>
    'The round is over, so it cannot be changed. Take the mark off first if it is not.',
  'tablePlan.sameTable': () => 'The two are already at the same table. Nothing has changed.',
  'tablePlan.stale': () =>
    'Participants, rounds or tables have changed since the proposal was made. Nothing has changed. Make a new proposal.',
  'tablePlan.tableGone': () =>
    'The table no longer exists. Nothing has changed. Choose another table.',
  'tablePlan.unknown': () => 'The table plan or the round no longer exists. Nothing has changed.',
  'tablePlan.unknownSeminar': () => 'The day no longer exists. Nothing has changed.',
  'tablePlan.unseated': (d) =>
    `Participants without a table: ${d['people']}. Nothing has been announced yet. Give them a table first.`,
}
