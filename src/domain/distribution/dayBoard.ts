/** The board of a series: days as columns, people as cards, with what is wrong on each. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { boardBalance, type BalanceRow } from './boardBalance'
import { cancellationsOf } from './cancellations'
import { draftStateOf, type DraftState } from './draftState'
import { evenDaysKey } from './evenDays'
import { balanceByDay, measureOf, type Measure } from './measure'
import { pairsMeetingAgain } from './meetings'
import type { Placement } from './placement'
import {
  breachBy,
  peopleByDay,
  rulesByPerson,
  type PeopleByDay,
  type RuleBreach,
} from './ruleBreaches'
import type { ToldDay } from './toldDays'
import { wishesMet, type WishesMet } from './wishesMet'

export type CardWarning =
  | { readonly type: 'absent' }
  | { readonly type: 'notEligible' }
  | { readonly type: 'outsideAudience' }
  | ({ readonly type: 'ruleBroken' } & RuleBreach)

export interface DayCard {
  readonly person: Person
  readonly placement: Placement
  readonly pinned: boolean
  readonly warnings: readonly CardWarning[]
  /** The published day that the person has cancelled, until a new version tells what came of it. */
  readonly cancelled: ToldDay | null
}

export interface SeatCount {
  readonly min: number
  readonly max: number
  readonly count: number
}

/** A warning about the day itself. An empty draft has no `seatsUnder`. */
export type ColumnWarning =
  | { readonly type: 'seatsOver'; readonly by: number }
  | { readonly type: 'seatsUnder'; readonly by: number }

export interface DayColumn {
  readonly seminar: Seminar
  readonly cards: readonly DayCard[]
  readonly seats: SeatCount
  readonly balance: readonly BalanceRow[]
  readonly warnings: readonly ColumnWarning[]
}

export interface UnplacedCard {
  readonly person: Person
  /** The cancelled day the person is still noted on, or null. */
  readonly lostDay: Seminar | null
  /** False when no day at all is open to the person. */
  readonly canCome: boolean
  /** As on a card with a day. */
  readonly cancelled: ToldDay | null
}

export interface BoardTotals {
  /** The audience, and whoever else is placed. */
  readonly people: number
  readonly placed: number
  readonly unplaced: number
  readonly pinned: number
  readonly seatsMin: number
  readonly seatsMax: number
  /** Warnings on all cards and columns. */
  readonly warnings: number
}

export interface DayBoard {
  /** Days that are held, in the order they take place. */
  readonly columns: readonly DayColumn[]
  readonly unplaced: readonly UnplacedCard[]
  readonly totals: BoardTotals
  readonly measure: Measure
  readonly wishes: WishesMet
  /** Pairs who have been together before and meet again; null while nobody asks for that. */
  readonly meetAgain: number | null
}

/** @returns null when the series is gone; people are in Danish order everywhere */
export function dayBoard(snapshot: Snapshot, seriesId: Id): DayBoard | null {
  const state = draftStateOf(snapshot, seriesId)
  if (!state) return null
  const { problem, seats } = state
  const everyone = peopleOf(snapshot, state)
  const balances = balanceByDay(problem, seats)
  const rows = boardBalance(snapshot, balances)
  const cancellations = cancellationsOf(snapshot, seriesId)
  const cancelledBy = (personId: Id) => cancellations.get(personId)?.day ?? null
  const cards = cardsByDay(state, everyone, cancelledBy)
  const isWhole = seats.size === problem.people.length
  // While people lack a day every day is too small, which says nothing about the days.
  const shown = (day: readonly BalanceRow[]) =>
    isWhole ? day : day.filter(({ key }) => key !== evenDaysKey)
  const columns = problem.days.map(({ id }): DayColumn => {
    const seminar = snapshot.seminars.get(id) as Seminar
    const there = cards.get(id) ?? []
    const count = { min: seminar.seatsMin, max: seminar.seatsMax, count: there.length }
    return {
      seminar,
      cards: there,
      seats: count,
      balance: shown(rows.get(id) ?? []),
      warnings: state.placements.size === 0 ? [] : seatWarnings(count),
    }
  })
  const unplaced = unplacedCards(snapshot, state, everyone, cancelledBy)
  return {
    columns,
    unplaced,
    totals: totalsOf(columns, unplaced.length),
    measure: measureOf(problem, seats, balances),
    wishes: wishesMet(problem, seats),
    meetAgain: problem.metBefore?.length ? pairsMeetingAgain(problem, seats) : null,
  }
}

