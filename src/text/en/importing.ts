/** Importing leaders, in English. */
import type { Catalogue } from '../da'

export const importing: Catalogue['importing'] = {
  pageTitle: 'Import leaders',
  lead: 'From the HR system or a spreadsheet. Nothing changes until you press Import at the end.',
  steps: {
    source: 'Choose a list',
    columns: 'Check the columns',
    preview: 'See what happens',
  },
  dropTitle: 'Drop the list here',
  dropText: 'Excel (.xlsx) or CSV. Or copy the rows in Excel and paste them here with Ctrl+V.',
  chooseFile: 'Choose file',
  paste: 'Paste from the clipboard',
  pasteEmpty:
    'There are no rows on the clipboard. Copy them in Excel with their headings, and try again.',
  pasteBlocked: 'The browser gives no access to the clipboard. Click the field and press Ctrl+V.',
  pastedName: 'Pasted rows',
  anotherFile: 'Choose another list',
  reading: 'Reading the list',
  readingSteps: {
    opening: 'Opening the file…',
    understanding: 'Finding leaders and columns…',
  },
  cancel: 'Stop',
  sheet: 'Sheet',
  sheetHidden: (name) => `${name} (hidden)`,
  readFrom: (header) => `The headings are in row ${header}.`,
  noHeader: 'The list has no headings. The columns were found by their content.',
  found: (people) => (people === 1 ? '1 leader found' : `${people} leaders found`),
  leftOut: (rows) =>
    rows === 1
      ? 'Left out: 1 row with a heading, total or note.'
      : `Left out: ${rows} rows with headings, totals or notes.`,
  columnsText: 'If something was guessed wrong, choose another field. The result below follows.',
  column: 'Column',
  examples: 'Examples',
  becomes: 'Becomes',
  nameless: (number) => `Column ${number} without a heading`,
  fieldOf: (column) => `Field for ${column}`,
  ignore: 'Left out',
  remembered: 'The columns are set as when you last imported a list of this kind.',
  notKept: 'Read but not kept, for nothing here uses it.',
  sensitiveTitle: 'Some columns are not fetched',
  sensitiveText: (columns) =>
    `${columns}: nobody needs this to plan a day. It is fetched only if you choose a field for it yourself.`,
  examplesHidden: 'The content is not shown.',
  showColumns: (used, all) => `${used} of ${all} columns are used`,
  fields: {
    employeeNumber: 'Employee no.',
    name: 'Name',
    firstName: 'First name',
    lastName: 'Last name',
    title: 'Title',
    administration: 'Administration',
    unit: 'Unit',
    workplace: 'Workplace',
    email: 'E-mail',
    phone: 'Phone',
    leaderOf: 'Leads',
    manager: 'Manager',
    level: 'Leadership level',
    employees: 'Number of employees',
    employmentRate: 'Employment rate',
    hiredOn: 'Employed from',
    deputyOf: 'Deputy of',
    tags: 'Tags',
    absentDays: 'Cannot come',
    absences: 'Cannot come',
  },
  reasons: {
    cpr: 'Civil registration numbers are never fetched unasked.',
    salary: 'Salaries are never fetched unasked.',
    privateContact: 'Private contact details are never fetched unasked.',
    health: 'Health and sick leave are never fetched unasked.',
    birthday: 'Birthdays are never fetched unasked.',
    gender: 'Gender is never fetched unasked.',
    nationality: 'Nationality is never fetched unasked.',
    union: 'Union membership is never fetched unasked.',
    family: 'Family matters are never fetched unasked.',
    criminalRecord: 'Criminal records are never fetched unasked.',
    freeText: 'Free text about people is never fetched unasked.',
    runningNumber: 'A running number that is not needed.',
    alreadyMapped: 'Another column already has the field.',
    unknown: 'We do not know this column.',
    empty: 'The column is empty.',
    chosen: 'You chose to leave it out.',
  },
  working: 'Working out what will happen…',
  previewFailed:
    'What would happen could not be worked out. Nothing has changed. Choose the list again.',
  asks: (count) => `${count} to answer`,
  merged: (count) => `${count} merged automatically`,
  reads: (cell) => `It says: ${cell}`,
  cards: {
    label: 'What will happen',
    added: 'New',
    changed: 'Changed',
    unchanged: 'Unchanged',
    missing: 'No longer listed',
    rejected: 'Rejected rows',
    warnings: 'Warnings',
    duplicates: 'Duplicates',
  },
  sections: {
    addedText: 'They will be added.',
    changedText: 'Only the fields shown change. Empty cells never delete anything.',
    missingText: 'You have them, but the list does not. Nobody is removed unless you tick them.',
    rejectedText: 'They do not become leaders. Correct them in the list if they should have.',
    warningsText:
      'The leaders come along, but the doubtful field is left out or should be checked.',
    certainText: 'Same employee number, or same e-mail and name. They are merged into one.',
    possibleText: 'They look alike. Only you can tell.',
    knownText: 'They look like somebody you already have. Only you can tell.',
    newUnitsText: (count) => (count === 1 ? '1 new unit is made' : `${count} new units are made`),
  },
  row: (row) => `Row ${row}`,
  notSet: 'empty',
  absencesAdded: (count) => (count === 1 ? '1 new absence' : `${count} new absences`),
  accept: (field, name) => `Change ${field} for ${name}`,
  removeMissing: (name) => `Remove ${name}`,
  removeAll: 'Remove everyone listed here',
  samePerson: 'Same person?',
  sameYes: 'Yes, the same person',
  sameNo: 'No, two people',
  inRegister: 'You already have',
  unanswered: (count) =>
    count === 1
      ? '1 pair is not settled. Without an answer they become two people.'
      : `${count} pairs are not settled. Without answers they become separate people.`,
  rejections: {
    missingName: 'The row has no name.',
    vacancy: 'The position is vacant.',
    nameTooLong: 'The name is too long to be a name.',
  },
  warnings: {
    missingEmail: 'The e-mail is missing.',
    invalidEmail: 'That is not an e-mail address.',
    severalEmails: 'There are several e-mail addresses. The first is used.',
    sharedEmail: 'Several people share the e-mail.',
    formulaError: 'The cell shows an error of the spreadsheet.',
    invalidDate: 'The date cannot be read.',
    invalidLevel: 'The level cannot be read.',
    invalidNumber: 'The number cannot be read.',
    lostCharacters: 'Letters were lost and stand as ?. Check the name.',
    tooLong: 'The text is too long and was left out.',
    unknownManager: 'The manager is not known.',
    ambiguousManager: 'Several people have the name of the manager.',
    unknownDeputy: 'The leader whom the person deputises for is not known.',
    ambiguousDeputy: 'Several people have the name of the leader deputised for.',
  },
  submit: (count) => (count === 1 ? 'Import 1 leader' : `Import ${count} leaders`),
  submitChanges: 'Import the changes',
  nothing: 'There is nothing to change. The list matches what you have.',
  summary: (added, changed, removed) =>
    [
      added > 0 ? `${added} new` : '',
      changed > 0 ? `${changed} changed` : '',
      removed > 0 ? `${removed} removed` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  kept: (count) =>
    count === 1
      ? '1 leader no longer listed is kept'
      : `${count} leaders no longer listed are kept`,
  oneUndo: 'All of it can be undone at once.',
  saving: 'Saving…',
  doneTitle: (added, changed, removed) => {
    if (added > 0 && changed + removed === 0) {
      return added === 1 ? '1 leader imported' : `${added} leaders imported`
    }
    return 'The list has been imported'
  },
  doneText: (added, changed, removed) =>
    `New: ${added}. Changed: ${changed}. Removed: ${removed}. Import the list again later, and you see only the differences.`,
  seeLeaders: 'See the leaders',
  createSeries: 'Create a series',
  seeOverview: 'See what it means for the series',
  importMore: 'Import another list',
}
