/** When a person cannot come. No reason is kept: why someone is away is nobody's business here. */
import * as v from 'valibot'
import { daySchema, defineRecord, idSchema } from '../recordType'

export const absenceType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    personId: idSchema,
    /** First and last day away, both included. */
    from: daySchema,
    to: daySchema,
    /** Typed in, read from a list or calendar, or a cancellation after the days were published. */
    origin: v.optional(v.picklist(['typed', 'imported', 'calendar', 'cancellation']), 'typed'),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'people',
  references: { personId: { table: 'people', onRemove: 'remove', shape: 'one' } },
})

export type Absence = v.InferOutput<typeof absenceType.schema>
