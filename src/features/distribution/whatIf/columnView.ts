/** The head of each column: its name, what it changes, how far it has come, and what stands in its way. */
import type { Conflict, Proposal } from '@/domain/distribution/problem'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import type { ProblemRefusal } from '@/state/distributing'
import { refusalText } from '@/text/refusalText'
import { t } from '@/text/t'
import type { RouteLocationRaw } from 'vue-router'
import { conflictLine } from '../board/conflictText'
import { draftToday } from './columnResult'
import { extraDayOf } from './trial'
import { settingOf, trialLines, trialName, type Weights } from './trialText'
import { bestToday, type WhatIfColumn } from './useWhatIf'

export interface ColumnView {
  readonly id: string
  readonly name: string
  readonly lines: readonly string[]
  readonly state: 'answered' | 'running' | 'waiting' | 'impossible' | 'failed'
  /** Why it cannot be done, a sentence each. */
  readonly troubles: readonly string[]
  /** Where what it changes is set for good; null in the columns of today. */
  readonly setting: RouteLocationRaw | null
  /** What the board could take over. */
  readonly takes: Proposal | null
}

export function draftColumn(): ColumnView {
  return {
    id: draftToday,
    name: t.whatIf.column.today,
    lines: [t.whatIf.column.todayNote],
    state: 'answered',
    troubles: [],
    setting: null,
    takes: null,
  }
}

export function columnView(
  snapshot: Snapshot,
  seriesId: Id,
  weights: Weights,
  column: WhatIfColumn,
  isRunning: boolean,
): ColumnView {
  const { id, adjustments, question, answer } = column
  const [first] = adjustments
  const proposal = answer?.proposal ?? null
  const refusal = answer?.refusal ?? null
  return {
    id,
    name: trialName(snapshot, weights, adjustments),
    lines: first ? trialLines(snapshot, weights, adjustments) : [t.whatIf.column.bestNote],
    state: stateOf(column, isRunning),
    troubles: question.ok
      ? [
          ...(refusal ? [contradictionText(snapshot, seriesId, refusal)] : []),
          ...(proposal ? conflictTexts(snapshot, seriesId, proposal) : []),
        ]
      : [refusalText(question.error)],
    setting: first ? settingOf(seriesId, first) : null,
    takes: id === bestToday && proposal?.complete ? proposal : null,
  }
}

function stateOf({ question, answer }: WhatIfColumn, isRunning: boolean): ColumnView['state'] {
  if (!question.ok) return 'impossible'
  if (answer?.proposal) return 'answered'
  if (answer?.refusal) return 'impossible'
  if (answer) return 'failed'
  return isRunning ? 'running' : 'waiting'
}

function contradictionText(snapshot: Snapshot, seriesId: Id, refusal: ProblemRefusal): string {
  if (refusal.type !== 'optimiser.contradictoryRules') return t.whatIf.cell.cannotSay
  const { ruleIds, personIds } = refusal
  const conflict = { type: 'rulesCollide', ruleIds, personIds, dayIds: [] } as const
  return conflictLine(snapshot, seriesId, conflict)
}

/** Days that only the trial has are not in the sentences of the board, so those are put more simply. */
function conflictTexts(snapshot: Snapshot, seriesId: Id, proposal: Proposal): string[] {
  if (proposal.complete) return []
  if (proposal.conflicts.length === 0) {
    return [t.board.conflicts.unknown(proposal.unplaced.length)]
  }
  return proposal.conflicts.map((conflict) =>
    daysOf(conflict).some((id) => extraDayOf(id) !== null)
      ? t.whatIf.cell.cannotSay
      : conflictLine(snapshot, seriesId, conflict),
  )
}

function daysOf(conflict: Conflict): readonly Id[] {
  if ('dayIds' in conflict) return conflict.dayIds
  return 'dayId' in conflict ? [conflict.dayId] : []
}
