/** The way pages ask the optimiser: a distribution, repairs, and who would best swap with whom. */
import type { DistributionProblem, Proposal, SolveSettings } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import {
  startRepair,
  startSolve,
  startWhyHere,
  type ProblemRefusal,
  type RepairProposal,
  type WhyHere,
} from '@/optimiser/client'
import { useOptimiserRun, type RunState } from './optimiserRun'

export type { ProblemRefusal, RepairProposal, WhyHere }
export type { RunPhase } from './optimiserRun'

/** Person id -> day id. */
export type ProposedSeats = Readonly<Record<Id, Id>>

/**
 * Searches for a distribution; whoever is pinned in the problem stays. It begins from the days that
 * people have already, so that nobody is moved for a result that is no better than what there was.
 */
export function useDistributing(): RunState<Proposal> & {
  distribute(problem: DistributionProblem, settings: SolveSettings): Promise<void>
} {
  const run = useOptimiserRun<Proposal>()
  return {
    ...run,
    distribute: (problem, settings) =>
      run.ask((onProgress) =>
        startSolve(problem, settings, { onProgress, start: seatsToday(problem) }),
      ),
  }
}

function seatsToday({ people }: DistributionProblem): ProposedSeats {
  return Object.fromEntries(people.flatMap(({ id, current }) => (current ? [[id, current]] : [])))
}

/** Searches for ways to give everybody a day while moving few of those in `told`. */
export function useRepairing(): RunState<RepairProposal[]> & {
  repair(problem: DistributionProblem, told: ProposedSeats, settings: SolveSettings): Promise<void>
} {
  const run = useOptimiserRun<RepairProposal[]>()
  return {
    ...run,
    repair: (problem, told, settings) =>
      run.ask((onProgress) => startRepair(problem, told, settings, { onProgress })),
  }
}

/** Weighs every other day for one person, the best swap included. */
export function useWhyHere(): RunState<WhyHere> & {
  explain(problem: DistributionProblem, seats: ProposedSeats, personId: Id): Promise<void>
} {
  const run = useOptimiserRun<WhyHere>()
  return {
    ...run,
    explain: (problem, seats, personId) => run.ask(() => startWhyHere(problem, seats, personId)),
  }
}
