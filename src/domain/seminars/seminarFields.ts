/** The fields of a seminar that a planner fills in, and what is refused about them. */
import type { Refusal } from '../command'
import { invalidField } from '../invalidField'
import { isDay, isLocalTime } from '../shared/day'
import type { Seminar } from './seminar'

export type SeminarFields = Partial<
  Pick<
    Seminar,
    | 'kind'
    | 'title'
    | 'purpose'
    | 'focusAreaId'
    | 'day'
    | 'startTime'
    | 'endTime'
    | 'place'
    | 'seatsMin'
    | 'seatsMax'
    | 'eligibleUnitIds'
  >
>

export interface SeminarRefusal extends Refusal {
  readonly type:
    | 'seminar.unknown'
    | 'seminar.unknownSeries'
    | 'seminar.unknownPerson'
    | 'seminar.unknownDay'
    | 'seminar.unknownTime'
    | 'seminar.endBeforeStart'
    | 'seminar.minAboveMax'
    | 'seminar.invalidField'
    | 'seminar.noDays'
    | 'seminar.published'
    | 'seminar.alreadyFacilitator'
    | 'seminar.dayTwice'
    | 'seminar.dayTooFar'
    | 'seminar.dayHasItems'
    | 'seminar.laterDayEndsFirst'
    | 'seminar.seriesNameMissing'
    | 'seminar.nothingToRoll'
}

/** The first thing wrong with a whole seminar, or null. */
export function seminarRefusal(
  seminar: SeminarFields & { readonly id: string },
): SeminarRefusal | null {
  const { day = '', startTime = '09:00', endTime = '15:30' } = seminar
  if (!isDay(day)) return { type: 'seminar.unknownDay', details: { day } }
  const strange = [startTime, endTime].find((time) => !isLocalTime(time))
  if (strange !== undefined) return { type: 'seminar.unknownTime', details: { time: strange } }
  if (endTime <= startTime) return { type: 'seminar.endBeforeStart', details: { day } }
  const { seatsMin: min = 0, seatsMax: max = Infinity } = seminar
  if (min > max) return { type: 'seminar.minAboveMax', details: { min, max } }
  const field = invalidField('seminars', seminar)
  return field === null ? null : { type: 'seminar.invalidField', details: { field } }
}
