/** When people drop out after the days are known: from one day, or from the whole series. */
import { defineCommand } from '../command'
import { audienceOf } from '../series/audience'
import type { Id } from '../shared/id'
import { fail } from '../shared/result'
import { openDay, seatWriter } from './seatWriter'
import { hasDeclined } from './versions'

export interface DeclineInput {
  readonly seriesId: Id
  readonly personId: Id
  readonly seminarId: Id
}

/** A cancellation: the person cannot come on the day they had, and needs another. */
export const declineDay = defineCommand(
  'distribution.decline',
  (context, { seriesId, personId, seminarId }: DeclineInput) => {
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
    const { snapshot, newId } = context
    const writer = seatWriter(context, seriesId)
    const isInAudience = audienceOf(snapshot, seriesId).some(({ id }) => id === personId)
    if (!isInAudience && !writer.before.has(personId)) {
      return fail({ type: 'distribution.notInSeries' })
    }
    writer.unplace(personId)
    if (isInAudience) {
      const own = [...snapshot.audienceExceptions.values()].filter(
        (exception) => exception.seriesId === seriesId && exception.personId === personId,
      )
      for (const { id } of own) writer.changes.update('audienceExceptions', id, { kind: 'exclude' })
      if (own.length === 0) {
        writer.changes.add('audienceExceptions', {
          id: newId(),
          seriesId,
          personId,
          kind: 'exclude',
        })
      }
    }
    return writer.build()
  },
)
