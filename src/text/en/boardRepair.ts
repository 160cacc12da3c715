/** Texts of the repairs on the board, in English. */
import type { Catalogue } from '../da'

const leaders = (count: number) => (count === 1 ? '1 leader' : `${count} leaders`)

export const boardRepair: Catalogue['board']['repair'] = {
  missing: (count) => `${leaders(count)} ${count === 1 ? 'lacks' : 'lack'} a day`,
  cannotStay: (count) =>
    count === 1 ? '1 leader cannot stay on the day' : `${count} leaders cannot stay on their day`,
  show: 'See proposals',
  who: 'See who',
  row: (name, reason) => `${name}: ${reason}`,
  title: 'Proposals that put it right',
  lead: 'Choose between moving few and getting the best balance. Nothing has been saved yet.',
  looking: {
    noMoves: 'Checking whether everybody else can keep their day…',
    fewest: 'Somebody has to move. Finding out how few it takes…',
    atLeast: (count) =>
      count === 0
        ? 'Nobody else needs to move.'
        : `At least ${count} ${count === 1 ? 'other has' : 'others have'} to move.`,
    possible: (count) => `It can be done by moving ${count} ${count === 1 ? 'other' : 'others'}.`,
    few: 'Seeing what a few moves can do for the balance…',
    best: 'Looking for the best balance…',
  },
  kinds: {
    noMoves: 'Nobody else is moved',
    fewestMoves: 'Fewest are moved',
    fewMoves: 'Better balance, few moved',
    best: 'Best balance',
  },
  told: (count) =>
    count === 1
      ? '1 other leader who has been told is moved'
      : `${count} other leaders who have been told are moved`,
  needed: 'Those it is about',
  others: 'Others who are moved',
  already: 'Changed in the draft already',
  provenFewest: 'It cannot be done with fewer',
  balance: {
    better: 'Better balance than today',
    slightlyBetter: 'Slightly better balance than today',
    same: 'Same balance as today',
    slightlyWorse: 'Slightly less balanced than today',
    worse: 'Less balanced than today',
    muchWorse: 'Much less balanced than today',
  },
  noMovesBut: (count) =>
    `Nobody else is moved, but ${leaders(count)} still ${count === 1 ? 'gets' : 'get'} no day`,
  unplaced: (count) => `${leaders(count)} still ${count === 1 ? 'gets' : 'get'} no day`,
  broken: (count) => (count === 1 ? '1 firm rule is not kept' : `${count} firm rules are not kept`),
  accept: 'Accept proposal',
  acceptWithout: (count) => `Accept without a day for ${leaders(count)}`,
  none: 'No proposal was found. Give a day more seats, or distribute from scratch.',
}
