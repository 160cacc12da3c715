/** Texts of the rules room, in English. */
import type { Catalogue } from '../da'

const leaders = (count: number) => (count === 1 ? '1 leader' : `${count} leaders`)

export const rules: Catalogue['rules'] = {
  plain: {
    together: (names, hard) =>
      `${names} ${hard ? 'must' : 'should preferably'} come on the same day`,
    apart: (names, count, hard) => {
      if (count === 2) {
        return `${names} ${hard ? 'must' : 'should preferably'} not come on the same day`
      }
      return `${hard ? 'At most' : 'Preferably at most'} one of ${names} on each day`
    },
    deputyApart: (hard) =>
      `A leader and the leader’s deputy ${hard ? 'must' : 'should preferably'} not come on the same day`,
    deputyPair: (names, hard) =>
      `${names} ${hard ? 'must' : 'should preferably'} not come on the same day, because one is the other’s deputy`,
    capCount: (max, unit, hard) =>
      `${hard ? 'At most' : 'Preferably at most'} ${max} from ${unit} on the same day`,
    capShare: (share, unit, hard) =>
      `${hard ? 'At most' : 'Preferably at most'} ${share} of the leaders from ${unit} on the same day`,
    everyUnit: 'each unit',
    everyWorkplace: 'each workplace',
    mustDay: (names, days, dayCount, hard) => {
      const must = hard ? 'must' : 'should preferably'
      return dayCount === 1
        ? `${names} ${must} come on ${days}`
        : `${names} ${must} come on one of the days ${days}`
    },
    mustNotDay: (names, days, hard) =>
      `${names} ${hard ? 'must' : 'should preferably'} not come on ${days}`,
  },

  title: 'Rules',
  lead: 'What the distribution has to respect. Each rule can be switched off and on.',
  add: 'Add rule',
  emptyTitle: 'No rules yet',
  emptyText:
    'Without rules, leaders are distributed by seats, absences and balance. Add a rule if some must come together, apart or on a given day.',
  isOn: (rule) => `The rule applies: ${rule}`,
  off: 'Switched off',
  touches: (count) => `Concerns ${leaders(count)} at the moment`,
  touchesPairs: (count) =>
    `Concerns ${count === 1 ? '1 pair' : `${count} pairs`} of leader and deputy in the audience at the moment`,
  noDeputies: 'Has no effect yet: no deputies are noted in the audience.',
  menu: (rule) => `Options for the rule: ${rule}`,

  strength: {
    label: 'How important is the rule?',
    forRule: (rule) => `How important is the rule: ${rule}`,
    hard: 'Must be kept',
    little: 'Preferred, a little',
    some: 'Preferred, somewhat',
    much: 'Preferred, very much',
  },

  kinds: {
    together: 'Together',
    togetherHint: 'The chosen leaders come on the same day.',
    apart: 'Apart',
    apartHint: 'At most one of the chosen leaders on each day.',
    deputyApart: 'Leader and deputy',
    deputyApartHint: 'The two are not away on the same day.',
    unitCap: 'At most so many from one place',
    unitCapHint: 'No unit or workplace is left without leaders.',
    fixedDay: 'Fixed day',
    fixedDayHint: 'The chosen leaders come on one given day.',
    days: 'Some days, not others',
    daysHint: 'The chosen leaders come only, or not at all, on given days.',
  },

  form: {
    addTitle: 'Add rule',
    editTitle: 'Edit rule',
    kind: 'What is the rule about?',
    people: 'Leaders',
    peoplePlaceholder: 'Search by name or unit',
    twoPeople: 'Choose at least two leaders.',
    onePerson: 'Choose at least one leader.',
    day: 'Day',
    days: 'Days',
    noDays: 'The series has no days yet. Add days before making a rule about them.',
    dayMissing: 'Choose a day.',
    daysMissing: 'Choose at least one day.',
    daysMean: 'What applies to the days?',
    only: 'Only these days',
    never: 'Not these days',
    unit: 'Unit',
    everyUnit: 'All units, each on its own',
    unitIs: 'An administration, a centre or a department.',
    unitHint: 'Units below the chosen one count as part of it.',
    capOver: 'What is counted?',
    workplace: 'Workplace',
    workplaceIs: 'Such as a school, a nursery or a care home.',
    everyWorkplace: 'All workplaces, each on its own',
    capBy: 'Limit per day',
    byCount: 'A number of leaders',
    byShare: 'A share of the leaders',
    count: 'Most leaders',
    share: 'Largest share in per cent',
    fewer: 'Lower',
    more: 'Higher',
    capMissing: 'Enter a number of at least 1.',
    note: 'Note',
    noteHint: 'For instance why the rule is there. May be left empty.',
    preview: 'This is how the rule reads',
    previewMissing: 'Fill in the fields to see the rule here.',
    repeated: 'The rule already exists.',
    deputiesHow: 'The deputy is noted on the leader’s own page.',
  },

  finding: {
    outsideAudience: (names) => `Not in the audience, so not part of the rule: ${names}.`,
    tooFewPeople: 'Too few leaders are left in the rule, so it has no effect.',
    noDayLeft: 'None of the days of the rule are held any more, so it has no effect.',
    moreThanDays: (people, days) =>
      `${leaders(people)} are to be kept apart, but there ${days === 1 ? 'is only 1 day' : `are only ${days} days`}.`,
    moreThanSeats: (people, seats) =>
      `${leaders(people)} are to come together, but no day has more than ${seats} seats.`,
    cannotCome: (names) => `Cannot come on any of the days of the rule: ${names}.`,
    contradiction: (other, names, hard) =>
      hard
        ? `Cannot be kept together with this rule: ${other}. It concerns ${names}.`
        : `Pulls the opposite way of this rule: ${other}. It concerns ${names}.`,
  },

  wish: {
    title: (name) => `Wish for a day: ${name}`,
    text: 'The distribution grants as many wishes as it can. A wish is not a promise.',
    want: 'Rather',
    same: 'All the same',
    avoid: 'Rather not',
    strength: 'How important is the wish?',
  },

  wishes: {
    open: 'Paste wishes…',
    title: 'Paste wishes for days',
    text: 'Paste a list with one leader on each line. You see what it means before anything is saved.',
    list: 'The list',
    listHint:
      'Name and date, for example from two columns of a spreadsheet. Several dates mean one of them.',
    placeholder: 'Ane Holm; 9 March\nBo Dahl; 9 March, 16 March\nMia Lund; not 23 March',
    meaning: 'What are the dates?',
    listWants: 'Days they would rather have',
    listAvoids: 'Days they would rather not have',
    found: (good, troubled) => {
      const understood = good === 1 ? '1 line is understood' : `${good} lines are understood`
      if (troubled === 0) return `${understood}.`
      return `${understood}. ${troubled === 1 ? '1 line needs' : `${troubled} lines need`} an answer and will not be saved yet.`
    },
    line: (line) => `Line ${line}:`,
    wants: (name, days) => `${name}: rather ${days}`,
    avoids: (name, days) => `${name}: rather not ${days}`,
    unknownPerson:
      'Nobody in the audience has this name. Choose who it is, or correct the name in the list.',
    severalPeople: (count) => `${count} in the audience have this name. Choose who it is.`,
    unknownDays: (days) => `Not a day of the series: ${days}. Correct the date in the list.`,
    noDays: 'There is no day. Write it in the list.',
    bothWays: 'An earlier line says the opposite of this day. Correct one of them in the list.',
    itIs: (name) => `It is ${name}`,
    whoIs: (name) => `Who is ${name}?`,
    save: (people) =>
      people === 1 ? 'Save wishes of 1 leader' : `Save wishes of ${people} leaders`,
    met: (met, of) => `${met} of ${of} wishes for days are met`,
  },

  absences: {
    title: 'Absences',
    lead: 'Days on which a leader cannot come. The reason is not recorded.',
    add: 'Add absence',
    fromCalendar: 'Read from calendar',
    importNote:
      'Do you have the absences in a list? A column with dates comes along when you import the list.',
    toImport: 'Go to import',
    emptyTitle: 'No absences yet',
    emptyText: 'Note the days on which a leader cannot come, and the leader is given another day.',
    noneFound: 'Nobody matches the search.',
    daysTitle: 'Who can come when',
    canCome: (count) => `${leaders(count)} can come`,
    away: (count) => `${count} cannot`,
    nobodyAway: 'No absences',
    showAway: (count, day) => `${count} cannot come on ${day}. Show who.`,
    notForAll: (count) => `The day is not for ${leaders(count)}`,
    seats: (min, max) => `${min}-${max} seats`,
    tooFew: (missing) => `${missing} short of the smallest number`,
    tooManyOnly: (count, max) =>
      `${leaders(count)} can come on this day only, and there are ${max} seats`,
    search: 'Search by name or unit',
    onlyDay: (day) => `Only those who cannot come on ${day}`,
    otherDaysToo: 'Also show those away on other days only',
    found: (count) => `${leaders(count)} with absences`,
    showMore: (count) => `Show ${count} more`,
    span: (from, to) => `${from} to ${to}`,
    hits: (days) => `Affects ${days}`,
    hitsNone: 'Affects none of the days',
    origins: {
      typed: '',
      imported: 'from a list',
      calendar: 'from a calendar',
      cancellation: 'cancellation',
    },
    remove: (what, name) => `Remove the absence ${what} for ${name}`,
    addFor: (name) => `Add absence for ${name}`,
  },

  absenceForm: {
    title: 'Add absence',
    text: 'Choose one or more leaders and the days on which they cannot come.',
    how: 'When?',
    byDays: 'Days of the series',
    bySpan: 'A period',
    days: 'Days',
    from: 'First day',
    to: 'Last day',
    dayMissing: 'Enter a date, such as 09-03-2027.',
    dayWrong: 'There is no such date. Enter e.g. 09-03-2027.',
    spanWrong: 'The last day is before the first.',
    add: (people) => (people > 1 ? `Add for ${people} leaders` : 'Add absence'),
  },

  calendar: {
    title: 'Read absences from a calendar',
    text: 'Choose the leader and the calendar file (.ics). The file is only read here and is not kept. Only the days are saved, not the names of appointments.',
    person: 'Leader',
    personMissing: 'Choose the leader first.',
    drop: 'Drop the calendar file here',
    choose: 'Choose file',
    otherFile: 'Choose another file',
    reading: 'Reading the calendar ...',
    file: (name) => `Found in ${name}`,
    nothing:
      'The calendar does not say that the leader is away on any of the days. There is nothing to add.',
    unknownZones: (zones) => `Unknown time zones were read as Danish time: ${zones}.`,
    add: (count) => (count === 1 ? 'Add 1 absence' : `Add ${count} absences`),
    noDays: 'The series has no days yet, so there is nothing to compare the calendar with.',
  },
}
