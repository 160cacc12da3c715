/** The question of who sits with whom, put to the optimiser, and its answer: plain values, no texts. */
import type { Id } from '../shared/id'

export interface TableGuest {
  readonly id: Id
  /** One value per attribute of the problem, in its order; null counts as a value of its own. */
  readonly values: readonly (string | null)[]
}

export interface TableSize {
  readonly id: Id
  readonly seatsMin: number
  readonly seatsMax: number
}

/** Something that every table should mix: units, levels. */
export interface TableAttribute {
  readonly key: string
  /** 0-10; points for each pair at a table that has the same value. */
  readonly weight: number
}

/** Round by round: person id -> table id. */
export type TableSeats = readonly Readonly<Record<Id, Id>>[]

export interface TablesProblem {
  readonly people: readonly TableGuest[]
  /** The same tables in every round. */
  readonly tables: readonly TableSize[]
  /** 1-10 rounds. */
  readonly rounds: number
  readonly attributes: readonly TableAttribute[]
  /** Never at the same table, for instance a leader and whoever the leader reports to. */
  readonly apart: readonly (readonly [Id, Id])[]
  /** Always at the same table; that they meet again in every round costs nothing. */
  readonly together: readonly (readonly Id[])[]
  /** Groups of people who have met before today: each pair counts as one meeting. */
  readonly metBefore: readonly (readonly Id[])[]
  /** Points for every meeting of two people beyond their first, 0-100. */
  readonly repeatWeight: number
  /** The plan that people have been told; null when nothing has been told. */
  readonly told: TableSeats | null
  /** So many rounds from the first are over: they stay as told, and only count as meetings. */
  readonly roundsHeld: number
  /** Points for each person and round whose told table changes; 0 in a first plan. */
  readonly moveWeight: number
}

/** Two people who meet more than once; meetings before today included. */
export interface RepeatedPair {
  readonly personIds: readonly [Id, Id]
  readonly meetings: number
}

/** What cannot hold, in codes. */
export type TablesConflict =
  | { readonly type: 'tables.tooFewSeats'; readonly people: number; readonly seats: number }
  | { readonly type: 'tables.tooFewPeople'; readonly people: number; readonly seatsMin: number }
  | {
      readonly type: 'tables.groupTooLarge'
      readonly personIds: readonly Id[]
      readonly seats: number
    }
  /** Each group fits a table, but not all of them at once; these were torn. */
  | { readonly type: 'tables.groupsDoNotFit'; readonly personIds: readonly Id[] }
  /** These are to stay together and apart at once. */
  | { readonly type: 'tables.togetherAndApart'; readonly personIds: readonly Id[] }
  /** More people who may not sit with one another than there are tables. */
  | {
      readonly type: 'tables.tooManyApart'
      readonly personIds: readonly Id[]
      readonly tables: number
    }
  /** No plan was found that keeps everybody apart who should be; these still sit together. */
  | { readonly type: 'tables.apartNotKept'; readonly personIds: readonly Id[] }

export interface TablesProposal {
  readonly seats: TableSeats
  /** True when everybody has a seat in every round and every table and rule holds. */
  readonly complete: boolean
  /** repeatWeight * repeats + mixing + moves; lower is better. */
  readonly score: number
  /** No plan at all can cost less than this. */
  readonly bound: number
  /** Meetings of two people beyond their first, over all pairs. */
  readonly repeats: number
  /** No plan at all has fewer repeats than this. */
  readonly repeatsBound: number
  readonly repeatedPairs: readonly RepeatedPair[]
  /** Points that each attribute costs, in the order of the problem's attributes. */
  readonly mixing: readonly number[]
  /** Person and round whose told table changed, in the rounds to come. */
  readonly moves: readonly { readonly personId: Id; readonly round: number }[]
  /** True when no complete plan moves fewer of those who can keep their table. */
  readonly provenFewestMoves: boolean
  readonly conflicts: readonly TablesConflict[]
  readonly seed: number
  readonly seconds: number
  readonly evaluations: number
}

/** Why a problem of tables cannot even be tried. */
export type TablesRefusal =
  | { readonly type: 'tables.noPeople' }
  | { readonly type: 'tables.noTables' }
  | { readonly type: 'tables.badRounds' }
  | { readonly type: 'tables.badSeats'; readonly tableId: Id }
  | { readonly type: 'tables.minAboveMax'; readonly tableId: Id }
  | { readonly type: 'tables.badWeight'; readonly of: string }
  | { readonly type: 'tables.badValues'; readonly personId: Id }
  | { readonly type: 'tables.duplicateId'; readonly id: Id }
  | { readonly type: 'tables.unknownId'; readonly id: Id }
