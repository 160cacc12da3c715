/** What can be done to a series: add, change, remove, and make exceptions from its audience. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import type { AudienceException, Series } from './series'

export type SeriesFields = Partial<
  Pick<
    Series,
    | 'name'
    | 'purpose'
    | 'audienceUnitIds'
    | 'audienceLevels'
    | 'audienceTags'
    | 'defaultSeatsMin'
    | 'defaultSeatsMax'
    | 'mirrorWeights'
    | 'seed'
  >
>

export interface SeriesRefusal extends Refusal {
  readonly type:
    | 'series.unknown'
    | 'series.nameMissing'
    | 'series.minAboveMax'
    | 'series.invalidField'
    | 'series.unknownPerson'
}

export const addSeries = defineCommand(
  'series.add',
  ({ snapshot, newId }, fields: SeriesFields & { readonly name: string }) => {
    const record = { ...trimmed(fields), id: newId(), name: fields.name.trim() }
    const refusal = refusalOf(record)
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.add('series', record)
    return ok(draft.build())
  },
)

export const updateSeries = defineCommand(
  'series.update',
  (
    { snapshot },
    input: { readonly seriesId: Id; readonly fields: SeriesFields },
  ): Result<Change, SeriesRefusal> => {
    const series = snapshot.series.get(input.seriesId)
    if (!series) return fail({ type: 'series.unknown' })
    const fields = trimmed(input.fields)
    const refusal = refusalOf({ ...series, ...fields })
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.update('series', series.id, fields)
    return ok(draft.build())
  },
)

/** Takes its seminars, rules, placements, exceptions and versions along; one undo brings all back. */
export const removeSeries = defineCommand(
  'series.remove',
  ({ snapshot }, input: { readonly seriesId: Id }): Result<Change, SeriesRefusal> => {
    if (!snapshot.series.has(input.seriesId)) return fail({ type: 'series.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('series', input.seriesId)
    return ok(draft.build())
  },
)

interface AboutPeople {
  readonly seriesId: Id
  readonly personIds: readonly Id[]
}

/** Takes people into the audience, or leaves them out, whatever the rule says. */
export const setAudienceException = defineCommand(
  'series.setAudienceException',
  (
    { snapshot, newId },
    input: AboutPeople & { readonly kind: AudienceException['kind'] },
  ): Result<Change, SeriesRefusal> => {
    if (!snapshot.series.has(input.seriesId)) return fail({ type: 'series.unknown' })
    const draft = new ChangeDraft(snapshot)
    for (const personId of new Set(input.personIds)) {
      if (!snapshot.people.has(personId)) return fail({ type: 'series.unknownPerson' })
      const [kept, ...surplus] = exceptionsOf(snapshot.audienceExceptions, input.seriesId, personId)
      for (const { id } of surplus) draft.remove('audienceExceptions', id)
      if (kept) draft.update('audienceExceptions', kept.id, { kind: input.kind })
      else {
        const { seriesId, kind } = input
        draft.add('audienceExceptions', { id: newId(), seriesId, personId, kind })
      }
    }
    return ok(draft.build())
  },
)

/** Lets the rule alone decide about these people again. */
export const clearAudienceException = defineCommand(
  'series.clearAudienceException',
  ({ snapshot }, input: AboutPeople): Result<Change, SeriesRefusal> => {
    const draft = new ChangeDraft(snapshot)
    for (const personId of input.personIds) {
      for (const { id } of exceptionsOf(snapshot.audienceExceptions, input.seriesId, personId)) {
        draft.remove('audienceExceptions', id)
      }
    }
    return ok(draft.build())
  },
)

function exceptionsOf(
  exceptions: ReadonlyMap<Id, AudienceException>,
  seriesId: Id,
  personId: Id,
): AudienceException[] {
  return [...exceptions.values()].filter(
    (exception) => exception.seriesId === seriesId && exception.personId === personId,
  )
}

function trimmed(fields: SeriesFields): SeriesFields {
  return fields.name === undefined ? fields : { ...fields, name: fields.name.trim() }
}

function refusalOf(series: SeriesFields & { readonly id: Id }): SeriesRefusal | null {
  if (!series.name) return { type: 'series.nameMissing' }
  const { defaultSeatsMin: min = 0, defaultSeatsMax: max = Infinity } = series
  if (min > max) return { type: 'series.minAboveMax', details: { min, max } }
  const field = invalidField('series', series)
  return field === null ? null : { type: 'series.invalidField', details: { field } }
}
