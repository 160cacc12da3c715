/** How a running search stands, in plain words. */
import type { SolveProgress } from '@/domain/distribution/problem'
import { t } from '@/text/t'
import { atMostText, isProvenBest } from './proposalView'

export function progressText(progress: SolveProgress | null): string {
  if (progress === null) return t.board.search.placing
  const { infeasibility, score, bound } = progress
  if (infeasibility > 0) return t.board.search.missing(infeasibility)
  if (isProvenBest(score, bound)) return t.board.search.done
  return bound > 0
    ? t.board.search.improving(atMostText(score, bound))
    : t.board.search.improvingUnknown
}

/** What a repair is looking for, and what it knows already. */
export function repairProgressText(progress: SolveProgress | null): string {
  const { noMoves, fewest, atLeast, possible, few, best } = t.board.repair.looking
  const stage = progress?.repair
  if (!stage || stage.lookingFor === 'noMoves') return noMoves
  if (stage.lookingFor === 'fewestMoves') return fewest
  const looking = stage.lookingFor === 'fewMoves' ? few : best
  if (stage.moves === null) return looking
  return `${(stage.proven ? atLeast : possible)(stage.moves)} ${looking}`
}
