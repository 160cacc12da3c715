/** Turns a series with its days, people and rules into the question for the optimiser. */
import { audienceOf } from '../series/audience'
import { mirrorAttributes, type MirrorAttribute, type Series } from '../series/series'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { eligibilityOf, type BlockedDays } from '../seminars/eligibility'
import type { Seminar } from '../seminars/seminar'
import type { Id } from '../shared/id'
import { draftOf } from './draft'
import { evenWeightOf } from './evenDays'
import { metBeforeGroups, metWeightOf } from './metBefore'
import { mirrorValuesOf } from './mirrorValues'
import type { BlockReason, DistributionProblem, ProblemPerson } from './problem'
import { problemRules } from './problemRules'

/** Why no problem can be built. */
export type ProblemGap = 'distribution.noSeries' | 'distribution.noDays' | 'distribution.noPeople'

/** What is missing before anything can be distributed, or null. */
export function problemGap(problem: DistributionProblem | null): ProblemGap | null {
  if (problem === null) return 'distribution.noSeries'
  if (problem.days.length === 0) return 'distribution.noDays'
  return problem.people.length === 0 ? 'distribution.noPeople' : null
}

/**
 * The problem of a series: people in Danish order, days in the order they are held. Cancelled days
 * are not part of it; whoever was on one has no current day and no pin.
 * @param idleToo also names what has weight 0, so that another weight can be tried; see `withoutIdle`
 * @returns null when the series is gone
 */
export function buildProblem(
  snapshot: Snapshot,
  seriesId: Id,
  { idleToo = false }: { readonly idleToo?: boolean } = {},
): DistributionProblem | null {
  const series = snapshot.series.get(seriesId)
  if (!series) return null
  const eligibility = eligibilityOf(snapshot, seriesId)
  const held = eligibility.seminars.filter(({ cancelled }) => !cancelled)
  const dayIds = new Set(held.map(({ id }) => id))
  const audience = audienceOf(snapshot, seriesId)
  const attributes = weightedAttributes(series, idleToo)
  const valueOf = mirrorValuesOf(snapshot, held[0]?.day ?? null)
  const draft = draftOf(snapshot, seriesId)
  const ifHeld = (dayId: Id | undefined) =>
    dayId !== undefined && dayIds.has(dayId) ? dayId : null

  const problemPerson = (person: Person): ProblemPerson => {
    const placement = draft.get(person.id)
    return {
      id: person.id,
      blocked: blockedOnHeld(eligibility.blockedFor(person), dayIds),
      values: attributes.map(({ key }) => valueOf(person, key)),
      pinnedTo: placement?.pinned ? ifHeld(placement.seminarId) : null,
      current: ifHeld(placement?.seminarId),
    }
  }
  const metWeight = metWeightOf(series)
  const audienceIds = audience.map(({ id }) => id)
  return {
    people: audience.map(problemPerson),
    days: held.map(problemDay),
    attributes,
    evenWeight: evenWeightOf(series),
    rules: problemRules(snapshot, seriesId, audience, dayIds),
    moveWeight: 0,
    // Looking through all earlier days is spared where nobody asks.
    metBefore: metWeight > 0 || idleToo ? metBeforeGroups(snapshot, seriesId, audienceIds) : [],
    metWeight,
  }
}

/** The same question without what has weight 0, which only the answer's readers may want to see. */
export function withoutIdle(problem: DistributionProblem): DistributionProblem {
  const weighs = problem.attributes.map(({ weight }) => weight > 0)
  return {
    ...problem,
    attributes: problem.attributes.filter((_, at) => weighs[at]),
    people: problem.people.map((person) => ({
      ...person,
      values: person.values.filter((_, at) => weighs[at]),
    })),
    metBefore: (problem.metWeight ?? 0) > 0 ? (problem.metBefore ?? []) : [],
  }
}

function problemDay({ id, seatsMin, seatsMax }: Seminar) {
  return { id, seatsMin, seatsMax }
}

function weightedAttributes(
  { mirrorWeights }: Series,
  idleToo: boolean,
): { key: MirrorAttribute; weight: number }[] {
  return mirrorAttributes
    .map((key) => ({ key, weight: mirrorWeights[key] ?? 0 }))
    .filter(({ weight }) => idleToo || weight > 0)
}

function blockedOnHeld(blocked: BlockedDays, dayIds: ReadonlySet<Id>): BlockedDays {
  const onHeld: Record<Id, BlockReason> = {}
  for (const dayId in blocked) {
    if (dayIds.has(dayId)) onHeld[dayId] = blocked[dayId] as BlockReason
  }
  return onHeld
}
