/** Words inside the files and lists that are handed out, in English. */
import type { Catalogue } from '../da'

export const exports: Catalogue['exports'] = {
  overviewSheet: 'Overview',
  columns: {
    date: 'Date',
    from: 'From',
    to: 'To',
    place: 'Place',
    seats: 'Seats',
    people: 'Participants',
    name: 'Name',
    title: 'Title',
    unit: 'Unit',
    administration: 'Administration',
    workplace: 'Workplace',
    leaderOf: 'Leader of',
    level: 'Leader level',
    email: 'E-mail',
    phone: 'Phone',
    oldDay: 'Before',
    newDay: 'Now',
    message: 'Message',
  },
  messages: {
    invited: 'New day',
    newDay: 'Moved to another day',
    newDayForLostDay: 'New day, because the old one is cancelled',
    noDay: 'No longer has a day',
    lostDay: 'The day is cancelled',
    cancellationNoted: 'Cancellation noted',
    facilitates: 'Runs the day',
    facilitatesNoMore: 'No longer runs the day',
    facilitatedDayChanged: (news) => `Runs the day. ${news}`,
    facilitatedDayLost: 'The day is cancelled for whoever runs it',
  },
  seatSpan: (min, max) => `${min}-${max}`,
  cancelledTitle: (title) => `Cancelled: ${title}`,
  facilitatedBy: (names) => `Facilitator: ${names.join(', ')}`,
  programme: {
    speakers: (names) => `Talk by ${names.join(', ')}`,
    track: (name) => `Track: ${name}`,
    line: (times, title) => `${times} ${title}`,
  },
  untitledDay: 'Leader day',
  fileParticipants: 'participants',
  fileWhomToTell: 'message',
  fileCalendars: 'calendars',
  fileCalendar: 'calendar',

  page: {
    emptyTitle: 'There is nothing to hand out yet',
    emptyText:
      'Once the leaders are distributed, participant lists, name badges, calendars and e-mail addresses are ready here.',
    toBoard: 'Go to the distribution',
    source: 'What should the lists show?',
    version: (number, day) => `Version ${number}, published ${day}`,
    draft: 'The draft as it is now',
    draftNotice:
      'The draft is not published. Do look at how the lists will be, but publish before sharing them.',
    pending: (count) =>
      count === 1
        ? 'The draft has 1 change that is not published and so is not included here.'
        : `The draft has ${count} changes that are not published and so are not included here.`,
    older: 'This is not the newest version.',
    toVersions: 'Go to versions',
    leftOut: (count) =>
      count === 1
        ? '1 leader is left out because the day is cancelled.'
        : `${count} leaders are left out because their day is cancelled.`,
    day: 'Which day?',
    allDays: 'All days',
    leaders: (count) => (count === 1 ? '1 leader' : `${count} leaders`),
    nobody: 'No leaders on the day in this edition.',
    lists: 'Participant list',
    listsText: 'Name, title, unit, e-mail and phone. In Excel each day has its own sheet.',
    attendance: 'Attendance sheet',
    attendanceText: 'To be signed on the day.',
    door: 'Door list',
    doorText: 'For whoever receives people: tick them off, and call those who are missing.',
    badges: 'Name badges',
    badgesText: 'Ten badges of 90 × 55 mm on each A4 sheet, with lines to cut along.',
    calendar: 'Calendar',
    calendarText:
      'For Outlook and other calendars. Opening a new file after a change corrects the appointment.',
    calendarDay: 'Download the day',
    calendarSeries: 'Download all days',
    calendarPeople: 'Download one file per leader',
    calendarPublished:
      'The files always follow what is published, also when the lists show the draft.',
    calendarNeedsVersion: 'The files per leader are there once the distribution is published.',
    emails: 'E-mail addresses',
    emailsText: 'Ready to paste into the receiver field.',
    emailsCopy: 'Copy addresses',
    emailsMissing: (count) => `${count} without a usable address`,
    xlsx: 'Download Excel',
    csv: 'Download CSV',
    print: 'Preview and print',
  },

  print: {
    back: 'Back to handouts',
    print: 'Print',
    draft: 'Draft',
    badgesHint: 'Choose A4, 100% and no fitting in the print window, so that the sizes are right.',
    nothing: 'There are no leaders to print for.',
    facilitators: (names) => `Facilitators: ${names}`,
    facilitator: 'Facilitator',
    number: 'No.',
    arrived: 'Here',
    signature: 'Signature',
  },
}
