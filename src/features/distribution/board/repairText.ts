/** One repair in words: what it asks of people, and how good it is beside today and the best there is. */
import type { RepairProposal } from '@/state/distributing'
import { t } from '@/text/t'
import { boundText } from './proposalView'

/** From this part of today's score on the balance is said to be better or worse at all, clearly, by far. */
const [same, clear, far] = [0.01, 0.1, 0.3]

export function repairTitle({ kind, proposal, extraMoves }: RepairProposal): string {
  const lacking = proposal.unplaced.length
  if (lacking > 0 && extraMoves.length === 0) return t.board.repair.noMovesBut(lacking)
  return t.board.repair.kinds[kind]
}

/** What can be said of the balance, a line each; empty for a proposal that leaves people without a day. */
export function qualityLines({ proposal, scoreToday }: RepairProposal): string[] {
  if (!proposal.complete) return []
  const beside = scoreToday === null ? [] : [besideToday(proposal.score, scoreToday)]
  return [...beside, boundText(proposal)].filter(Boolean)
}

function besideToday(score: number, today: number): string {
  const { better, slightlyBetter, slightlyWorse, worse, muchWorse } = t.board.repair.balance
  // Where today is all but perfect, parts of it would make mountains of single people.
  const change = (score - today) / Math.max(today, 10)
  if (Math.abs(change) < same) return t.board.repair.balance.same
  if (change < 0) return change > -clear ? slightlyBetter : better
  if (change < clear) return slightlyWorse
  return change < far ? worse : muchWorse
}
