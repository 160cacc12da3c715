/** Texts of the distribution room, in English. */
import type { Catalogue } from '../da'

const leaders = (count: number) => (count === 1 ? '1 leader' : `${count} leaders`)
const seats = (count: number) => (count === 1 ? '1 seat' : `${count} seats`)

export const distribution: Catalogue['distribution'] = {
  explain: {
    pinned: (name, day) => `${name} is pinned to ${day}.`,
    onlyDay: (name, day) => `${name} can only come on ${day}.`,
    possibleDays: (name, possible, of) =>
      possible === of
        ? `${name} can come on all ${of} days.`
        : `${name} can come on ${possible} of the ${of} days.`,
    absentOn: (name, days) => `${name} cannot come on ${days}.`,
    notEligibleOn: (name, days) => `The unit of ${name} is not meant to come on ${days}.`,
    full: (days) => `There are no seats left on ${days}.`,
  },
  consequence: {
    seats: (count, max) => `${count} of ${max} seats`,
    over: (by) => `${by} more than there is room for`,
    absent: 'Cannot come that day',
    notEligible: 'The day is not meant for the leader’s unit',
    breaks: (rule) => `Breaks: ${rule}`,
    mends: (rule) => `Keeps again: ${rule}`,
    stillBreaks: (rule) => `Still breaks: ${rule}`,
    better: (points) => `Balance ${points} points better`,
    worse: (points) => `Balance ${points} points worse`,
    meetsAgain: (count) => `Meets ${count} again`,
    same: 'Same balance',
  },
  conflict: {
    tooFewSeats: (people, places) =>
      `${leaders(people)} need a seat, but the days only have ${seats(places)} in all.`,
    tooFewPeople: (people, min) =>
      `The days need at least ${min} participants in all, but the audience has only ${leaders(people)}.`,
    onlyThisDay: (day, people, places) =>
      `${leaders(people)} can only come on ${day}, which has just ${seats(places)}.`,
    onlyTheseDays: (days, people, places) =>
      `${leaders(people)} can only come on ${days}, and those days have just ${seats(places)} in all.`,
    tooFewCanCome: (days, people, min) =>
      people === 0
        ? `Nobody can come on ${days}, and at least ${min} are needed.`
        : `Only ${leaders(people)} can come on ${days}, and at least ${min} are needed.`,
    noDay: {
      absent: (name) => `${name} is away on every one of the days.`,
      notEligible: (name) => `None of the days is meant for the unit of ${name}.`,
      both: (name) =>
        `Some of the days are not meant for the unit of ${name}, and ${name} is away on the others.`,
    },
    oneRule: 'This rule cannot be kept with the days and seats there are:',
    rulesCollide: (count) =>
      count === 2
        ? 'These two rules cannot both be kept. If you relax one, the other can be:'
        : `These ${count} rules cannot all be kept. If you relax one of them, the others can be:`,
    pinnedToBlockedDay: (name, day) => `${name} is pinned to ${day} but cannot come that day.`,
  },
  remedy: {
    raiseAll: (days, to) => `Raise all ${days} days to at most ${to} seats`,
    raiseSome: (days, to) => `Raise ${days} to at most ${to} seats`,
    addSeats: (day, places) => `Give ${day} ${places} more ${places === 1 ? 'seat' : 'seats'}`,
    moveSeats: (from, to, places) => `Move ${seats(places)} from ${from} to ${to}`,
    lowerMinimum: (day, to) => `Lower the minimum of ${day} to ${to}`,
    ruleOf: (names) => `the rule about ${names}`,
    ruleSaying: (rule) => `the rule “${rule}”`,
    makeWish: (rule) => `Make ${rule} a wish`,
    switchOffRule: (rule) => `Switch off ${rule}`,
    unpin: (name) => `Unpin ${name}`,
    askPerson: (name, days) => `Ask whether ${name} can come on ${days} after all`,
    askPeople: (count, of, days) =>
      `Ask whether ${count} of the ${of} leaders who are away can come on ${days} after all`,
    otherDays: (count) => (count === 1 ? 'another day' : `one of ${count} other days`),
    addDay: (places) => `Add a day with at least ${seats(places)}`,
  },
  balance: {
    high: (count, whom) => `${count} more ${whom} than the day’s share`,
    low: (count, whom) => `${count} fewer ${whom} than the day’s share`,
    ok: 'Matches the day’s share',
    inAll: 'in all',
    from: (place) => `from ${place}`,
    fromNowhere: 'without a unit',
    workplaceUnknown: 'without a workplace',
    levels: {
      1: 'among the directors',
      2: 'among the chiefs',
      3: 'among contract holders and heads of department',
      4: 'among the team leaders',
      5: 'among leaders at level 5',
      none: 'without a level',
    },
    seniority: {
      under2: 'with under 2 years of service',
      '2to10': 'with 2-10 years of service',
      over10: 'with over 10 years of service',
      unknown: 'without a date of hire',
    },
    attributes: {
      administration: 'Administration',
      unit: 'Centre or department',
      level: 'Level',
      workplace: 'Workplace',
      seniority: 'Seniority',
      evenDays: 'Evenly filled days',
      metBefore: 'Mix people who have met before',
    },
  },
  mirror: {
    title: 'What should each day mirror?',
    text: 'Each day becomes a cross-section of the whole audience.',
    none: 'Not at all',
    some: 'Somewhat',
    much: 'Strongly',
    metHint: 'So that they meet new colleagues. Days of the last two years are looked at.',
    metNobody: 'Nobody in the audience has been on a day together in the last two years.',
    time: 'How thoroughly?',
    quick: 'Quickly, 3 seconds',
    thorough: 'Thoroughly, 15 seconds',
    start: 'Distribute leaders',
  },

  bound: {
    best: 'Provably best',
    bestMeans: 'No distribution that keeps the rules has a better balance.',
    within: (percent) => `At most ${percent} from the best possible`,
    withinMeans: 'It may be the best already. There cannot be more to gain than that.',
  },
  warning: {
    absent: 'Cannot come that day',
    notEligible: 'The day is not meant for the leader’s unit',
    outsideAudience: 'No longer part of the audience',
    ruleBroken: (rule) => `Breaks: ${rule}`,
    seatsOver: (by) => `${by} too many`,
    seatsUnder: (by) => `${by} short`,
    noDayPossible: 'Cannot come on any of the days',
  },
  repair: {
    declined: (day) => `Has cancelled for ${day}`,
    lostDay: (day) => `${day} is cancelled`,
    new: 'Has no day yet',
    unplaced: (day) => `Was taken off ${day}`,
    absent: (day) => `Can no longer come on ${day}`,
    notEligible: (day) => `${day} is no longer meant for the leader’s unit`,
    ruleBroken: (rules) => `Breaks: ${rules}`,
  },
  message: {
    invited: (day) => `Is invited to ${day}`,
    newDay: (from, to) => `Moves from ${from} to ${to}`,
    newDayForLostDay: (from, to) => `${from} is cancelled, the new day is ${to}`,
    noDay: (from) => `No longer has ${from}`,
    lostDay: (from) => `${from} is cancelled, a new day will follow`,
    cancellationNoted: (from) => `Cancellation for ${from} is noted`,
    dayChanged: (from, news) => `${from} has changed. ${news}`,
    facilitates: (day) => `Runs ${day}`,
    facilitatesNoMore: (from) => `No longer runs ${from}`,
    facilitatedDayChanged: (from, news) => `Runs ${from}, which has changed. ${news}`,
    facilitatedDayLost: (from) => `Does not run ${from}: the day is cancelled`,
  },

  dayNews: {
    day: (day) => `New day: ${day}`,
    time: (span) => `New time: ${span}`,
    place: (place) => `New place: ${place}`,
    noPlace: 'A new place will follow',
  },
}
