/** What can be done to the cases of a seminar: add one, change it, move it on, remove it. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import { caseRefusal, type CaseFields, type CaseRefusal } from './caseFields'
import { casesOf } from './cases'
import type { CaseStatus, PracticeCase } from './practiceCase'

type Outcome = Result<Change, CaseRefusal>

/** Adds a case behind the others of its seminar. */
export const addCase = defineCommand(
  'case.add',
  (
    { snapshot, newId },
    input: { readonly seminarId: Id; readonly fields: CaseFields & Pick<PracticeCase, 'title'> },
  ): Outcome => {
    const { seminarId } = input
    if (!snapshot.seminars.has(seminarId)) return fail({ type: 'case.unknownSeminar' })
    const fields = { ...input.fields, title: input.fields.title.trim() }
    const rank = ranksBehind(casesOf(snapshot, seminarId))()
    const whole = { ...fields, id: newId(), seminarId, rank }
    const refusal = caseRefusal(snapshot, whole, fields)
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.add('practiceCases', whole)
    return ok(draft.build())
  },
)

/** Changes the given fields of a case. */
export const updateCase = defineCommand(
  'case.update',
  ({ snapshot }, input: { readonly caseId: Id; readonly fields: CaseFields }): Outcome =>
    changed(snapshot, input.caseId, input.fields),
)

/** Moves a case on, or back, from being called for to having been used. */
export const setCaseStatus = defineCommand(
  'case.setStatus',
  (
    { snapshot },
    { caseId, status }: { readonly caseId: Id; readonly status: CaseStatus },
  ): Outcome => changed(snapshot, caseId, { status }),
)

/** Removes a case; nothing else refers to it. */
export const removeCase = defineCommand(
  'case.remove',
  ({ snapshot }, { caseId }: { readonly caseId: Id }): Outcome => {
    if (!snapshot.practiceCases.has(caseId)) return fail({ type: 'case.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('practiceCases', caseId)
    return ok(draft.build())
  },
)

function changed(snapshot: Snapshot, caseId: Id, given: CaseFields): Outcome {
  const known = snapshot.practiceCases.get(caseId)
  if (!known) return fail({ type: 'case.unknown' })
  const fields = { ...given, ...(given.title !== undefined && { title: given.title.trim() }) }
  const refusal = caseRefusal(snapshot, { ...known, ...fields }, fields)
  if (refusal) return fail(refusal)
  const draft = new ChangeDraft(snapshot)
  draft.update('practiceCases', caseId, fields)
  return ok(draft.build())
}
