/** The way pages ask the optimiser who sits with whom: a plan from nothing, and repairs of a told one. */
import type { SolveSettings } from '@/domain/distribution/problem'
import type { TablesProblem, TablesProposal, TablesRefusal } from '@/domain/tables/problem'
import { startTables, startTablesRepair, type TablesRepair } from '@/optimiser/client'
import { useOptimiserRun, type RunState } from './optimiserRun'

export type { TablesRepair }

/** Searches for a table plan. Moves count only as much as the problem says. */
export function useSeating(): RunState<TablesProposal, TablesRefusal> & {
  seat(problem: TablesProblem, settings: SolveSettings): Promise<void>
} {
  const run = useOptimiserRun<TablesProposal, TablesRefusal>()
  return {
    ...run,
    seat: (problem, settings) =>
      run.ask((onProgress) => startTables(problem, settings, { onProgress })),
  }
}

/** Searches for up to three ways to give everybody a chair, from fewest moves to the best mixture. */
export function useSeatingRepair(): RunState<TablesRepair[], TablesRefusal> & {
  repair(problem: TablesProblem, settings: SolveSettings): Promise<void>
} {
  const run = useOptimiserRun<TablesRepair[], TablesRefusal>()
  return {
    ...run,
    repair: (problem, settings) =>
      run.ask((onProgress) => startTablesRepair(problem, settings, { onProgress })),
  }
}
