import { worthwhile, type RepairProposal } from '@/optimiser/days/repairChoices'
import { describe, expect, test } from 'vitest'

function choice(
  kind: RepairProposal['kind'],
  moves: number,
  score: number,
  unplaced = 0,
): RepairProposal {
  const people = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`)
  return {
    kind,
    proposal: {
      seats: {},
      unplaced: people(unplaced),
      complete: unplaced === 0,
      score,
      bound: 0,
      costs: [],
      conflicts: [],
      remedies: [],
      seed: 1,
      seconds: 1,
      moved: [],
    },
    extraMoves: people(moves),
    provenFewest: false,
    scoreToday: null,
  }
}

const told = (proposals: readonly RepairProposal[]) =>
  worthwhile(proposals).map(({ kind, extraMoves }) => `${kind} ${extraMoves.length}`)

describe('repairs to choose between', () => {
  test('go from fewest moves to the best mirror', () => {
    expect(
      told([choice('best', 9, 40), choice('fewestMoves', 2, 60), choice('fewMoves', 4, 50)]),
    ).toEqual(['fewestMoves 2', 'fewMoves 4', 'best 9'])
  })

  test('leave out what moves more for nothing, or for what nobody would notice', () => {
    expect(
      told([choice('noMoves', 0, 50), choice('fewMoves', 3, 50), choice('best', 80, 49.99)]),
    ).toEqual(['noMoves 0'])
  })

  test('take the better of two that move as few', () => {
    const [first] = worthwhile([choice('fewestMoves', 3, 60), choice('fewMoves', 3, 55)])
    expect(first?.kind).toBe('fewestMoves')
    expect(first?.proposal.score).toBe(55)
  })

  test('put what leaves somebody without a day last, although it moves nobody', () => {
    expect(told([choice('noMoves', 0, 10, 1), choice('fewestMoves', 2, 60)])).toEqual([
      'fewestMoves 2',
      'noMoves 0',
    ])
  })

  test('are all shown when none of them gives everybody a day', () => {
    expect(told([choice('noMoves', 0, 10, 3), choice('best', 5, 60, 1)])).toEqual([
      'noMoves 0',
      'best 5',
    ])
  })
})