/** What is wrong with so many people on a day of such a size. */
export function seatWarnings({ min, max, count }: SeatCount): ColumnWarning[] {
  if (count > max) return [{ type: 'seatsOver', by: count - max }]
  return count < min ? [{ type: 'seatsUnder', by: min - count }] : []
}

/** The audience, and people placed although they are outside it. */
function peopleOf(snapshot: Snapshot, { problem, people, placements }: DraftState): Person[] {
  const audience = problem.people.map(({ id }) => snapshot.people.get(id) as Person)
  const outside = [...placements.keys()].filter((id) => !people.has(id))
  if (outside.length === 0) return audience
  return sortedByName([...audience, ...outside.map((id) => snapshot.people.get(id) as Person)])
}

type CancelledBy = (personId: Id) => ToldDay | null

function cardsByDay(
  state: DraftState,
  everyone: readonly Person[],
  cancelledBy: CancelledBy,
): ReadonlyMap<Id, DayCard[]> {
  const warningsFor = cardWarnings(state)
  const cards = new Map<Id, DayCard[]>()
  for (const person of everyone) {
    const placement = state.placements.get(person.id)
    if (!placement || !state.isHeld(placement.seminarId)) continue
    const { pinned, seminarId } = placement
    const warnings = warningsFor(person.id, seminarId)
    const card = { person, placement, pinned, warnings, cancelled: cancelledBy(person.id) }
    const column = cards.get(seminarId)
    if (column) column.push(card)
    else cards.set(seminarId, [card])
  }
  return cards
}

function cardWarnings({ problem, people, seats }: DraftState) {
  const rulesOf = rulesByPerson(problem.rules)
  const daysOfRule = new Map<object, PeopleByDay>()
  for (const rule of problem.rules) daysOfRule.set(rule, peopleByDay(rule.personIds, seats))
  return (personId: Id, dayId: Id): CardWarning[] => {
    const person = people.get(personId)
    if (!person) return [{ type: 'outsideAudience' }]
    const warnings: CardWarning[] = []
    const reason = person.blocked[dayId]
    if (reason === 'absent' || reason === 'notEligible') warnings.push({ type: reason })
    for (const rule of rulesOf.get(personId) ?? []) {
      const breach = breachBy(rule, personId, dayId, daysOfRule.get(rule) ?? new Map())
      if (breach) warnings.push({ type: 'ruleBroken', ...breach })
    }
    return warnings
  }
}

function unplacedCards(
  snapshot: Snapshot,
  { problem, people, placements, isHeld }: DraftState,
  everyone: readonly Person[],
  cancelledBy: CancelledBy,
): UnplacedCard[] {
  return everyone.flatMap((person) => {
    const seminarId = placements.get(person.id)?.seminarId
    if (seminarId !== undefined && isHeld(seminarId)) return []
    const blocked = people.get(person.id)?.blocked ?? {}
    const lostDay = seminarId === undefined ? null : (snapshot.seminars.get(seminarId) ?? null)
    const canCome = problem.days.some(({ id }) => blocked[id] === undefined)
    return [{ person, lostDay, canCome, cancelled: cancelledBy(person.id) }]
  })
}

function totalsOf(columns: readonly DayColumn[], unplaced: number): BoardTotals {
  const sum = (figure: (column: DayColumn) => number) =>
    columns.reduce((total, column) => total + figure(column), 0)
  const placed = sum(({ cards }) => cards.length)
  return {
    people: placed + unplaced,
    placed,
    unplaced,
    pinned: sum(({ cards }) => cards.filter(({ pinned }) => pinned).length),
    seatsMin: sum(({ seats }) => seats.min),
    seatsMax: sum(({ seats }) => seats.max),
    warnings: sum(
      ({ cards, warnings }) =>
        warnings.length + cards.reduce((total, card) => total + card.warnings.length, 0),
    ),
  }
}
