/** Which of several repairs are worth choosing between, and in which order. */
import type { Proposal } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'

export interface RepairProposal {
  /**
   * Nobody who keeps the seat is moved; as few as possible; a move only for a clear gain in balance;
   * the best mirror, moves being cheap.
   */
  readonly kind: 'noMoves' | 'fewestMoves' | 'fewMoves' | 'best'
  /** Its bound holds for every complete distribution, however many it moves. */
  readonly proposal: Proposal
  /** Informed people whose seat is still there and who are moved, or left without one, all the same. */
  readonly extraMoves: readonly Id[]
  /** True when no complete distribution moves fewer of them. */
  readonly provenFewest: boolean
  /** The score of the seats as people know them; null when too many of those are gone to compare. */
  readonly scoreToday: number | null
}

/** Points of score that nobody would notice. */
const noticeable = 0.05

/**
 * Leaves out what another one beats in both moves and quality. The complete ones come first, those with
 * fewest moves before all; what leaves somebody without a day comes last, whoever keeps theirs.
 */
export function worthwhile(proposals: readonly RepairProposal[]): RepairProposal[] {
  const complete = named(choices(proposals.filter(({ proposal }) => proposal.complete)))
  const partial = choices(proposals.filter(({ proposal }) => !proposal.complete))
  // Of what leaves people without a day only what moves nobody is worth a look beside what leaves none.
  const still = partial.filter(({ extraMoves }) => extraMoves.length === 0)
  return [...complete, ...(complete.length > 0 ? still : partial)]
}

function choices(proposals: readonly RepairProposal[]): RepairProposal[] {
  const ranked = proposals.toSorted(
    (a, b) =>
      a.extraMoves.length - b.extraMoves.length ||
      a.proposal.unplaced.length - b.proposal.unplaced.length ||
      a.proposal.score - b.proposal.score,
  )
  return ranked.filter(
    (own, at) => at === 0 || ranked.slice(0, at).every((it) => improves(own, it)),
  )
}

function improves({ proposal: a }: RepairProposal, { proposal: b }: RepairProposal): boolean {
  if (a.unplaced.length !== b.unplaced.length) return a.unplaced.length < b.unplaced.length
  return a.score < b.score - noticeable
}

/** The first moves fewest, whichever search found it; what another has proven of so many moves holds for it. */
function named(complete: readonly RepairProposal[]): RepairProposal[] {
  return complete.map((own, at) => {
    if (at > 0) return own
    if (own.extraMoves.length === 0) return { ...own, kind: 'noMoves', provenFewest: true }
    return { ...own, kind: 'fewestMoves' }
  })
}
