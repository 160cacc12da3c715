/** What the page and the optimiser's thread say to each other. */
import type {
  DistributionProblem,
  Proposal,
  SolveProgress,
  SolveSettings,
} from '@/domain/distribution/problem'
import type { Result } from '@/domain/shared/result'
import type { Id } from '@/domain/shared/id'
import type { Seats } from './days/constraints/constraint'
import type { WhyHere } from './days/explain'
import type { ProblemRefusal } from './days/refusal'
import type { RepairProposal } from './days/repair'

interface Asked {
  readonly problem: DistributionProblem
  readonly settings: SolveSettings
}

export type Question =
  | (Asked & { readonly kind: 'solve'; readonly start?: Seats })
  | (Asked & { readonly kind: 'repair'; readonly published: Seats })
  | {
      readonly kind: 'why'
      readonly problem: DistributionProblem
      readonly seats: Seats
      readonly personId: Id
    }

/** A solve is answered with a proposal, a repair with a list, "why here" with its reasons. */
export type Answer = Proposal | RepairProposal[] | WhyHere

export type ToWorker =
  { readonly type: 'ask'; readonly question: Question } | { readonly type: 'cancel' }

export type FromWorker =
  | { readonly type: 'progress'; readonly progress: SolveProgress }
  | { readonly type: 'done'; readonly result: Result<Answer, ProblemRefusal> }
  /** A bug; the page would otherwise wait for ever, because rejections do not leave a worker. */
  | { readonly type: 'failed'; readonly message: string }
