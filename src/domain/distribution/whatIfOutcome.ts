/** What a distribution comes to, in figures that can stand beside those of another setting. */
import type { Id } from '../shared/id'
import { balanceVerdict, type BalanceFigure } from './balance'
import { evenDaysKey } from './evenDays'
import { balanceByDay, type AttributeBalance } from './measure'
import { pairsMeetingAgain } from './meetings'
import type { DistributionProblem } from './problem'
import { breachesOf, peopleByDay, type SeatMap } from './ruleBreaches'
import { wishesMet, type WishesMet } from './wishesMet'
import type { Seats } from './versions'

export interface DayOutcome {
  readonly id: Id
  readonly count: number
  readonly seatsMin: number
  readonly seatsMax: number
}

/** How the days mirror one attribute. */
export interface MirrorOutcome {
  readonly key: string
  readonly weight: number
  /** People in a wrong place on a day, on average: comparable where days are more or fewer. */
  readonly perDay: number
  /** Days where some value is further from its share than people can be divided. */
  readonly daysOff: number
}

export interface BrokenRule {
  readonly ruleId: Id
  readonly hard: boolean
  readonly breaches: number
}

export interface DistributionOutcome {
  readonly people: number
  readonly placed: number
  /** People on a day that they cannot come on, or that is not for them. */
  readonly blocked: number
  readonly days: readonly DayOutcome[]
  /** The attributes in the order of the problem. */
  readonly mirror: readonly MirrorOutcome[]
  readonly brokenRules: readonly BrokenRule[]
  readonly wishes: WishesMet
  /** Pairs who meet again; null when nobody has been together before. */
  readonly meetAgain: number | null
  /** People who have another day than in the draft, or none any more. */
  readonly movedFromDraft: number
  /** The same beside what people have been told. */
  readonly movedFromTold: number
}

export interface BeforeSeats {
  readonly draft: Seats
  readonly told: Seats
}

/** @param problem the question that the seats answer, best built with `idleToo` */
export function outcomeOf(
  problem: DistributionProblem,
  seats: SeatMap,
  before: BeforeSeats,
): DistributionOutcome {
  const personIds = problem.people.map(({ id }) => id)
  const there = peopleByDay(personIds, seats)
  return {
    people: personIds.length,
    placed: personIds.filter((id) => seats.has(id)).length,
    blocked: problem.people.filter(({ id, blocked }) => blocked[seats.get(id) ?? '']).length,
    days: problem.days.map((day) => ({ ...day, count: there.get(day.id)?.length ?? 0 })),
    mirror: mirrorOf(problem, seats),
    brokenRules: brokenRules(problem, seats),
    wishes: wishesMet(problem, seats),
    meetAgain: problem.metBefore?.length ? pairsMeetingAgain(problem, seats) : null,
    movedFromDraft: movedFrom(before.draft, personIds, seats),
    movedFromTold: movedFrom(before.told, personIds, seats),
  }
}

function mirrorOf(problem: DistributionProblem, seats: SeatMap): MirrorOutcome[] {
  const days = [...balanceByDay(problem, seats).values()]
  const parts = days[0]?.filter(({ key }) => key !== evenDaysKey) ?? []
  return parts.map(({ key, weight }, at) => {
    const figures = days.map((attributes) => (attributes[at] as AttributeBalance).figures)
    const wrong = figures.reduce((sum, day) => sum + wrongPlaces(day), 0)
    return { key, weight, perDay: wrong / days.length, daysOff: figures.filter(isOff).length }
  })
}

/** Who is too many of one kind is too few of another, so each counts in two places. */
function wrongPlaces(figures: readonly BalanceFigure[]): number {
  return figures.reduce((sum, { deviation }) => sum + Math.abs(deviation), 0) / 2
}

function isOff(figures: readonly BalanceFigure[]): boolean {
  return figures.some((figure) => balanceVerdict(figure) !== 'ok')
}

function brokenRules({ rules }: DistributionProblem, seats: SeatMap): BrokenRule[] {
  const broken = new Map<Id, BrokenRule>()
  for (const rule of rules) {
    const breaches = breachesOf(rule, peopleByDay(rule.personIds, seats))
    if (breaches === 0) continue
    const { ruleId, hard } = rule
    const known = broken.get(ruleId)?.breaches ?? 0
    broken.set(ruleId, { ruleId, hard, breaches: known + breaches })
  }
  return [...broken.values()]
}

function movedFrom(before: Seats, personIds: readonly Id[], seats: SeatMap): number {
  return personIds.filter((id) => before[id] !== undefined && before[id] !== seats.get(id)).length
}
