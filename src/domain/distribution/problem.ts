/** The question put to the optimiser, and the answer it gives: plain values, ids inside, no texts. */
import type { RuleKind } from '../rules/placementRule'
import type { Id } from '../shared/id'

/** Why a person cannot come on a day. */
export type BlockReason = 'absent' | 'notEligible' | 'cancelled'

export interface ProblemPerson {
  readonly id: Id
  /** Day id -> why not. A day that is not named is possible. */
  readonly blocked: Readonly<Record<Id, BlockReason>>
  /** One value per attribute of the problem, in its order; null counts as a value of its own. */
  readonly values: readonly (string | null)[]
  /** The day this person must keep, because the planner pinned it. */
  readonly pinnedTo: Id | null
  /** Where the person is in the draft or, for a repair, in the published version. */
  readonly current: Id | null
}

export interface ProblemDay {
  readonly id: Id
  readonly seatsMin: number
  readonly seatsMax: number
}

/** Something that every day should mirror. */
export interface ProblemAttribute {
  readonly key: string
  /** 0-10; weights the sum over days and values of |count - fair share|. */
  readonly weight: number
}

/** A rule with its people and days resolved; `deputyApart` arrives as one rule per pair. */
export interface ProblemRule {
  /** The id of the PlacementRule behind it; several problem rules may share one. */
  readonly ruleId: Id
  readonly kind: RuleKind
  readonly personIds: readonly Id[]
  readonly dayIds: readonly Id[]
  /** `unitCap`: at most this many of the people on any one day. */
  readonly cap: number | null
  readonly hard: boolean
  /** Cost of one breach when the rule is soft, 1-10; one breach weighs like so many balance points times ten. */
  readonly weight: number
}

export interface DistributionProblem {
  readonly people: readonly ProblemPerson[]
  readonly days: readonly ProblemDay[]
  readonly attributes: readonly ProblemAttribute[]
  /** 0-10; what each person costs whom a day has above or below its even size; 0 when left out. */
  readonly evenWeight?: number
  readonly rules: readonly ProblemRule[]
  /** Cost of moving one person away from `current`; 0 in a first distribution. */
  readonly moveWeight: number
  /** People who were together before, on a day or at a table; those who are named no more are left out. */
  readonly metBefore?: readonly (readonly Id[])[]
  /** 0-10; each pair of such a group that meets again on a day costs a tenth of it. */
  readonly metWeight?: number
}

/** What one rule or balance costs, and who is involved. */
export interface ConstraintCost {
  readonly constraint:
    'rule' | 'balance' | 'seats' | 'blocked' | 'pinned' | 'moves' | 'met' | 'unplaced'
  readonly ruleId: Id | null
  readonly attribute: string | null
  readonly hard: boolean
  /** Points of the score when soft, the number of breaches when hard. */
  readonly cost: number
  readonly personIds: readonly Id[]
  readonly dayIds: readonly Id[]
}

/** Things that cannot all hold, in codes; the text room makes them sentences. */
export type Conflict =
  /** More people than seats altogether. */
  | { readonly type: 'tooFewSeats'; readonly people: number; readonly seats: number }
  /** Fewer people than the days' minimum altogether. */
  | { readonly type: 'tooFewPeople'; readonly people: number; readonly seatsMin: number }
  /** These people can come on these days only, and the days do not hold them (a Hall set). */
  | {
      readonly type: 'onlyTheseDays'
      readonly personIds: readonly Id[]
      readonly dayIds: readonly Id[]
      readonly seats: number
    }
  /** Too few people can come on these days to reach their minimum. */
  | {
      readonly type: 'tooFewCanCome'
      readonly dayIds: readonly Id[]
      readonly personIds: readonly Id[]
      readonly seatsMin: number
    }
  /** Nobody but these; no day at all is open to the person. */
  | { readonly type: 'noDay'; readonly personId: Id; readonly reasons: readonly BlockReason[] }
  /** The smallest set of rules found that cannot hold together with seats and absences. */
  | {
      readonly type: 'rulesCollide'
      readonly ruleIds: readonly Id[]
      readonly personIds: readonly Id[]
      readonly dayIds: readonly Id[]
    }
  /** The pinned day is one that the person cannot come on. */
  | { readonly type: 'pinnedToBlockedDay'; readonly personId: Id; readonly dayId: Id }

/** One thing to do about a conflict. */
export type RemedyStep =
  | { readonly type: 'addSeats'; readonly dayId: Id; readonly seats: number }
  /** At least so many seats on each of these days. */
  | { readonly type: 'raiseSeats'; readonly dayIds: readonly Id[]; readonly to: number }
  | {
      readonly type: 'moveSeats'
      readonly fromDayId: Id
      readonly toDayId: Id
      readonly seats: number
    }
  | { readonly type: 'lowerMinimum'; readonly dayId: Id; readonly to: number }
  | { readonly type: 'makeWish'; readonly ruleId: Id }
  | { readonly type: 'switchOffRule'; readonly ruleId: Id }
  | { readonly type: 'unpin'; readonly personId: Id }
  /** Whether so many of these people can come on one of these days after all. */
  | {
      readonly type: 'askPeople'
      readonly personIds: readonly Id[]
      readonly count: number
      readonly dayIds: readonly Id[]
    }
  | { readonly type: 'addDay'; readonly seats: number }

/** A way out of a conflict. */
export type Remedy = RemedyStep & {
  /** Which of the conflicts it is for: its place in their list. */
  readonly conflict: number
  /** True when it settles the conflict by itself; otherwise it is one step of several. */
  readonly enough: boolean
}

export interface Proposal {
  /** Person id -> day id. People without a day are in `unplaced`. */
  readonly seats: Readonly<Record<Id, Id>>
  readonly unplaced: readonly Id[]
  /** True when every hard rule, absence and seat limit holds and nobody is unplaced. */
  readonly complete: boolean
  /** Weighted soft cost; lower is better, 0 is a perfect mirror. */
  readonly score: number
  /** No distribution at all can cost less than this. */
  readonly bound: number
  readonly costs: readonly ConstraintCost[]
  readonly conflicts: readonly Conflict[]
  /** Ways out of each conflict, cheapest first. */
  readonly remedies: readonly Remedy[]
  readonly seed: number
  readonly seconds: number
  /** People whose day differs from `current`. */
  readonly moved: readonly Id[]
}

/** Seen while the search runs. */
export interface SolveProgress {
  readonly seconds: number
  readonly score: number
  readonly bound: number
  /** Hard breaches plus unplaced people still left. */
  readonly infeasibility: number
  /** What a repair is about; absent otherwise. */
  readonly repair?: RepairStage
}

export interface RepairStage {
  /** Whether all can keep their day, how few must move, a clear gain for few moves, the best mirror. */
  readonly lookingFor: 'noMoves' | 'fewestMoves' | 'fewMoves' | 'best'
  /** The fewest people that have to move as far as is known; null before anything is known. */
  readonly moves: number | null
  /** True when it cannot be done with fewer. */
  readonly proven: boolean
}

export interface SolveSettings {
  readonly seed: number
  /** Wall time; the search may end earlier when the bound is met. */
  readonly seconds: number
  /** Evaluations instead of time, for results that repeat exactly. */
  readonly iterations?: number
}
