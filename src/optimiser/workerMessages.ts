/** What the page and the optimiser's thread say to each other: one kind of question, one kind of answer. */
import type {
  DistributionProblem,
  Proposal,
  SolveProgress,
  SolveSettings,
} from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import type { Result } from '@/domain/shared/result'
import type { TablesProblem, TablesProposal, TablesRefusal } from '@/domain/tables/problem'
import type { Seats } from './days/constraints/constraint'
import type { WhyHere } from './days/explain'
import type { ProblemRefusal } from './days/refusal'
import type { RepairProposal } from './days/repair'
import type { TablesRepair } from './tables/repair'

interface Asked<Problem> {
  readonly problem: Problem
  readonly settings: SolveSettings
}

interface Questions {
  solve: Asked<DistributionProblem> & { readonly start?: Seats }
  repair: Asked<DistributionProblem> & { readonly published: Seats }
  why: { readonly problem: DistributionProblem; readonly seats: Seats; readonly personId: Id }
  tables: Asked<TablesProblem>
  tablesRepair: Asked<TablesProblem>
}

export interface Answers {
  solve: Result<Proposal, ProblemRefusal>
  repair: Result<RepairProposal[], ProblemRefusal>
  why: Result<WhyHere, ProblemRefusal>
  tables: Result<TablesProposal, TablesRefusal>
  tablesRepair: Result<TablesRepair[], TablesRefusal>
}

export type Kind = keyof Questions

export type Question<Own extends Kind = Kind> = {
  [One in Own]: Questions[One] & { readonly kind: One }
}[Own]

export type ToWorker<Own extends Kind = Kind> =
  { readonly type: 'ask'; readonly question: Question<Own> } | { readonly type: 'cancel' }

export type FromWorker<Own extends Kind = Kind> =
  | { readonly type: 'progress'; readonly progress: SolveProgress }
  | { readonly type: 'done'; readonly result: Answers[Own] }
  /** A bug; the page would otherwise wait for ever, because rejections do not leave a worker. */
  | { readonly type: 'failed'; readonly message: string }
