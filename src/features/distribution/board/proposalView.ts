/** A proposal in words and figures, as it is read before anything is written. */
import { boardBalance } from '@/domain/distribution/boardBalance'
import { draftStateOf } from '@/domain/distribution/draftState'
import { balanceByDay, balanceParts, measureOf } from '@/domain/distribution/measure'
import type { DistributionProblem, Proposal } from '@/domain/distribution/problem'
import { compareSeats, type SeatDifference, type Seats } from '@/domain/distribution/versions'
import type { Snapshot } from '@/domain/records'
import { compareDanish } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { briefDay, decimal, percentAtMost, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { nameById, namesOf } from '../nameText'
import { ruleTextById } from '../ruleText'
import { attributeLabel, deviationText, peopleOff, worstRow } from './balanceText'

/** One day of the balance table. */
export interface BalanceColumn {
  readonly id: Id
  readonly day: string
  readonly seats: string
  readonly cells: readonly {
    readonly key: string
    /** "+2", "-1", or null when everything is as near its share as people allow. */
    readonly off: string | null
    readonly text: string
  }[]
}

export interface BrokenRule {
  readonly text: string
  readonly times: number
  readonly names: string
}

type BoundOf = Pick<Proposal, 'score' | 'bound' | 'complete'>

/** "Beviseligt bedst" or how far from it at most; empty when nothing has been proven. */
export function boundText({ score, bound, complete }: BoundOf): string {
  if (!complete) return ''
  if (isProvenBest(score, bound)) return t.distribution.bound.best
  return bound > 0 ? t.distribution.bound.within(atMostText(score, bound)) : ''
}

/** What the words of `boundText` mean; empty when it is. */
export function boundExplained({ score, bound, complete }: BoundOf): string {
  if (!complete) return ''
  if (isProvenBest(score, bound)) return t.distribution.bound.bestMeans
  return bound > 0 ? t.distribution.bound.withinMeans : ''
}

/** Within the last digits of the two sums they are the same. */
export function isProvenBest(score: number, bound: number): boolean {
  return score <= bound + 1e-6
}

/** How much of the score could still fall away at most: "1,3 %". */
export function atMostText(score: number, bound: number): string {
  return percentAtMost(score > 0 ? Math.max(0, (score - bound) / score) : 0)
}

/** The score beside that of the draft; null while the draft is not whole and so costs nothing to beat. */
export function improvementText(
  snapshot: Snapshot,
  seriesId: Id,
  proposal: Proposal,
): string | null {
  const state = draftStateOf(snapshot, seriesId)
  if (!state || state.seats.size < state.problem.people.length || !proposal.complete) return null
  const now = measureOf(state.problem, state.seats)
  const points = now.score - proposal.score
  if (now.hardBreaches > 0 || Math.abs(points) < 0.05) return null
  return points > 0
    ? t.board.proposal.improves(decimal(points))
    : t.board.proposal.worsens(decimal(-points))
}

export function balanceColumns(
  snapshot: Snapshot,
  problem: DistributionProblem,
  seats: Seats,
): BalanceColumn[] {
  const placed = new Map(Object.entries(seats))
  const rows = boardBalance(snapshot, balanceByDay(problem, placed))
  return problem.days.map(({ id, seatsMin, seatsMax }) => {
    const count = [...placed.values()].filter((dayId) => dayId === id).length
    const own = rows.get(id) ?? []
    return {
      id,
      day: briefDay(snapshot.seminars.get(id)?.day ?? ''),
      seats: t.board.column.seats(count, seatsMin, seatsMax),
      cells: balanceParts(problem).map(({ key }) => {
        const worst = worstRow(own.filter((row) => row.key === key))
        if (!worst) return { key, off: null, text: t.distribution.balance.ok }
        const sign = worst.deviation > 0 ? '+' : '-'
        return {
          key,
          off: `${sign}${peopleOff(worst)}`,
          text: deviationText(worst),
        }
      }),
    }
  })
}

export function attributeLabels(problem: DistributionProblem): { key: string; label: string }[] {
  return balanceParts(problem).map(({ key }) => ({ key, label: attributeLabel(key) }))
}

/** Rules that the proposal does not keep, hard or soft, the dearest first. */
export function brokenRules(snapshot: Snapshot, { costs }: Proposal, hard: boolean): BrokenRule[] {
  const times = new Map<Id, { cost: number; personIds: Id[] }>()
  for (const row of costs) {
    if (row.constraint !== 'rule' || row.hard !== hard || row.ruleId === null) continue
    const known = times.get(row.ruleId) ?? { cost: 0, personIds: [] }
    known.cost += row.cost
    known.personIds.push(...row.personIds)
    times.set(row.ruleId, known)
  }
  return [...times]
    .sort(([, a], [, b]) => b.cost - a.cost)
    .map(([ruleId, { cost, personIds }]) => {
      // A soft cost is so many points a breach; a hard one already counts breaches.
      const weight = hard ? 1 : (snapshot.placementRules.get(ruleId)?.weight ?? 1) * pointsPerWeight
      return {
        text: ruleTextById(snapshot, ruleId),
        times: Math.max(1, Math.round(cost / weight)),
        names: namesOf(snapshot, [...new Set(personIds)]),
      }
    })
}

const pointsPerWeight = 10

export interface Differences {
  readonly added: readonly string[]
  readonly moved: readonly string[]
  readonly removed: readonly string[]
}

/** "40 ledere mister deres dag, 132 flyttes"; empty when everybody keeps what they have. */
export function lossText({ moved, removed }: Differences): string {
  const { losses, movedCount, removedCount } = t.board.proposal
  if (removed.length > 0 && moved.length > 0) return losses(removed.length, moved.length)
  if (removed.length > 0) return removedCount(removed.length)
  return moved.length > 0 ? movedCount(moved.length) : ''
}

export function isEmpty({ added, moved, removed }: Differences): boolean {
  return added.length + moved.length + removed.length === 0
}

/** Who gets, changes or loses a day between two plans, each as a line, in Danish order. */
export function differencesOf(
  snapshot: Snapshot,
  from: Seats,
  to: Seats,
  among: (personId: Id) => boolean = () => true,
): Differences {
  const day = (id: Id | null) => {
    const seminar = snapshot.seminars.get(id ?? '')
    return seminar ? shortDay(seminar.day) : t.board.dayGone
  }
  const name = ({ personId }: SeatDifference) => nameById(snapshot, personId)
  const differences = compareSeats(from, to)
    .filter(({ personId }) => snapshot.people.has(personId) && among(personId))
    .sort((a, b) => compareDanish(name(a), name(b)))
  const lines = (kind: SeatDifference['kind'], say: (row: SeatDifference) => string) =>
    differences.filter((row) => row.kind === kind).map(say)
  return {
    added: lines('added', (row) => t.board.proposal.gets(name(row), day(row.to))),
    moved: lines('moved', (row) => t.board.proposal.move(name(row), day(row.from), day(row.to))),
    removed: lines('removed', (row) => t.board.proposal.loses(name(row), day(row.from))),
  }
}
