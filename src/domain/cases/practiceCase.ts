/** Cases from own practice: the call for them, and each story with what its owner has allowed. */
import * as v from 'valibot'
import { daySchema, defineRecord, idSchema, textSchema } from '../recordType'

const shared = {
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'seminar',
} as const
const ofSeminar = { seminarId: { table: 'seminars', onRemove: 'remove', shape: 'one' } } as const

export const caseCallType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seminarId: idSchema,
    themeId: v.optional(v.nullable(idSchema), null),
    deadline: v.optional(v.nullable(daySchema), null),
    /** What is asked for, in the planner's words. */
    text: v.optional(textSchema(8000), ''),
    sentOn: v.optional(v.nullable(daySchema), null),
  }),
  ...shared,
  references: { ...ofSeminar, themeId: { table: 'themes', onRemove: 'clear', shape: 'one' } },
})

export type CaseCall = v.InferOutput<typeof caseCallType.schema>

export const caseStatuses = ['called', 'received', 'chosen', 'used'] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** Without permission a case is neither printed nor shown, whatever else is true of it. */
export const practiceCaseType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seminarId: idSchema,
    rank: textSchema(40),
    title: textSchema(200),
    /** Whose story it is. */
    ownerId: v.optional(v.nullable(idSchema), null),
    unitId: v.optional(v.nullable(idSchema), null),
    story: v.optional(textSchema(20000), ''),
    permission: v.optional(v.picklist(['notAsked', 'asked', 'given', 'refused']), 'notAsked'),
    /** Shown without the names of its owner and unit. */
    anonymised: v.optional(v.boolean(), false),
    status: v.optional(v.picklist(caseStatuses), 'called'),
    themeId: v.optional(v.nullable(idSchema), null),
    itemId: v.optional(v.nullable(idSchema), null),
  }),
  ...shared,
  references: {
    ...ofSeminar,
    ownerId: { table: 'people', onRemove: 'clear', shape: 'one' },
    unitId: { table: 'units', onRemove: 'clear', shape: 'one' },
    themeId: { table: 'themes', onRemove: 'clear', shape: 'one' },
    itemId: { table: 'agendaItems', onRemove: 'clear', shape: 'one' },
  },
})

export type PracticeCase = v.InferOutput<typeof practiceCaseType.schema>
