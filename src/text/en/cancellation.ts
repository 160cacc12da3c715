/** Texts of a leader's cancellation, in English. */
import type { Catalogue } from '../da'

export const cancellation: Catalogue['cancellation'] = {
  title: (name) => `${name} cancels`,
  question: (day) => `Cancels for ${day}. Should the leader have a new day?`,
  newDay: 'Find a new day',
  newDayText: (day) =>
    `The leader is noted as unable to come on ${day}. You get proposals for a new day that move as few as possible.`,
  notThisYear: 'Takes no part this year',
  notThisYearText: (series) =>
    `The leader leaves the audience of ${series} and needs no new day. Everybody else keeps theirs.`,
  undo: 'Either can be undone in one step.',
  leaversTitle: (count) =>
    count === 1 ? '1 leader takes no part this year' : `${count} leaders take no part this year`,
  leaver: (name, day) => `${name} (cancelled for ${day})`,
  leaversText: (leavers) => `${leavers}. This stays here until you publish a new version.`,
}
