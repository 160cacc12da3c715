/** A chain of seminars with one purpose and one audience, such as the Ledelsesakademi. */
import * as v from 'valibot'
import { countSchema, defineRecord, idSchema, textSchema } from '../recordType'

/** What a day can mirror of the audience. */
export const mirrorAttributes = [
  'administration',
  'unit',
  'level',
  'workplace',
  'seniority',
] as const
export type MirrorAttribute = (typeof mirrorAttributes)[number]

export const seriesType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    name: textSchema(200),
    purpose: v.optional(textSchema(4000), ''),
    /** The audience: people in these units (with all below them); empty means every unit. */
    audienceUnitIds: v.optional(v.array(idSchema), []),
    /** ... at these leader levels; empty means every level. */
    audienceLevels: v.optional(v.array(v.number()), []),
    /** ... carrying one of these tags; empty means with or without tags. */
    audienceTags: v.optional(v.array(textSchema(60)), []),
    defaultSeatsMin: v.optional(countSchema, 30),
    defaultSeatsMax: v.optional(countSchema, 35),
    /** Attribute -> weight; 0 or absent means the days need not mirror it. */
    mirrorWeights: v.optional(v.record(v.string(), v.number()), {
      administration: 3,
      unit: 2,
      level: 2,
      workplace: 0,
      seniority: 0,
    }),
    seed: v.optional(v.number(), 1),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'plan',
  references: { audienceUnitIds: { table: 'units', onRemove: 'clear', shape: 'list' } },
})

export type Series = v.InferOutput<typeof seriesType.schema>

/** A hand-made exception from the audience rule. One per person and series; the last one counts. */
export const audienceExceptionType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seriesId: idSchema,
    personId: idSchema,
    kind: v.picklist(['include', 'exclude']),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'plan',
  references: {
    seriesId: { table: 'series', onRemove: 'remove', shape: 'one' },
    personId: { table: 'people', onRemove: 'remove', shape: 'one' },
  },
})

export type AudienceException = v.InferOutput<typeof audienceExceptionType.schema>
