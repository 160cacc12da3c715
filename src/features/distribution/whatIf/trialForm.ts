/** What the dialog of a trial holds, and the adjustment that comes of it. */
import type { DistributionProblem } from '@/domain/distribution/problem'
import type { Adjustment } from '@/domain/distribution/whatIf'
import { absencesByPerson, isAway } from '@/domain/seminars/eligibility'
import type { Snapshot } from '@/domain/records'
import type { Day } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { extraDayId } from './trial'

/** The choices in the order they are offered. */
export const trialKinds = [
  'leaveOutDay',
  'addDay',
  'setSeats',
  'rule',
  'weight',
  'ignoreAbsences',
  'leaveOutPeople',
] as const
export type TrialKind = (typeof trialKinds)[number]

/** Four words for the weights 0-10. */
export const trialWeights = { none: 0, some: 1, much: 3, most: 8 } as const
export type TrialWeight = keyof typeof trialWeights

/** A wish that comes of a firm rule weighs this, as one that is made anew would. */
const usualWeight = 3
/** Stands for people without a level in the choice of levels. */
export const noLevel = 'none'

export interface TrialForm {
  kind: TrialKind
  /** Of `leaveOutDay`; of `setSeats`, where empty means every day. */
  dayId: Id | ''
  date: Day | ''
  seatsMin: number | null
  seatsMax: number | null
  ruleId: Id | ''
  ruleHow: 'off' | 'wish' | 'firm'
  attribute: string
  weight: TrialWeight
  level: string
}

/** Starts from today's settings, so that little is left to fill in. */
export function emptyTrialForm({ days }: Pick<DistributionProblem, 'days'>): TrialForm {
  const [first] = days
  return {
    kind: 'leaveOutDay',
    dayId: '',
    date: '',
    seatsMin: first?.seatsMin ?? 0,
    seatsMax: first?.seatsMax ?? 0,
    ruleId: '',
    ruleHow: 'off',
    attribute: '',
    weight: 'most',
    level: '',
  }
}

/** What is still missing: the field, or null. */
export function trialGap(form: TrialForm): 'day' | 'rule' | 'attribute' | 'level' | null {
  switch (form.kind) {
    case 'leaveOutDay':
      return form.dayId === '' ? 'day' : null
    case 'rule':
      return form.ruleId === '' ? 'rule' : null
    case 'weight':
      return form.attribute === '' ? 'attribute' : null
    case 'leaveOutPeople':
      return form.level === '' ? 'level' : null
    default:
      return null
  }
}

export function adjustmentOf(snapshot: Snapshot, form: TrialForm): Adjustment {
  const seats = { seatsMin: form.seatsMin ?? 0, seatsMax: form.seatsMax ?? 0 }
  switch (form.kind) {
    case 'leaveOutDay':
      return { type: 'leaveOutDay', dayId: form.dayId }
    case 'addDay': {
      const day = { id: extraDayId(form.date), ...seats }
      return { type: 'addDay', day, absentIds: awayOn(snapshot, form.date) }
    }
    case 'setSeats':
      return { type: 'setSeats', dayIds: form.dayId === '' ? [] : [form.dayId], ...seats }
    case 'rule':
      return ruleAdjustment(snapshot, form)
    case 'weight':
      return { type: 'setWeight', key: form.attribute, weight: trialWeights[form.weight] }
    case 'ignoreAbsences':
      return { type: 'ignoreAbsences' }
    case 'leaveOutPeople': {
      const value = form.level === noLevel ? null : form.level
      return { type: 'leaveOutPeople', attribute: 'level', value }
    }
  }
}

function ruleAdjustment(snapshot: Snapshot, { ruleId, ruleHow }: TrialForm): Adjustment {
  if (ruleHow === 'off') return { type: 'switchOffRule', ruleId }
  const rule = snapshot.placementRules.get(ruleId)
  const weight = rule?.hard ? usualWeight : (rule?.weight ?? usualWeight)
  return { type: 'setHardness', ruleId, hard: ruleHow === 'firm', weight }
}

/** Everybody who is away on a date; nobody while there is none. */
function awayOn(snapshot: Snapshot, date: Day | ''): Id[] {
  if (date === '') return []
  return [...absencesByPerson(snapshot)].flatMap(([personId, absences]) =>
    isAway(absences, date) ? [personId] : [],
  )
}
