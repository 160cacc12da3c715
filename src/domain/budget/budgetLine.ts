/** A line of the budget of a seminar or of a whole series, in whole kroner. */
import * as v from 'valibot'
import { countSchema, defineRecord, idSchema, textSchema } from '../recordType'

const amountSchema = v.optional(v.nullable(countSchema), null)

export const budgetKinds = ['speakers', 'place', 'meals', 'material', 'travel', 'other'] as const
export type BudgetKind = (typeof budgetKinds)[number]

/** Exactly one of seminar and series is meant; null amounts are not known yet. */
export const budgetLineType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seminarId: v.optional(v.nullable(idSchema), null),
    seriesId: v.optional(v.nullable(idSchema), null),
    rank: textSchema(40),
    kind: v.optional(v.picklist(budgetKinds), 'other'),
    title: textSchema(200),
    /** The amounts are for each participant, not for the whole. */
    perParticipant: v.optional(v.boolean(), false),
    budgeted: amountSchema,
    ordered: amountSchema,
    actual: amountSchema,
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'plan',
  references: {
    seminarId: { table: 'seminars', onRemove: 'remove', shape: 'one' },
    seriesId: { table: 'series', onRemove: 'remove', shape: 'one' },
  },
})

export type BudgetLine = v.InferOutput<typeof budgetLineType.schema>
