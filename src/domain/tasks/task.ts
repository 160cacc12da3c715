/** Tasks before and after a seminar, and the lines of their checklists. */
import * as v from 'valibot'
import { daySchema, defineRecord, idSchema, textSchema } from '../recordType'

const planning = { confidentiality: 'open', mayChange: ['owner', 'editor'], share: 'plan' } as const

export const taskStatuses = ['open', 'doing', 'waiting', 'done'] as const
export type TaskStatus = (typeof taskStatuses)[number]

/** Due on a date, or so many days before the seminar: then it moves with it (negative is after it). */
export const taskDueSchema = v.variant('type', [
  v.looseObject({ type: v.literal('on'), day: daySchema }),
  v.looseObject({
    type: v.literal('before'),
    days: v.pipe(v.number(), v.integer(), v.minValue(-1000), v.maxValue(1000)),
  }),
])
export type TaskDue = v.InferOutput<typeof taskDueSchema>

export const taskType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seminarId: v.optional(v.nullable(idSchema), null),
    groupId: v.optional(v.nullable(idSchema), null),
    rank: textSchema(40),
    title: textSchema(300),
    notes: v.optional(textSchema(8000), ''),
    ownerId: v.optional(v.nullable(idSchema), null),
    /** One value, because a date and a distance are never both meant; null is without a deadline. */
    due: v.optional(v.nullable(taskDueSchema), null),
    status: v.optional(v.picklist(taskStatuses), 'open'),
    /** Whom a waiting task waits for. */
    waitsForId: v.optional(v.nullable(idSchema), null),
    doneOn: v.optional(v.nullable(daySchema), null),
  }),
  ...planning,
  references: {
    seminarId: { table: 'seminars', onRemove: 'remove', shape: 'one' },
    groupId: { table: 'workingGroups', onRemove: 'clear', shape: 'one' },
    ownerId: { table: 'people', onRemove: 'clear', shape: 'one' },
    waitsForId: { table: 'people', onRemove: 'clear', shape: 'one' },
  },
})

export type Task = v.InferOutput<typeof taskType.schema>

export const taskLineType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    taskId: idSchema,
    rank: textSchema(40),
    text: textSchema(300),
    done: v.optional(v.boolean(), false),
  }),
  ...planning,
  references: { taskId: { table: 'tasks', onRemove: 'remove', shape: 'one' } },
})

export type TaskLine = v.InferOutput<typeof taskLineType.schema>
