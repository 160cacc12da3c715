/** What can be done to seminars: add one or many, change, cancel, revive, copy and remove. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import { latestVersion } from '../distribution/draft'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { CopyBook } from './copyBook'
import { copySeminar, noParts, type CopyParts } from './copySeminar'
import { setFacilitators } from './facilitatorCommands'
import { setLaterDays, type LaterDay } from './laterDayWriter'
import { seminarRefusal, type SeminarFields, type SeminarRefusal } from './seminarFields'

type Outcome = Result<Change, SeminarRefusal>

/** Many days in one step, all alike; seats not given are the series' own. */
export const addSeminars = defineCommand(
  'seminar.addMany',
  (
    context,
    input: {
      readonly seriesId: Id
      readonly days: readonly Day[]
      readonly fields?: Omit<SeminarFields, 'day'>
    },
  ): Outcome => addDays(context, input.seriesId, input.days, input.fields ?? {}),
)

export const addSeminar = defineCommand(
  'seminar.add',
  (
    context,
    input: {
      readonly seriesId: Id
      readonly fields: SeminarFields & { readonly day: Day }
      readonly facilitatorIds?: readonly Id[]
      readonly laterDays?: readonly LaterDay[]
    },
  ): Outcome => addDays(context, input.seriesId, [input.fields.day], input.fields, input),
)

function addDays(
  context: CommandContext,
  seriesId: Id,
  days: readonly Day[],
  fields: SeminarFields,
  also: { readonly facilitatorIds?: readonly Id[]; readonly laterDays?: readonly LaterDay[] } = {},
): Outcome {
  const { snapshot, newId } = context
  const series = snapshot.series.get(seriesId)
  if (!series) return fail({ type: 'seminar.unknownSeries' })
  if (days.length === 0) return fail({ type: 'seminar.noDays' })
  const draft = new ChangeDraft(snapshot)
  for (const day of days) {
    const seats = { seatsMin: series.defaultSeatsMin, seatsMax: series.defaultSeatsMax }
    const record = { ...seats, ...fields, day, id: newId(), seriesId }
    const refusal = seminarRefusal(record)
    if (refusal) return fail(refusal)
    draft.add('seminars', record)
    setFacilitators(context, draft, record.id, also.facilitatorIds ?? [])
    const wrongDay = setLaterDays(context, draft, record.id, also.laterDays ?? [])
    if (wrongDay) return fail(wrongDay)
  }
  return ok(draft.build())
}

/** A whole form in one step: the fields, and who runs the day and its later days when given. */
export const updateSeminar = defineCommand(
  'seminar.update',
  (
    context,
    input: {
      readonly seminarId: Id
      readonly fields: SeminarFields
      readonly facilitatorIds?: readonly Id[]
      /** All days after the first; absent leaves them as they are. */
      readonly laterDays?: readonly LaterDay[]
    },
  ): Outcome => updateAll(context, [input.seminarId], input.fields, input),
)

/** The same place, times or seats for many days in one step. */
export const updateSeminars = defineCommand(
  'seminar.updateMany',
  (
    context,
    input: { readonly seminarIds: readonly Id[]; readonly fields: Omit<SeminarFields, 'day'> },
  ): Outcome => updateAll(context, input.seminarIds, input.fields),
)

function updateAll(
  context: CommandContext,
  seminarIds: readonly Id[],
  fields: SeminarFields,
  also: { readonly facilitatorIds?: readonly Id[]; readonly laterDays?: readonly LaterDay[] } = {},
): Outcome {
  const { snapshot } = context
  const { facilitatorIds, laterDays } = also
  const draft = new ChangeDraft(snapshot)
  for (const seminarId of seminarIds) {
    const seminar = snapshot.seminars.get(seminarId)
    if (!seminar) return fail({ type: 'seminar.unknown' })
    const refusal = seminarRefusal({ ...seminar, ...fields })
    if (refusal) return fail(refusal)
    draft.update('seminars', seminarId, fields)
    if (facilitatorIds) setFacilitators(context, draft, seminarId, facilitatorIds)
    const wrongDay = laterDays ? setLaterDays(context, draft, seminarId, laterDays) : null
    if (wrongDay) return fail(wrongDay)
  }
  return ok(draft.build())
}

interface OfSeminar {
  readonly seminarId: Id
}

/**
 * Removes a seminar with its placements, and rules that were about this day only. Refused once
 * people have been told to come: then it is cancelled, so that they can be told that as well.
 */
export const removeSeminar = defineCommand(
  'seminar.remove',
  ({ snapshot }, { seminarId }: OfSeminar): Outcome => {
    const seminar = snapshot.seminars.get(seminarId)
    if (!seminar) return fail({ type: 'seminar.unknown' })
    const told = seminar.seriesId === null ? null : latestVersion(snapshot, seminar.seriesId)
    const people = Object.values(told?.seats ?? {}).filter((id) => id === seminarId).length
    if (people > 0) return fail({ type: 'seminar.published', details: { people } })
    const draft = new ChangeDraft(snapshot)
    draft.remove('seminars', seminarId)
    return ok(draft.build())
  },
)

/**
 * The day stays on record but takes nobody. Placements on it are kept, because they tell who lost a
 * day; the board shows these people as unplaced, and a withdrawn cancellation brings them back.
 */
export const cancelSeminar = defineCommand(
  'seminar.cancel',
  (context, { seminarId }: OfSeminar): Outcome => setCancelled(context, seminarId, true),
)

export const reviveSeminar = defineCommand(
  'seminar.revive',
  (context, { seminarId }: OfSeminar): Outcome => setCancelled(context, seminarId, false),
)

function setCancelled({ snapshot }: CommandContext, seminarId: Id, cancelled: boolean): Outcome {
  if (!snapshot.seminars.has(seminarId)) return fail({ type: 'seminar.unknown' })
  const draft = new ChangeDraft(snapshot)
  draft.update('seminars', seminarId, { cancelled })
  return ok(draft.build())
}

/** A copy on another day with the same days and facilitators, and the parts asked for; nobody is placed. */
export const duplicateSeminar = defineCommand(
  'seminar.duplicate',
  (
    context,
    input: OfSeminar & { readonly day: Day; readonly parts?: Partial<CopyParts> },
  ): Outcome => {
    const { snapshot } = context
    const seminar = snapshot.seminars.get(input.seminarId)
    if (!seminar) return fail({ type: 'seminar.unknown' })
    const refusal = seminarRefusal({ ...seminar, day: input.day })
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    const target = { day: input.day, seriesId: seminar.seriesId }
    const parts = { ...noParts, people: true, ...input.parts }
    copySeminar(new CopyBook(context, draft), seminar, target, parts)
    return ok(draft.build())
  },
)
