/** Working groups: who prepares a seminar or a whole series, and when they meet. */
import * as v from 'valibot'
import { daySchema, defineRecord, idSchema, textSchema, timeSchema } from '../recordType'

const planning = { confidentiality: 'open', mayChange: ['owner', 'editor'], share: 'plan' } as const
const ofGroup = { groupId: { table: 'workingGroups', onRemove: 'remove', shape: 'one' } } as const

export const groupKinds = ['working', 'sounding', 'project'] as const
export type GroupKind = (typeof groupKinds)[number]

/** It belongs to a seminar, or to a series and so to all seminars of it. */
export const workingGroupType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seminarId: v.optional(v.nullable(idSchema), null),
    seriesId: v.optional(v.nullable(idSchema), null),
    kind: v.optional(v.picklist(groupKinds), 'working'),
    name: textSchema(200),
    purpose: v.optional(textSchema(4000), ''),
    /** The tovholder. One field, so that there is never more than one. */
    coordinatorId: v.optional(v.nullable(idSchema), null),
  }),
  ...planning,
  references: {
    seminarId: { table: 'seminars', onRemove: 'remove', shape: 'one' },
    seriesId: { table: 'series', onRemove: 'remove', shape: 'one' },
    coordinatorId: { table: 'people', onRemove: 'clear', shape: 'one' },
  },
})

export type WorkingGroup = v.InferOutput<typeof workingGroupType.schema>

export const groupMemberType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    groupId: idSchema,
    personId: idSchema,
    role: v.optional(textSchema(100), ''),
  }),
  ...planning,
  references: { ...ofGroup, personId: { table: 'people', onRemove: 'remove', shape: 'one' } },
})

export type GroupMember = v.InferOutput<typeof groupMemberType.schema>

export const groupMeetingType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    groupId: idSchema,
    day: daySchema,
    startTime: v.optional(timeSchema, '09:00'),
    endTime: v.optional(timeSchema, '10:00'),
    place: v.optional(textSchema(300), ''),
    agenda: v.optional(textSchema(8000), ''),
    notes: v.optional(textSchema(20000), ''),
  }),
  ...planning,
  references: ofGroup,
})

export type GroupMeeting = v.InferOutput<typeof groupMeetingType.schema>
