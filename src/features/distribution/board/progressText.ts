/** How a running search stands, in plain words. */
import type { SolveProgress } from '@/domain/distribution/problem'
import { percent } from '@/text/formats'
import { t } from '@/text/t'
import { gapOf } from './proposalView'

export function progressText(progress: SolveProgress | null): string {
  if (progress === null) return t.board.search.placing
  const { infeasibility, score, bound } = progress
  if (infeasibility > 0) return t.board.search.missing(infeasibility)
  if (score <= bound + 1e-6) return t.board.search.done
  return bound > 0
    ? t.board.search.improving(percent(gapOf(score, bound)))
    : t.board.search.improvingUnknown
}
