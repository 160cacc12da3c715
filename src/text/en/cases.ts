/** Texts about cases from own practice, in English. */
import type { Catalogue } from '../da'

export const cases: Catalogue['cases'] = {
  title: 'Cases from own practice',
  lead: 'Stories from your own everyday work that the day can build on.',
  add: 'New case',
  print: 'Show and print',
  boardLabel: 'Cases by how far they are',
  boardHelp:
    'Alt and the right or left arrow move the case one step. Enter opens it. The menu has every choice.',
  cardRole: 'case',
  emptyColumn: 'None',
  none: 'No cases match what you have chosen.',
  empty: {
    title: 'No cases yet',
    text: 'Write a call and send it to the working group or to some units. If you already know a good case, add it.',
  },

  status: { called: 'Called for', received: 'Received', chosen: 'Chosen', used: 'Used' },
  permission: {
    notAsked: 'Not asked for permission',
    asked: 'Asked, waiting for an answer',
    given: 'Permission given',
    refused: 'Permission refused',
  },
  anonymised: 'Anonymous',
  noOwner: 'No owner',

  warning: {
    refused: 'The owner has said no, yet the case is chosen. Choose another.',
    noPermission: 'Chosen without permission. Ask the owner before it is used.',
    namesLeft: (names) => `Meant to be anonymous, but the text still mentions ${names}.`,
    late: 'The deadline has passed and the case has not come.',
    noOwner: 'It has no owner, so there is nobody to ask for permission.',
    noStory: 'The story itself is missing.',
    nowhere: 'Belongs neither to a theme nor to an item of the programme.',
  },

  hidden: {
    notAsked: 'The owner has not been asked for permission.',
    asked: 'The owner has been asked but has not answered.',
    refused: 'The owner has said no.',
    notChosen: 'The case has not been chosen for the day.',
  },

  filter: {
    search: 'Search cases',
    show: 'Show',
    all: 'All',
    attention: 'Those to look at',
    showable: 'Those that may be shown',
    count: (shown, all) => `${shown} of ${all}`,
  },

  menu: {
    of: (title) => `Choices for ${title}`,
    edit: 'Edit',
    move: (status) => `Move to ${status}`,
    show: 'Show and print',
    remove: 'Delete',
  },

  call: {
    title: 'Call for cases',
    none: 'Nobody has been asked yet. Write a short call, and the mail is ready.',
    write: 'Write a call',
    edit: 'Edit',
    send: 'Send',
    sendAgain: 'Send again',
    sentOn: (day) => `Sent on ${day}`,
    notSent: 'Not sent yet',
    deadline: (day) => `Deadline ${day}`,
    noDeadline: 'No deadline',
    about: (theme) => `About ${theme}`,
    late: (day) =>
      `The deadline was ${day}. Remind those whose cases are missing, or set a new one.`,
    notSentAfter: 'Not sent after all',

    dialogTitle: 'Call for cases',
    theme: 'Theme',
    themePlaceholder: 'No particular theme',
    deadlineField: 'Deadline',
    deadlineWrong: 'Write a date, for example 7 August.',
    deadlineLate: 'The deadline is after the seminar.',
    text: 'What are you looking for?',
    textHint: 'Greeting, deadline and the promise about permission are put into the mail for you.',
    textSuggestion:
      'We are looking for short stories from our own everyday work: a situation in which something went well, or was hard. Describe what happened, what you did, and what you learned. Half a page is enough.',

    mailTitle: 'Send the call',
    mailTo: 'Who should have it?',
    group: 'The working group',
    toGroup: (count) =>
      count === 1 ? 'The working group (1 person)' : `The working group (${count} people)`,
    noGroup: 'There is no working group yet.',
    toUnits: 'The leaders of some units',
    units: 'Units',
    unitsPlaceholder: 'Choose units',
    missing: (names) => `Without an e-mail address: ${names}.`,
    more: (count) => `${count} more`,
    markSent: 'Mark as sent',
    close: 'Close without marking',
    subject: (seminar) => `Do you have a case for ${seminar}?`,
    mail: ({ seminar, day, theme, text, deadline }) =>
      [
        'Dear colleague',
        `On ${day} we hold ${seminar}${theme ? ` about ${theme}` : ''}.`,
        text,
        deadline
          ? `Please send me your case by ${deadline}.`
          : 'Please send me your case when you can.',
        'We use your case only if you say yes, and it can be made anonymous.',
        'Kind regards',
      ].join('\n\n'),
  },

  form: {
    addTitle: 'New case',
    editTitle: 'Edit case',
    title: 'Title',
    titleMissing: 'Write a short title.',
    owner: 'Whose story is it?',
    ownerPlaceholder: 'Search for a person',
    unit: 'Unit',
    unitPlaceholder: 'Search for a unit',
    story: 'The story',
    status: 'How far is it?',
    permission: 'Permission',
    permissionHint: 'Without permission the case can be neither shown nor printed.',
    anonymised: 'Show it anonymously',
    anonymisedHint: 'Owner and unit stay off paper and screen.',
    namesLeft: (names) =>
      `The text mentions ${names}. Rewrite it so that nobody can recognise the case.`,
    theme: 'Theme',
    themePlaceholder: 'No theme',
    item: 'Item of the programme',
    itemPlaceholder: 'Not on the programme',
    addButton: 'Add case',
  },

  remove: {
    title: (title) => `Delete ${title}?`,
    used: (places) => `The case is tied to ${places}. They stay, but without the case.`,
    unused: 'The case is not tied to anything.',
    undo: 'You can undo it afterwards.',
    confirm: 'Delete case',
    theme: (title) => `the theme ${title}`,
    item: (title) => `the item ${title} of the programme`,
  },

  paper: {
    title: 'Cases',
    back: 'To cases',
    print: 'Print',
    count: (count) => (count === 1 ? '1 case' : `${count} cases`),
    nothing: 'No cases may be shown yet',
    nothingText: 'A case is included once it is chosen and its owner has given permission.',
    notThis: (title) => `${title} can be neither shown nor printed`,
    notThisText: 'When the owner gives permission, put it right on the case and come back.',
    gone: 'The case is no longer there',
    leftOut: 'Not on the paper',
    leftOutLine: (title, reason) => `${title}: ${reason}`,
    theme: 'Theme',
    item: 'Used at',
    toldBy: 'Told by',
  },
}
