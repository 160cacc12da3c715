/** Telling when people cannot come, one span of days at a time or many at once. */
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type Refusal } from '../command'
import type { Snapshot } from '../records'
import { isDay, type Day } from '../shared/day'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import type { Absence } from './absence'

export interface NewAbsence {
  readonly personId: Id
  readonly from: Day
  readonly to: Day
  readonly origin?: Absence['origin']
}

export interface AbsenceRefusal extends Refusal {
  readonly type: 'absence.unknownPerson' | 'absence.unknownDay' | 'absence.endBeforeStart'
}

/** Adds one absence; days that are known already change nothing. */
export const addAbsence = defineCommand<NewAbsence, AbsenceRefusal>(
  'absence.add',
  (context, input) => addAbsences.execute(context, { absences: [input] }),
)

/** Adds absences of one or many people, from a dialog or a calendar file, as one intent. */
export const addAbsences = defineCommand<
  { readonly absences: readonly NewAbsence[] },
  AbsenceRefusal
>('absences.add', ({ snapshot, newId }, { absences }) => {
  const draft = new ChangeDraft(snapshot)
  const known = new Set([...snapshot.absences.values()].map(spanKey))
  for (const absence of absences) {
    const checked = checkSpan(snapshot, absence)
    if (!checked.ok) return checked
    if (known.has(spanKey(absence))) continue
    known.add(spanKey(absence))
    const { personId, from, to, origin } = absence
    draft.add('absences', { id: newId(), personId, from, to, origin: origin ?? 'typed' })
  }
  return ok(draft.build())
})

/** Removes absences: the people can come after all. Those already gone are passed over. */
export const removeAbsences = defineCommand<{ readonly absenceIds: readonly Id[] }, AbsenceRefusal>(
  'absences.remove',
  ({ snapshot }, { absenceIds }) => {
    const draft = new ChangeDraft(snapshot)
    for (const absenceId of absenceIds) draft.remove('absences', absenceId)
    return ok(draft.build())
  },
)

function checkSpan(
  snapshot: Snapshot,
  { personId, from, to }: NewAbsence,
): Result<null, AbsenceRefusal> {
  if (!snapshot.people.has(personId)) return fail({ type: 'absence.unknownPerson' })
  const wrong = [from, to].find((day) => !isDay(day))
  if (wrong !== undefined) return fail({ type: 'absence.unknownDay', details: { day: wrong } })
  return to < from ? fail({ type: 'absence.endBeforeStart', details: { from, to } }) : ok(null)
}

function spanKey({ personId, from, to }: Pick<Absence, 'personId' | 'from' | 'to'>): string {
  return `${personId} ${from} ${to}`
}
