/** Texts about what to look at in a programme, in English. */
import type { Catalogue } from '../da'

export const agendaChecks: Catalogue['agendaChecks'] = {
  title: 'Check of the programme',
  fine: 'Everything fits: times, breaks, people and agreements.',
  empty: 'What does not fit together is told here.',
  count: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  more: (count) => `Show ${count} more`,
  fewer: 'Show fewer',
  onDay: (text, day) => `${day}: ${text}`,

  found: {
    overrun: (length, name, time) => `There is ${length} too much before ${name} at ${time}`,
    endsLate: (length, time) => `The day ends ${length} after ${time}`,
    pastMidnight: (name) => `${name} lasts until after midnight`,
    startsBeforeDay: (name, time) => `${name} begins before the day does at ${time}`,
    twoPlaces: (names, one, other) =>
      `${names} would have to be in two places at once: ${one} and ${other}`,
    noBreak: (length, time) => `No break for ${length} from ${time}`,
    muchTalk: (share) =>
      `${share} of the time is talks and plenaries. Let the participants work more themselves`,
    noResponsible: (name) => `${name} has nobody responsible`,
    noResponsibleMany: (count) => `${count} items have nobody responsible`,
    speakerNotAgreed: {
      wished: (speaker) => `${speaker} is only wished for`,
      contacted: (speaker) => `${speaker} has been contacted but has not answered`,
      promised: (speaker) => `${speaker} has promised, but it is not agreed`,
      declined: (speaker) => `${speaker} has declined`,
    },
    speakerNotBooked: (speaker) => `${speaker} is not booked for the seminar`,
    noMinutes: (name) => `${name} lasts 0 minutes`,
    partakerGone: (name) => `Someone on ${name} is no longer in the register`,
    emptyCircle: (circle, name) => `Nobody is in the circle ${circle}, so ${name} is empty`,
    circleGone: (name) => `The circle of ${name} is gone`,
    closedInTheOpen: (name) => `${name} is closed, but some of it can be read. Save it again`,
    noTracks: (name) => `${name} has no tracks yet`,
    gap: (length, name) => `${length} without content before ${name}`,
    dayGone: 'The seminar no longer has this day',
    emptyDay: 'The day has no items',
  },
}
