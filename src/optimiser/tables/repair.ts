/**
 * Late changes to a plan that people have been told: whoever left frees a chair and whoever is new gets
 * one, along the trade-off between people moved and quality.
 */
import type { SolveProgress, SolveSettings } from '@/domain/distribution/problem'
import { fail, ok, type Result } from '@/domain/shared/result'
import type { TablesProblem, TablesProposal, TablesRefusal } from '@/domain/tables/problem'
import { runToEnd, wallStopwatch, type StepControl, type Steps } from '../steps'
import { evaluate } from './evaluate'
import { checkTables } from './refusal'
import { solveTablesInSteps, type TablesOptions } from './solve'

export interface TablesRepair {
  /** As few moves as possible; a move only where it saves a repeat; the best plan, moves being cheap. */
  readonly kind: 'fewestMoves' | 'fewMoves' | 'best'
  readonly proposal: TablesProposal
}

const kinds = ['fewestMoves', 'fewMoves', 'best'] as const

/**
 * Proposals from fewest moves to best quality; those that another one beats in both are left out.
 * `problem.told` is the plan that people know; `settings` are shared between the proposals, whose scores
 * count moves as the problem does. Stopped early, there are only those that have been looked for by then.
 */
export function repairTables(
  problem: TablesProblem,
  settings: SolveSettings,
  control: StepControl<SolveProgress> & TablesOptions = {},
): Result<TablesRepair[], TablesRefusal> {
  const checked = checkTables(problem)
  if (!checked.ok) return fail(checked.error)
  return ok(runToEnd(repairTablesInSteps(problem, settings, control), control))
}

/** The same for a checked problem, one step at a time. */
export function* repairTablesInSteps(
  problem: TablesProblem,
  settings: SolveSettings,
  { stopwatch: elapsed = wallStopwatch() }: TablesOptions = {},
): Steps<SolveProgress, TablesRepair[]> {
  const part: SolveSettings = {
    ...settings,
    seconds: settings.seconds / kinds.length,
    iterations: settings.iterations && Math.floor(settings.iterations / kinds.length),
  }
  const repairs: TablesRepair[] = []
  for (const kind of kinds) {
    const began = elapsed()
    const weighed = { ...problem, moveWeight: moveWeightOf(problem, kind) }
    const stopwatch = () => elapsed() - began
    const found = yield* solveTablesInSteps(weighed, part, { stopwatch })
    const { score } = evaluate(problem, found.seats)
    // Moves weigh something else in the problem itself, where this bound proves only what remains.
    const bound = Math.max(
      0,
      Math.min(score, found.bound - weighed.moveWeight * found.moves.length),
    )
    repairs.push({ kind, proposal: { ...found, score, bound } })
    // Whoever has stopped one search does not want to wait for the beginning of the next.
    const infeasibility = found.conflicts.length
    if (yield { seconds: elapsed(), score, bound, infeasibility }) break
  }
  return bestRepairs(problem, repairs)
}

/** What a move must be worth. */
function moveWeightOf(problem: TablesProblem, kind: TablesRepair['kind']): number {
  const weights = [problem.repeatWeight, ...problem.attributes.map(({ weight }) => weight)]
  const dearest = Math.max(1, ...weights)
  if (kind === 'fewMoves') return dearest
  if (kind === 'best') return dearest / 100
  return dearest * problem.people.length
}

/** At most one of each kind, in the order of moves, without what another one beats in both. */
export function bestRepairs(
  problem: TablesProblem,
  repairs: readonly TablesRepair[],
): TablesRepair[] {
  const quality = ({ score, moves }: TablesProposal) => score - problem.moveWeight * moves.length
  const chosen = kinds.flatMap((kind) => {
    const weighed = ({ proposal }: TablesRepair) =>
      quality(proposal) + moveWeightOf(problem, kind) * proposal.moves.length
    const own = repairs.filter((repair) => repair.kind === kind)
    own.sort((a, b) => completeFirst(a, b) || weighed(a) - weighed(b))
    return own.slice(0, 1)
  })
  const byMoves = chosen.sort(
    (a, b) =>
      completeFirst(a, b) ||
      a.proposal.moves.length - b.proposal.moves.length ||
      quality(a.proposal) - quality(b.proposal),
  )
  return byMoves.filter(({ proposal }, index) =>
    byMoves.slice(0, index).every((other) => quality(other.proposal) > quality(proposal) + 1e-9),
  )
}

function completeFirst(a: TablesRepair, b: TablesRepair): number {
  return Number(b.proposal.complete) - Number(a.proposal.complete)
}
