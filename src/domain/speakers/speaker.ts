/** Speakers from outside and inside, when they cannot come, and what is agreed with them. */
import * as v from 'valibot'
import { countSchema, daySchema, defineRecord, idSchema, textSchema } from '../recordType'

const planning = { confidentiality: 'open', mayChange: ['owner', 'editor'], share: 'plan' } as const

/** Amounts are whole kroner; null means not known. */
const amountSchema = v.optional(v.nullable(countSchema), null)

export const speakerType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    /** A person of the organisation; then the register knows the name and the address. */
    personId: v.optional(v.nullable(idSchema), null),
    name: v.optional(textSchema(200), ''),
    organisation: v.optional(textSchema(200), ''),
    subjects: v.optional(v.array(textSchema(100)), []),
    fee: amountSchema,
    travel: amountSchema,
    email: v.optional(textSchema(254), ''),
    phone: v.optional(textSchema(40), ''),
    notes: v.optional(textSchema(8000), ''),
  }),
  ...planning,
  references: { personId: { table: 'people', onRemove: 'remove', shape: 'one' } },
})

export type Speaker = v.InferOutput<typeof speakerType.schema>

/** Days when a speaker cannot come; those of a person of the organisation stand with the person. */
export const speakerAbsenceType = defineRecord({
  schema: v.looseObject({ id: idSchema, speakerId: idSchema, from: daySchema, to: daySchema }),
  ...planning,
  references: { speakerId: { table: 'speakers', onRemove: 'remove', shape: 'one' } },
})

export type SpeakerAbsence = v.InferOutput<typeof speakerAbsenceType.schema>

export const bookingStatuses = [
  'wished',
  'contacted',
  'promised',
  'agreed',
  'held',
  'declined',
] as const
export type BookingStatus = (typeof bookingStatuses)[number]

/**
 * A speaker for a seminar. Without a seminar it records an engagement from before the seminars were
 * planned here: then `occasion` and `heldOn` tell where and when.
 */
export const bookingType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    speakerId: idSchema,
    seminarId: v.optional(v.nullable(idSchema), null),
    rank: textSchema(40),
    status: v.optional(v.picklist(bookingStatuses), 'wished'),
    subject: v.optional(textSchema(300), ''),
    fee: amountSchema,
    travel: amountSchema,
    /** When the next step must have been taken. */
    deadline: v.optional(v.nullable(daySchema), null),
    equipment: v.optional(textSchema(2000), ''),
    notes: v.optional(textSchema(8000), ''),
    occasion: v.optional(textSchema(200), ''),
    heldOn: v.optional(v.nullable(daySchema), null),
    /** How it went: 1-5, and in words. */
    score: v.optional(v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(5))), null),
    evaluation: v.optional(textSchema(4000), ''),
  }),
  ...planning,
  references: {
    speakerId: { table: 'speakers', onRemove: 'remove', shape: 'one' },
    seminarId: { table: 'seminars', onRemove: 'remove', shape: 'one' },
  },
})

export type Booking = v.InferOutput<typeof bookingType.schema>
