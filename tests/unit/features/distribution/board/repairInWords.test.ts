/** What a repair looks for and offers, approved as a planner reads it, in both languages. */
import type { RepairStage, SolveProgress } from '@/domain/distribution/problem'
import type { RepairNeed } from '@/domain/distribution/repairNeeds'
import { progressText, repairProgressText } from '@/features/distribution/board/progressText'
import { boundExplained, boundText } from '@/features/distribution/board/proposalView'
import { qualityLines, repairTitle } from '@/features/distribution/board/repairText'
import { needText } from '@/features/distribution/board/warningText'
import type { RepairProposal } from '@/state/distributing'
import { setLanguage, t, type Language } from '@/text/t'
import { aPerson, aRule, aSeminar, aSeries, snapshotOf } from '@tests/support/builders'
import { afterEach, describe, expect, it, test } from 'vitest'

afterEach(() => setLanguage('da'))

const snapshot = snapshotOf({
  people: [aPerson({ id: 'anna', name: 'Anna Berg' }), aPerson({ id: 'bo', name: 'Bo Dahl' })],
  series: [aSeries({ id: 'series' })],
  seminars: [aSeminar({ id: 'd0', day: '2027-03-02' })],
  placementRules: [aRule({ id: 'apart', kind: 'apart', personIds: ['anna', 'bo'] })],
})

function choice(
  kind: RepairProposal['kind'],
  moves: number,
  { score = 100, bound = 0, today = 100 as number | null, unplaced = 0 } = {},
): RepairProposal {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`)
  return {
    kind,
    proposal: {
      seats: {},
      unplaced: ids(unplaced),
      complete: unplaced === 0,
      score,
      bound,
      costs: [],
      conflicts: [],
      remedies: [],
      seed: 1,
      seconds: 1,
      moved: [],
    },
    extraMoves: ids(moves),
    provenFewest: kind === 'fewestMoves',
    scoreToday: today,
  }
}

const choices = [
  choice('noMoves', 0, { score: 104, bound: 101 }),
  choice('fewestMoves', 1, { score: 140, bound: 100 }),
  choice('fewestMoves', 3, { score: 120, bound: 119.99 }),
  choice('fewMoves', 8, { score: 100.2, bound: 100.2 }),
  choice('best', 40, { score: 95, bound: 94 }),
  choice('best', 40, { score: 60, bound: 60 }),
  choice('best', 40, { score: 60, bound: 0, today: null }),
  choice('noMoves', 0, { unplaced: 1 }),
  choice('noMoves', 0, { unplaced: 12 }),
  choice('best', 5, { unplaced: 2 }),
]

const at = (repair?: RepairStage): SolveProgress => ({
  seconds: 1,
  score: 10,
  bound: 9,
  infeasibility: 0,
  ...(repair ? { repair } : {}),
})
const stages: RepairStage[] = [
  { lookingFor: 'noMoves', moves: null, proven: false },
  { lookingFor: 'fewestMoves', moves: null, proven: false },
  { lookingFor: 'fewMoves', moves: 0, proven: true },
  { lookingFor: 'fewMoves', moves: 3, proven: true },
  { lookingFor: 'fewMoves', moves: 3, proven: false },
  { lookingFor: 'best', moves: 1, proven: true },
  { lookingFor: 'best', moves: null, proven: false },
]

const person = snapshot.people.get('anna')!
const seminar = snapshot.seminars.get('d0')!
const breach = { ruleId: 'apart', kind: 'apart', hard: true, withIds: ['bo'], points: 0 } as const
const needs: RepairNeed[] = [
  { person, reason: 'declined', seminar, breaches: [] },
  { person, reason: 'lostDay', seminar, breaches: [] },
  { person, reason: 'new', seminar: null, breaches: [] },
  { person, reason: 'unplaced', seminar, breaches: [] },
  { person, reason: 'absent', seminar, breaches: [] },
  { person, reason: 'notEligible', seminar, breaches: [] },
  { person, reason: 'ruleBroken', seminar, breaches: [breach] },
]

function printed(): string {
  const offers = choices.map((own) => {
    const { repair } = t.board
    const lacking = own.proposal.unplaced.length
    const lines = [
      ...(own.extraMoves.length > 0 ? [repair.told(own.extraMoves.length)] : []),
      ...qualityLines(own),
      ...(own.provenFewest ? [repair.provenFewest] : []),
      ...(lacking > 0 && own.extraMoves.length > 0 ? [repair.unplaced(lacking)] : []),
      `[${lacking > 0 ? repair.acceptWithout(lacking) : repair.accept}]`,
    ]
    return [repairTitle(own), ...lines.map((line) => `  ${line}`)].join('\n')
  })
  const searching = [
    repairProgressText(null),
    ...stages.map((stage) => repairProgressText(at(stage))),
  ]
  const distributing = [
    progressText(null),
    progressText({ ...at(), infeasibility: 3 }),
    progressText({ ...at(), bound: 0 }),
    progressText(at()),
    progressText({ ...at(), bound: 10 }),
  ]
  const bounds = [10, 9.999, 9].map((bound) => {
    const proposal = { score: 10, bound, complete: true }
    return `${boundText(proposal)}: ${boundExplained(proposal)}`
  })
  const blocks = [
    needs.map((need) => needText(snapshot, need)).join('\n'),
    searching.join('\n'),
    ...offers,
    distributing.join('\n'),
    bounds.join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

test.each<Language>(['da', 'en'])('a planner reads the repairs in %s', async (language) => {
  await setLanguage(language)
  await expect(printed()).toMatchFileSnapshot(`../../../../approved/repair.${language}.txt`)
})

describe('how far from the best', () => {
  const told = (score: number, bound: number, complete = true) =>
    boundText({ score, bound, complete })

  it('is nothing when nothing was proven or not everybody has a day', () => {
    expect(told(10, 0)).toBe('')
    expect(told(10, 10, false)).toBe('')
  })

  it('is nothing at all for a perfect mirror and for the last digits', () => {
    expect(told(0, 0)).toBe('Beviseligt bedst')
    expect(told(10, 10 - 1e-9)).toBe('Beviseligt bedst')
  })

  it('is never said to be less than it is', () => {
    expect(told(10_000, 9999)).toMatch(/^Højst 0,1\s% fra/)
    expect(told(1000, 987.6)).toMatch(/^Højst 1,3\s% fra/)
  })
})
