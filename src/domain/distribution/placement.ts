/** The draft and the published versions of a distribution: who comes on which day. */
import * as v from 'valibot'
import {
  countSchema,
  daySchema,
  defineRecord,
  idSchema,
  textSchema,
  timeSchema,
} from '../recordType'

/** A person's seat in the working draft of a series. A person without a placement is unplaced. */
export const placementType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seriesId: idSchema,
    personId: idSchema,
    seminarId: idSchema,
    /** Pinned people stay where they are when the rest is distributed anew. */
    pinned: v.optional(v.boolean(), false),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'plan',
  references: {
    seriesId: { table: 'series', onRemove: 'remove', shape: 'one' },
    personId: { table: 'people', onRemove: 'remove', shape: 'one' },
    seminarId: { table: 'seminars', onRemove: 'remove', shape: 'one' },
  },
})

export type Placement = v.InferOutput<typeof placementType.schema>

const laterDaySchema = v.looseObject({
  /** Days after the first. */
  offset: countSchema,
  startTime: timeSchema,
  endTime: timeSchema,
})

export type ToldLaterDay = v.InferOutput<typeof laterDaySchema>

/** A day as it was told. The title is the one people saw: the day's own, or else the series' name. */
const dayFactsSchema = v.looseObject({
  day: daySchema,
  startTime: timeSchema,
  endTime: timeSchema,
  place: v.string(),
  title: v.string(),
  cancelled: v.boolean(),
  /** The days after the first, in order; null in versions from before they were kept. */
  laterDays: v.optional(v.nullable(v.array(laterDaySchema)), null),
})

export type DayFacts = v.InferOutput<typeof dayFactsSchema>

/** A published version: frozen, numbered, and never changed by any command. */
export const distributionVersionType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seriesId: idSchema,
    number: countSchema,
    publishedOn: daySchema,
    note: v.optional(textSchema(1000), ''),
    /** Person id -> seminar id. One value, because a frozen version is only ever read whole. */
    seats: v.record(idSchema, idSchema),
    /**
     * Seminar id -> the day as it was told, cancelled ones included. Empty in versions from before
     * days were kept: what they told is unknown. No reference, because what was told stays told.
     */
    days: v.optional(v.record(idSchema, dayFactsSchema), {}),
    /**
     * Person id -> the days that the person runs, as it was told. By person, so that erasing one finds
     * them. Null in versions from before facilitators were kept.
     */
    facilitating: v.optional(v.nullable(v.record(idSchema, v.array(idSchema))), null),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'plan',
  references: {
    seriesId: { table: 'series', onRemove: 'remove', shape: 'one' },
    seats: { table: 'people', onRemove: 'clear', shape: 'keys' },
    facilitating: { table: 'people', onRemove: 'clear', shape: 'keys' },
  },
})

export type DistributionVersion = v.InferOutput<typeof distributionVersionType.schema>
