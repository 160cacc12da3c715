/**
 * A table plan as it is kept: small records, so that two people can work on the same plan. One person's
 * way through the rounds is one record, because it is told, printed and erased together; rounds, tables
 * and rules are records of their own, because they are named, added and removed one by one.
 */
import * as v from 'valibot'
import { countSchema, daySchema, defineRecord, idSchema, textSchema } from '../recordType'

export const mostRounds = 10
export const mostPoints = 10

const pointsSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(mostPoints))

/** What holds for all rounds of a day. One plan per seminar; should there be two, the first id counts. */
export const tablePlanType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seminarId: idSchema,
    /** Attribute -> points for two at a table who are alike in it; 0 or absent means it is not mixed. */
    mixWeights: v.optional(v.record(v.string(), pointsSchema), {
      administration: 3,
      unit: 2,
      level: 2,
      workplace: 0,
      seniority: 0,
    }),
    /** No leader at the same table as whom they report to. */
    bossApart: v.optional(v.boolean(), true),
    /** People who sat together on earlier days count as having met. */
    avoidMet: v.optional(v.boolean(), true),
    /** When people were last told their tables; null before the first time. */
    toldOn: v.optional(v.nullable(daySchema), null),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor', 'facilitator'],
  share: 'seminar',
  references: { seminarId: { table: 'seminars', onRemove: 'remove', shape: 'one' } },
})

export type TablePlan = v.InferOutput<typeof tablePlanType.schema>

const ofPlan = { planId: { table: 'tablePlans', onRemove: 'remove', shape: 'one' } } as const

/** A time of the day when people sit at the tables. */
export const tableRoundType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    planId: idSchema,
    rank: textSchema(40),
    /** Empty means that the round is called by its number. */
    title: v.optional(textSchema(100), ''),
    /** Over: where people sat cannot be changed, it only counts as having met. */
    held: v.optional(v.boolean(), false),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor', 'facilitator'],
  share: 'seminar',
  references: ofPlan,
})

export type TableRound = v.InferOutput<typeof tableRoundType.schema>

export const planTableType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    planId: idSchema,
    rank: textSchema(40),
    /** Empty means that the table is called by its number. */
    name: v.optional(textSchema(60), ''),
    seatsMin: countSchema,
    seatsMax: countSchema,
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor', 'facilitator'],
  share: 'seminar',
  references: ofPlan,
})

export type PlanTable = v.InferOutput<typeof planTableType.schema>

/** These people always at the same table, or no two of them at the same. */
export const tableRuleType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    planId: idSchema,
    kind: v.picklist(['together', 'apart']),
    personIds: v.array(idSchema),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor', 'facilitator'],
  share: 'seminar',
  references: {
    ...ofPlan,
    personIds: { table: 'people', onRemove: 'clear', onLastRemoved: 'remove', shape: 'list' },
  },
})

export type TableRule = v.InferOutput<typeof tableRuleType.schema>

const wayThroughRounds = v.optional(v.record(idSchema, idSchema), {})

/** One person's tables. Should a person have two records, the one with the greater id counts. */
export const tableSeatType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    planId: idSchema,
    personId: idSchema,
    /** Round id -> table id. A table that is gone is no seat; it is back when its removal is undone. */
    seats: wayThroughRounds,
    /** The same as the person was last told it. */
    told: wayThroughRounds,
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor', 'facilitator'],
  share: 'seminar',
  references: {
    ...ofPlan,
    personId: { table: 'people', onRemove: 'remove', shape: 'one' },
    seats: { table: 'tableRounds', onRemove: 'clear', shape: 'keys' },
    told: { table: 'tableRounds', onRemove: 'clear', shape: 'keys' },
  },
})

export type TableSeat = v.InferOutput<typeof tableSeatType.schema>
