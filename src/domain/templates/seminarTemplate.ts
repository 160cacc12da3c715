/** A template of one's own: what a new seminar of this kind begins with. One value, taken as a whole. */
import * as v from 'valibot'
import { countSchema, defineRecord, idSchema, textSchema, timeSchema } from '../recordType'
import { itemKinds, mostMinutes } from '../agenda/agenda'
import { seminarKinds } from '../seminars/seminar'

/** An item of a template; `track` counts the tracks of the parallel item just before it from 1. */
const templateItemSchema = v.looseObject({
  dayOffset: v.optional(countSchema, 0),
  track: v.optional(v.nullable(countSchema), null),
  trackName: v.optional(textSchema(100), ''),
  kind: v.picklist(itemKinds),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostMinutes)),
  fixedStart: v.optional(v.nullable(timeSchema), null),
  title: v.optional(textSchema(200), ''),
  purpose: v.optional(textSchema(4000), ''),
  method: v.optional(textSchema(60), ''),
  steps: v.optional(textSchema(4000), ''),
  material: v.optional(textSchema(2000), ''),
  questions: v.optional(v.array(textSchema(1000)), []),
})

const templateTaskSchema = v.looseObject({
  title: textSchema(300),
  notes: v.optional(textSchema(8000), ''),
  daysBefore: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-1000), v.maxValue(1000))),
  lines: v.optional(v.array(textSchema(300)), []),
})

export type TemplateItem = v.InferOutput<typeof templateItemSchema>
export type TemplateTask = v.InferOutput<typeof templateTaskSchema>

/** No people, no dates, and nothing closed: a template may be used by anyone for any year. */
export const seminarTemplateType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    name: textSchema(200),
    kind: v.picklist(seminarKinds),
    startTime: timeSchema,
    endTime: timeSchema,
    /** Days after the first, each with its own times. */
    moreDays: v.optional(
      v.array(v.looseObject({ startTime: timeSchema, endTime: timeSchema })),
      [],
    ),
    items: v.optional(v.array(templateItemSchema), []),
    tasks: v.optional(v.array(templateTaskSchema), []),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'plan',
  references: {},
})

export type SeminarTemplate = v.InferOutput<typeof seminarTemplateType.schema>
