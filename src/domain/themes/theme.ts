/** Themes with their guiding questions, what they serve, and where they were considered and used. */
import * as v from 'valibot'
import { daySchema, defineRecord, idSchema, textSchema } from '../recordType'

const planning = { confidentiality: 'open', mayChange: ['owner', 'editor'], share: 'plan' } as const

/** What the organisation strives for in a period; themes and seminars serve it. */
export const focusAreaType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    rank: textSchema(40),
    name: textSchema(200),
    description: v.optional(textSchema(4000), ''),
    /** The period it counts in; null leaves that end open. */
    from: v.optional(v.nullable(daySchema), null),
    to: v.optional(v.nullable(daySchema), null),
  }),
  ...planning,
  references: {},
})

export type FocusArea = v.InferOutput<typeof focusAreaType.schema>

/** How far a theme has come is not stored: it follows from its choices and the days they are for. */
export const themeType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    title: textSchema(200),
    purpose: v.optional(textSchema(4000), ''),
    tags: v.optional(v.array(textSchema(60)), []),
    focusAreaId: v.optional(v.nullable(idSchema), null),
  }),
  ...planning,
  references: { focusAreaId: { table: 'focusAreas', onRemove: 'clear', shape: 'one' } },
})

export type Theme = v.InferOutput<typeof themeType.schema>

/** A question that opens a dialogue. Without a theme it belongs to the bank of free questions. */
export const guidingQuestionType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    themeId: v.optional(v.nullable(idSchema), null),
    rank: textSchema(40),
    text: textSchema(1000),
  }),
  ...planning,
  references: { themeId: { table: 'themes', onRemove: 'remove', shape: 'one' } },
})

export type GuidingQuestion = v.InferOutput<typeof guidingQuestionType.schema>

/**
 * A theme put forward for a seminar, and what became of it. Without a seminar it records a use from
 * before the seminars were planned here: then `occasion` and `heldOn` tell where and when.
 */
export const themeChoiceType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    themeId: idSchema,
    seminarId: v.optional(v.nullable(idSchema), null),
    rank: textSchema(40),
    status: v.optional(v.picklist(['candidate', 'decided', 'declined']), 'candidate'),
    decidedOn: v.optional(v.nullable(daySchema), null),
    /** The decision as it was worded. */
    wording: v.optional(textSchema(4000), ''),
    occasion: v.optional(textSchema(200), ''),
    heldOn: v.optional(v.nullable(daySchema), null),
    /** How it went: 1-5, and in words. */
    score: v.optional(v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(5))), null),
    evaluation: v.optional(textSchema(4000), ''),
  }),
  ...planning,
  references: {
    themeId: { table: 'themes', onRemove: 'remove', shape: 'one' },
    seminarId: { table: 'seminars', onRemove: 'remove', shape: 'one' },
  },
})

export type ThemeChoice = v.InferOutput<typeof themeChoiceType.schema>
