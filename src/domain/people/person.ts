/** Anyone inside the organisation; a leader is a person with a leader level. */
import * as v from 'valibot'
import { daySchema, defineRecord, idSchema, textSchema } from '../recordType'

/** 1 direktør, 2 chef, 3 aftaleholder or afdelingsleder, 4 teamleder, as HR systems number them. */
export const leaderLevels = [1, 2, 3, 4, 5] as const

export const personType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    name: textSchema(200),
    title: v.optional(textSchema(200), ''),
    email: v.optional(textSchema(254), ''),
    /** Shown on door lists, so that a missing leader can be called. */
    phone: v.optional(textSchema(40), ''),
    employeeNumber: v.optional(textSchema(40), ''),
    unitId: v.optional(v.nullable(idSchema), null),
    /** Where the person works; days mirror places as well as units. */
    workplace: v.optional(textSchema(200), ''),
    /** What the person leads, as it stands on the name badge. */
    leaderOf: v.optional(textSchema(400), ''),
    level: v.optional(v.nullable(v.picklist(leaderLevels)), null),
    managerId: v.optional(v.nullable(idSchema), null),
    /** The leader for whom this person keeps operations running. */
    deputyOf: v.optional(v.nullable(idSchema), null),
    /** Days mix new and experienced leaders by this date. */
    hiredOn: v.optional(v.nullable(daySchema), null),
    tags: v.optional(v.array(textSchema(60)), []),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'people',
  references: {
    unitId: { table: 'units', onRemove: 'clear', shape: 'one' },
    managerId: { table: 'people', onRemove: 'clear', shape: 'one' },
    deputyOf: { table: 'people', onRemove: 'clear', shape: 'one' },
  },
})

export type Person = v.InferOutput<typeof personType.schema>
export type LeaderLevel = NonNullable<Person['level']>
