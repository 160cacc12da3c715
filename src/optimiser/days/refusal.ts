/** Input that is no distribution problem at all is refused before anything is computed. */
import { balanceParts } from '@/domain/distribution/measure'
import type { DistributionProblem } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'
import { isCount, isWeight } from '../plausible'
import { contradictionIn } from './contradictions'

/** Why a problem cannot even be tried. */
export type ProblemRefusal =
  | { readonly type: 'optimiser.noDays' }
  | { readonly type: 'optimiser.noPeople' }
  | { readonly type: 'optimiser.duplicateId'; readonly id: Id }
  | { readonly type: 'optimiser.badSeats'; readonly dayId: Id }
  | { readonly type: 'optimiser.minAboveMax'; readonly dayId: Id }
  | { readonly type: 'optimiser.badWeight'; readonly of: string }
  | { readonly type: 'optimiser.badCap'; readonly ruleId: Id }
  | { readonly type: 'optimiser.badValues'; readonly personId: Id }
  | { readonly type: 'optimiser.unknownId'; readonly id: Id }
  | {
      readonly type: 'optimiser.contradictoryRules'
      readonly ruleIds: readonly Id[]
      readonly personIds: readonly Id[]
    }

/** The problem itself when it makes sense, else the first reason why it does not. */
export function checkProblem(
  problem: DistributionProblem,
): Result<DistributionProblem, ProblemRefusal> {
  const refusal =
    sizeRefusal(problem) ?? weightRefusal(problem) ?? idRefusal(problem) ?? contradictionIn(problem)
  return refusal ? fail(refusal) : ok(problem)
}

function sizeRefusal({ people, days }: DistributionProblem): ProblemRefusal | null {
  if (days.length === 0) return { type: 'optimiser.noDays' }
  if (people.length === 0) return { type: 'optimiser.noPeople' }
  for (const { id, seatsMin, seatsMax } of days) {
    if (!isCount(seatsMin) || !isCount(seatsMax)) return { type: 'optimiser.badSeats', dayId: id }
    if (seatsMin > seatsMax) return { type: 'optimiser.minAboveMax', dayId: id }
  }
  return null
}

function weightRefusal(problem: DistributionProblem): ProblemRefusal | null {
  if (!isWeight(problem.moveWeight)) return { type: 'optimiser.badWeight', of: 'moveWeight' }
  if (!isWeight(problem.metWeight ?? 0)) return { type: 'optimiser.badWeight', of: 'metWeight' }
  for (const { key, weight } of balanceParts(problem)) {
    if (!isWeight(weight)) return { type: 'optimiser.badWeight', of: key }
  }
  for (const { ruleId, weight, kind, cap } of problem.rules) {
    if (!isWeight(weight)) return { type: 'optimiser.badWeight', of: ruleId }
    if (kind === 'unitCap' && (cap === null || !isCount(cap))) {
      return { type: 'optimiser.badCap', ruleId }
    }
  }
  return null
}

function idRefusal({
  people,
  days,
  rules,
  attributes,
  metBefore = [],
}: DistributionProblem): ProblemRefusal | null {
  const dayIds = new Set<Id>()
  for (const { id } of days) {
    if (dayIds.has(id)) return { type: 'optimiser.duplicateId', id }
    dayIds.add(id)
  }
  const personIds = new Set<Id>()
  for (const { id, blocked, pinnedTo, values } of people) {
    if (personIds.has(id)) return { type: 'optimiser.duplicateId', id }
    personIds.add(id)
    if (values.length !== attributes.length) return { type: 'optimiser.badValues', personId: id }
    const named = pinnedTo === null ? Object.keys(blocked) : [...Object.keys(blocked), pinnedTo]
    const unknown = named.find((dayId) => !dayIds.has(dayId))
    if (unknown !== undefined) return { type: 'optimiser.unknownId', id: unknown }
  }
  for (const rule of rules) {
    const unknown =
      rule.personIds.find((id) => !personIds.has(id)) ?? rule.dayIds.find((id) => !dayIds.has(id))
    if (unknown !== undefined) return { type: 'optimiser.unknownId', id: unknown }
  }
  const stranger = metBefore.flat().find((id) => !personIds.has(id))
  return stranger === undefined ? null : { type: 'optimiser.unknownId', id: stranger }
}
