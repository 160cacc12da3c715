/** The fields of a case and of the call that a planner fills in, and what is refused about them. */
import type { Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Snapshot, TableName } from '../records'
import { isDay } from '../shared/day'
import type { CaseCall, PracticeCase } from './practiceCase'

export type CaseFields = Partial<
  Pick<
    PracticeCase,
    | 'title'
    | 'ownerId'
    | 'unitId'
    | 'story'
    | 'permission'
    | 'anonymised'
    | 'status'
    | 'themeId'
    | 'itemId'
  >
>
export type CallFields = Partial<Pick<CaseCall, 'themeId' | 'deadline' | 'text'>>

export interface CaseRefusal extends Refusal {
  readonly type:
    | 'case.unknown'
    | 'case.unknownSeminar'
    | 'case.titleMissing'
    | 'case.unknownReference'
    | 'case.invalidField'
    | 'caseCall.missing'
    | 'caseCall.unknownDay'
    | 'caseCall.invalidField'
}

/**
 * The first thing wrong with a whole case, or null. What was removed while the case kept naming it is
 * tolerated; only newly given references must be there.
 */
export function caseRefusal(
  snapshot: Snapshot,
  whole: CaseFields & Pick<PracticeCase, 'id' | 'seminarId' | 'rank'>,
  given: CaseFields,
): CaseRefusal | null {
  if ((whole.title ?? '') === '') return { type: 'case.titleMissing' }
  const named: [TableName, string | null | undefined][] = [
    ['people', given.ownerId],
    ['units', given.unitId],
    ['themes', given.themeId],
    ['agendaItems', given.itemId],
  ]
  const gone = named.find(([table, id]) => id != null && !snapshot[table].has(id))
  if (gone) return { type: 'case.unknownReference' }
  const field = invalidField('practiceCases', whole)
  return field === null ? null : { type: 'case.invalidField', details: { field } }
}

/** The first thing wrong with a whole call, or null. */
export function callRefusal(
  snapshot: Snapshot,
  whole: CallFields & Pick<CaseCall, 'id' | 'seminarId'>,
  given: CallFields,
): CaseRefusal | null {
  if (given.deadline != null && !isDay(given.deadline)) {
    return { type: 'caseCall.unknownDay', details: { day: given.deadline } }
  }
  if (given.themeId != null && !snapshot.themes.has(given.themeId)) {
    return { type: 'case.unknownReference' }
  }
  const field = invalidField('caseCalls', whole)
  return field === null ? null : { type: 'caseCall.invalidField', details: { field } }
}
