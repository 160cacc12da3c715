/** What the rule dialog holds, and the way between it and the fields of a placement rule. */
import type { PlacementRule } from '@/domain/rules/placementRule'
import type { Id } from '@/domain/shared/id'

/** The six choices of a planner; two of them are one kind of rule seen from two sides. */
export const ruleChoices = [
  'together',
  'apart',
  'deputyApart',
  'unitCap',
  'fixedDay',
  'days',
] as const
export type RuleChoice = (typeof ruleChoices)[number]

export type Strength = 'hard' | 'little' | 'some' | 'much'
const weights = { little: 1, some: 3, much: 10 } as const

export interface RuleForm {
  choice: RuleChoice
  personIds: readonly Id[]
  seminarIds: readonly Id[]
  daysMean: 'only' | 'never'
  capOver: PlacementRule['capOver']
  /** Empty means every unit. */
  unitId: Id | ''
  /** Empty means every workplace. */
  workplace: string
  capBy: 'count' | 'share'
  count: number | null
  /** Per cent, to a tenth. */
  share: number | null
  strength: Strength
  note: string
}

export function emptyRuleForm(): RuleForm {
  return {
    choice: 'together',
    personIds: [],
    seminarIds: [],
    daysMean: 'only',
    capOver: 'unit',
    unitId: '',
    workplace: '',
    capBy: 'share',
    count: 2,
    share: 50,
    strength: 'hard',
    note: '',
  }
}

export function ruleFormOf(rule: PlacementRule): RuleForm {
  const blank = emptyRuleForm()
  return {
    ...blank,
    choice: choiceOf(rule),
    personIds: rule.personIds,
    seminarIds: rule.seminarIds,
    daysMean: rule.kind === 'mustNotDay' ? 'never' : 'only',
    capOver: rule.capOver,
    unitId: rule.unitId ?? '',
    workplace: rule.workplace ?? '',
    capBy: rule.maxCount === null ? 'share' : 'count',
    count: rule.maxCount ?? blank.count,
    share: rule.maxShare === null ? blank.share : Math.round(rule.maxShare * 1000) / 10,
    strength: strengthOf(rule),
    note: rule.note,
  }
}

function choiceOf({ kind, seminarIds }: PlacementRule): RuleChoice {
  if (kind === 'mustNotDay') return 'days'
  if (kind === 'mustDay') return seminarIds.length === 1 ? 'fixedDay' : 'days'
  return kind
}

/** Weights from elsewhere are shown as the nearest of the three words. */
export function strengthOf({ hard, weight }: Pick<PlacementRule, 'hard' | 'weight'>): Strength {
  if (hard) return 'hard'
  if (weight < 2) return 'little'
  return weight < 7 ? 'some' : 'much'
}

export function hardnessOf(strength: Strength): Pick<PlacementRule, 'hard' | 'weight'> {
  return strength === 'hard'
    ? { hard: true, weight: weights.some }
    : { hard: false, weight: weights[strength] }
}

/** The fields of a rule that the form fills in. */
export type FilledFields = Pick<
  PlacementRule,
  | 'kind'
  | 'personIds'
  | 'seminarIds'
  | 'capOver'
  | 'unitId'
  | 'workplace'
  | 'maxCount'
  | 'maxShare'
  | 'hard'
  | 'weight'
  | 'note'
>

/** The fields of the rule; what the chosen kind does not use is emptied. */
export function ruleFieldsOf(form: RuleForm): FilledFields {
  const { choice, personIds, seminarIds, unitId, workplace } = form
  const capped = choice === 'unitCap'
  const capOver = capped ? form.capOver : 'unit'
  const aboutDays = choice === 'fixedDay' || choice === 'days'
  return {
    kind: kindOf(form),
    personIds: capped ? [] : [...personIds],
    seminarIds: aboutDays ? seminarIds.slice(0, choice === 'fixedDay' ? 1 : undefined) : [],
    capOver,
    unitId: capped && capOver === 'unit' && unitId !== '' ? unitId : null,
    workplace: capOver === 'workplace' && workplace !== '' ? workplace : null,
    maxCount: capped && form.capBy === 'count' ? form.count : null,
    maxShare: capped && form.capBy === 'share' ? (form.share ?? 0) / 100 : null,
    ...hardnessOf(form.strength),
    note: form.note.trim(),
  }
}

function kindOf({ choice, daysMean }: RuleForm): PlacementRule['kind'] {
  if (choice === 'fixedDay') return 'mustDay'
  if (choice === 'days') return daysMean === 'only' ? 'mustDay' : 'mustNotDay'
  return choice
}

/** What is still missing, by field. */
export interface RuleGaps {
  readonly people: 'two' | 'one' | null
  readonly days: 'one' | 'some' | null
  readonly cap: boolean
}

export function ruleGaps(form: RuleForm): RuleGaps {
  const { choice, personIds, seminarIds } = form
  const aboutPeople = choice === 'together' || choice === 'apart'
  const aboutDays = choice === 'fixedDay' || choice === 'days'
  const days = choice === 'fixedDay' ? 'one' : 'some'
  const limit = form.capBy === 'count' ? form.count : form.share
  return {
    people:
      aboutPeople && personIds.length < 2
        ? 'two'
        : aboutDays && personIds.length === 0
          ? 'one'
          : null,
    days: aboutDays && seminarIds.length === 0 ? days : null,
    cap: choice === 'unitCap' && (limit ?? 0) < 1,
  }
}

export function isComplete({ people, days, cap }: RuleGaps): boolean {
  return people === null && days === null && !cap
}
