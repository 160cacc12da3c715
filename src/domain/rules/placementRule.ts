/** A rule about which leader comes on which day, on or off, hard or weighted. */
import * as v from 'valibot'
import { countSchema, defineRecord, idSchema, textSchema } from '../recordType'

export const ruleKinds = [
  /** All these people on the same day. */
  'together',
  /** No two of these people on the same day. */
  'apart',
  /** No leader on the same day as the one who keeps operations running meanwhile. */
  'deputyApart',
  /** At most so many, or such a share, of a unit or a workplace on any one day. */
  'unitCap',
  /** These people only on one of these seminars (one seminar: a fixed day). */
  'mustDay',
  /** These people on none of these seminars. */
  'mustNotDay',
] as const
export type RuleKind = (typeof ruleKinds)[number]

export const placementRuleType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seriesId: idSchema,
    kind: v.picklist(ruleKinds),
    personIds: v.optional(v.array(idSchema), []),
    seminarIds: v.optional(v.array(idSchema), []),
    /** `unitCap` only: what is counted. Workplaces are no units but texts of people. */
    capOver: v.optional(v.picklist(['unit', 'workplace']), 'unit'),
    /** `unitCap` only: the unit, or null for every unit that has leaders in the audience. */
    unitId: v.optional(v.nullable(idSchema), null),
    /** `unitCap` only: the workplace as people have it, or null for every one. */
    workplace: v.optional(v.nullable(textSchema(200)), null),
    /** `unitCap` only: exactly one of the two. The share is a fraction (0.5) of its leaders. */
    maxCount: v.optional(v.nullable(countSchema), null),
    maxShare: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null),
    active: v.optional(v.boolean(), true),
    hard: v.optional(v.boolean(), true),
    /** How much a broken soft rule costs, 1-10. */
    weight: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10)), 3),
    note: v.optional(textSchema(500), ''),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'plan',
  references: {
    seriesId: { table: 'series', onRemove: 'remove', shape: 'one' },
    // Naming nobody can mean everybody (`deputyApart`), so a rule goes with the last it was about.
    personIds: { table: 'people', onRemove: 'clear', onLastRemoved: 'remove', shape: 'list' },
    seminarIds: { table: 'seminars', onRemove: 'clear', onLastRemoved: 'remove', shape: 'list' },
    unitId: { table: 'units', onRemove: 'remove', shape: 'one' },
  },
})

export type PlacementRule = v.InferOutput<typeof placementRuleType.schema>
