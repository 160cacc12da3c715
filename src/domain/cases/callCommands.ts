/** The call for cases of a seminar: what it says, and when it went out. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { callRefusal, type CallFields, type CaseRefusal } from './caseFields'
import { callOf } from './cases'

type Outcome = Result<Change, CaseRefusal>

/** Writes the call of a seminar, the first time or again. */
export const saveCall = defineCommand(
  'caseCall.write',
  (
    { snapshot, newId },
    { seminarId, fields }: { readonly seminarId: Id; readonly fields: CallFields },
  ): Outcome => {
    if (!snapshot.seminars.has(seminarId)) return fail({ type: 'case.unknownSeminar' })
    const known = callOf(snapshot, seminarId)
    const whole = { id: known?.id ?? newId(), seminarId, ...known, ...fields }
    const refusal = callRefusal(snapshot, whole, fields)
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    if (known) draft.update('caseCalls', known.id, fields)
    else draft.add('caseCalls', whole)
    return ok(draft.build())
  },
)

/** Notes that the call went out, today unless another day is given; null: it has not after all. */
export const markCallSent = defineCommand(
  'caseCall.markSent',
  (
    { snapshot, clock },
    { seminarId, sentOn }: { readonly seminarId: Id; readonly sentOn?: Day | null },
  ): Outcome => {
    const call = callOf(snapshot, seminarId)
    if (!call) return fail({ type: 'caseCall.missing' })
    const draft = new ChangeDraft(snapshot)
    draft.update('caseCalls', call.id, { sentOn: sentOn === undefined ? clock.today() : sentOn })
    return ok(draft.build())
  },
)
