/** What a trial is called, what it changes in full, and where that is changed for good. */
import { evenDaysKey } from '@/domain/distribution/evenDays'
import { metBeforeKey } from '@/domain/distribution/metBefore'
import type { DistributionProblem } from '@/domain/distribution/problem'
import type { Adjustment } from '@/domain/distribution/whatIf'
import type { LeaderLevel } from '@/domain/people/person'
import type { Snapshot } from '@/domain/records'
import type { MirrorAttribute } from '@/domain/series/series'
import type { Id } from '@/domain/shared/id'
import { shortDay } from '@/text/formats'
import { t } from '@/text/t'
import type { RouteLocationRaw } from 'vue-router'
import { ruleTextById } from '../ruleText'
import { extraDayOf } from './trial'

/** What today's settings are, to tell more from less. */
export type Weights = Pick<DistributionProblem, 'attributes' | 'evenWeight' | 'metWeight'>

/** "Uden 9. marts", "28-32 pladser og 1 ting mere". */
export function trialName(
  snapshot: Snapshot,
  weights: Weights,
  adjustments: readonly Adjustment[],
): string {
  const [first, ...more] = adjustments
  if (!first) return t.whatIf.column.best
  const name = adjustmentName(snapshot, weights, first)
  return more.length === 0 ? name : t.whatIf.trial.withMore(name, more.length)
}

/** Each change on a line of its own; what the name says already is not said twice. */
export function trialLines(
  snapshot: Snapshot,
  weights: Weights,
  adjustments: readonly Adjustment[],
): string[] {
  return adjustments.flatMap((adjustment) => {
    const rule =
      adjustment.type === 'switchOffRule' || adjustment.type === 'setHardness'
        ? ruleTextById(snapshot, adjustment.ruleId)
        : ''
    if (adjustments.length === 1) return rule === '' ? [] : [rule]
    const name = adjustmentName(snapshot, weights, adjustment)
    return [rule === '' ? name : `${name}: ${rule}`]
  })
}

/** "9. marts"; a day that only a trial has is called by its date or simply the extra one. */
export function dayName(snapshot: Snapshot, dayId: Id): string {
  const date = extraDayOf(dayId) ?? snapshot.seminars.get(dayId)?.day ?? null
  if (date === null) return t.board.dayGone
  return date === '' ? t.whatIf.trial.extraDay : shortDay(date)
}

/** Whom a level of the problem names: "teamledere". */
export function levelName(value: string | null): string {
  return value === null ? t.whatIf.levels.none : t.whatIf.levels[Number(value) as LeaderLevel]
}

/** The page on which a planner would change this for good. */
export function settingOf(seriesId: Id, { type }: Adjustment): RouteLocationRaw {
  const params = { seriesId }
  switch (type) {
    case 'leaveOutDay':
    case 'addDay':
    case 'setSeats':
      return { name: 'series', params }
    case 'switchOffRule':
    case 'setHardness':
    case 'ignoreAbsences':
      return { name: 'rules', params }
    case 'setWeight':
      return { name: 'board', params, query: { indstil: '1' } }
    case 'leaveOutPeople':
      return { name: 'audience', params }
  }
}

function adjustmentName(snapshot: Snapshot, weights: Weights, adjustment: Adjustment): string {
  const words = t.whatIf.trial
  switch (adjustment.type) {
    case 'leaveOutDay':
      return words.leaveOutDay(dayName(snapshot, adjustment.dayId))
    case 'addDay':
      return extraDayOf(adjustment.day.id)
        ? words.addDayOn(dayName(snapshot, adjustment.day.id))
        : words.addDay
    case 'setSeats': {
      const { dayIds, seatsMin, seatsMax } = adjustment
      const [only] = dayIds
      return only === undefined
        ? words.seatsAll(seatsMin, seatsMax)
        : words.seatsOn(dayName(snapshot, only), seatsMin, seatsMax)
    }
    case 'switchOffRule':
      return words.ruleOff
    case 'setHardness':
      return adjustment.hard ? words.ruleFirm : words.ruleWish
    case 'ignoreAbsences':
      return words.noAbsences
    case 'setWeight':
      return weightName(weights, adjustment.key, adjustment.weight)
    case 'leaveOutPeople':
      return words.without(levelName(adjustment.value))
  }
}

function weightName(weights: Weights, key: string, weight: number): string {
  const change = weight === 0 ? 'none' : weight > weightToday(weights, key) ? 'more' : 'less'
  const { evenDays, metBefore, noWeight, moreWeight, lessWeight } = t.whatIf.trial
  if (key === evenDaysKey) return evenDays[change]
  if (key === metBeforeKey) return metBefore[change]
  const attribute = t.whatIf.attributes[key as MirrorAttribute]
  return { none: noWeight, more: moreWeight, less: lessWeight }[change](attribute)
}

/** The weight that something has today, 0 when it is not looked at. */
export function weightToday(
  { attributes, evenWeight = 0, metWeight = 0 }: Weights,
  key: string,
): number {
  if (key === evenDaysKey) return evenWeight
  if (key === metBeforeKey) return metWeight
  return attributes.find((attribute) => attribute.key === key)?.weight ?? 0
}
