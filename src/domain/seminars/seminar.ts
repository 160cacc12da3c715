/** One dated arrangement of a series: when, where, how many seats, and for which part of the audience. */
import * as v from 'valibot'
import {
  countSchema,
  daySchema,
  defineRecord,
  idSchema,
  textSchema,
  timeSchema,
} from '../recordType'

export const seminarKinds = [
  'boardSeminar',
  'leaderDay',
  'academyWorkshop',
  'chiefForum',
  'leaderForum',
  'groupManagementMeeting',
  'boardMeeting',
  'administrationDay',
  'localSeminar',
] as const
export type SeminarKind = (typeof seminarKinds)[number]

export const seminarType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seriesId: v.optional(v.nullable(idSchema), null),
    kind: v.optional(v.picklist(seminarKinds), 'academyWorkshop'),
    title: v.optional(textSchema(200), ''),
    purpose: v.optional(textSchema(4000), ''),
    focusAreaId: v.optional(v.nullable(idSchema), null),
    day: daySchema,
    startTime: v.optional(timeSchema, '09:00'),
    endTime: v.optional(timeSchema, '15:30'),
    place: v.optional(textSchema(300), ''),
    seatsMin: v.optional(countSchema, 30),
    seatsMax: v.optional(countSchema, 35),
    /** Which part of the audience may come: people of these units; empty means all of it. */
    eligibleUnitIds: v.optional(v.array(idSchema), []),
    /** A lost day stays on record, but nobody can be placed on it. */
    cancelled: v.optional(v.boolean(), false),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'plan',
  references: {
    seriesId: { table: 'series', onRemove: 'remove', shape: 'one' },
    eligibleUnitIds: { table: 'units', onRemove: 'clear', shape: 'list' },
    focusAreaId: { table: 'focusAreas', onRemove: 'clear', shape: 'one' },
  },
})

export type Seminar = v.InferOutput<typeof seminarType.schema>

/** Who runs the day. A record of its own, so that two people can add facilitators at once. */
export const facilitatorType = defineRecord({
  schema: v.looseObject({ id: idSchema, seminarId: idSchema, personId: idSchema }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'plan',
  references: {
    seminarId: { table: 'seminars', onRemove: 'remove', shape: 'one' },
    personId: { table: 'people', onRemove: 'remove', shape: 'one' },
  },
})

export type Facilitator = v.InferOutput<typeof facilitatorType.schema>

/**
 * A day after the first of a seminar over several days. It is told by its distance from the first,
 * so that it moves with it; should two have the same distance, the first id counts.
 */
export const seminarDayType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seminarId: idSchema,
    offset: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
    startTime: timeSchema,
    endTime: timeSchema,
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'plan',
  references: { seminarId: { table: 'seminars', onRemove: 'remove', shape: 'one' } },
})

export type SeminarDay = v.InferOutput<typeof seminarDayType.schema>
