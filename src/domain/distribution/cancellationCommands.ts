/** When people drop out after the days are known: from one day, or from the whole series. */
import type { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import { audienceOf } from '../series/audience'
import type { Id } from '../shared/id'
import { fail } from '../shared/result'
import { hasDeclined } from './cancellations'
import { openDay, seatWriter } from './seatWriter'

export interface DeclineInput {
  readonly seriesId: Id
  readonly personId: Id
  readonly seminarId: Id
  readonly wantsNewDay: boolean
}

/**
 * A cancellation: the person cannot come on the day they had. With `wantsNewDay` they need another;
 * without it they are no longer part of the series either. The absence is noted in both cases, so
 * that whoever is told of it hears that the cancellation is known.
 */
export const declineDay = defineCommand(
  'distribution.decline',
  (context, { seriesId, personId, seminarId, wantsNewDay }: DeclineInput) => {
    const { snapshot, newId } = context
    const seminar = openDay(snapshot, seriesId, seminarId)
    if (!seminar.ok) return seminar
    const person = snapshot.people.get(personId)
    if (!person) return fail({ type: 'distribution.personGone' })
    const writer = seatWriter(context, seriesId)
    if (writer.before.get(personId)?.seminarId !== seminarId) {
      return fail({
        type: 'distribution.notOnDay',
        details: { name: person.name, day: seminar.value.day },
      })
    }
    const { day } = seminar.value
    if (!hasDeclined(snapshot)(personId, seminar.value)) {
      writer.changes.add('absences', {
        id: newId(),
        personId,
        from: day,
        to: day,
        origin: 'cancellation',
      })
    }
    writer.unplace(personId)
    if (!wantsNewDay) exceptFromAudience(context, writer.changes, seriesId, personId)
    return writer.build()
  },
)

export interface LeaveInput {
  readonly seriesId: Id
  readonly personId: Id
}

/** The person is no longer part of the series: excepted from the audience, and off their day. */
export const leaveSeries = defineCommand(
  'distribution.leave',
  (context, { seriesId, personId }: LeaveInput) => {
    const writer = seatWriter(context, seriesId)
    const isInAudience = audienceOf(context.snapshot, seriesId).some(({ id }) => id === personId)
    if (!isInAudience && !writer.before.has(personId)) {
      return fail({ type: 'distribution.notInSeries' })
    }
    writer.unplace(personId)
    exceptFromAudience(context, writer.changes, seriesId, personId)
    return writer.build()
  },
)

/** By hand: whatever the rule of the audience says. Somebody outside it already needs no exception. */
function exceptFromAudience(
  { snapshot, newId }: CommandContext,
  changes: ChangeDraft,
  seriesId: Id,
  personId: Id,
): void {
  if (!audienceOf(snapshot, seriesId).some(({ id }) => id === personId)) return
  const own = [...snapshot.audienceExceptions.values()].filter(
    (exception) => exception.seriesId === seriesId && exception.personId === personId,
  )
  for (const { id } of own) changes.update('audienceExceptions', id, { kind: 'exclude' })
  if (own.length > 0) return
  changes.add('audienceExceptions', { id: newId(), seriesId, personId, kind: 'exclude' })
}
