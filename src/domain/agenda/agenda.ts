/**
 * The programme of a seminar as it is kept. A day is one line of items; an item of the kind `parallel`
 * holds tracks, and each track is a line of items of its own. Clock times are never stored: they
 * follow from the start of the day, the minutes, and the items that are fixed to the clock.
 */
import * as v from 'valibot'
import { countSchema, defineRecord, idSchema, textSchema, timeSchema } from '../recordType'

export const itemKinds = [
  'welcome',
  'checkIn',
  'talk',
  'dialogue',
  'groupWork',
  'plenary',
  'case',
  'practical',
  'break',
  'meal',
  'movement',
  'parallel',
  'closing',
  'other',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** The longest item: one that fills the day. Longer ones are a fault of typing. */
export const mostMinutes = 24 * 60

const planners = ['owner', 'editor', 'facilitator'] as const
const ofItem = { itemId: { table: 'agendaItems', onRemove: 'remove', shape: 'one' } } as const
const ofSeminar = { seminarId: { table: 'seminars', onRemove: 'remove', shape: 'one' } } as const

/** What an item is about. For a closed item it stands in the closed store instead, and is empty here. */
const contentFields = {
  title: v.optional(textSchema(200), ''),
  purpose: v.optional(textSchema(4000), ''),
  /** The code of a method of the library, or empty. */
  method: v.optional(textSchema(60), ''),
  /** How it is done: the steps, in the planner's own words. */
  steps: v.optional(textSchema(4000), ''),
  material: v.optional(textSchema(2000), ''),
}

/** A slot in the programme. The slot of a closed item is open, because it moves the times of others. */
export const agendaItemType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seminarId: idSchema,
    /** Which day of the seminar: 0 the first. */
    dayOffset: v.optional(countSchema, 0),
    /** The track it belongs to; null in the main line of the day. */
    trackId: v.optional(v.nullable(idSchema), null),
    rank: textSchema(40),
    kind: v.optional(v.picklist(itemKinds), 'other'),
    minutes: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostMinutes)),
      30,
    ),
    /** Held by the clock: it starts then, however long the items before it last. */
    fixedStart: v.optional(v.nullable(timeSchema), null),
    /** Who is in the room; null means everybody. */
    circleId: v.optional(v.nullable(idSchema), null),
    closed: v.optional(v.boolean(), false),
    ...contentFields,
  }),
  confidentiality: 'open',
  mayChange: planners,
  share: 'seminar',
  references: {
    ...ofSeminar,
    trackId: { table: 'agendaTracks', onRemove: 'remove', shape: 'one' },
    circleId: { table: 'circles', onRemove: 'clear', shape: 'one' },
  },
})

export type AgendaItem = v.InferOutput<typeof agendaItemType.schema>

/** What a closed item is about: a store of its own, so that open views are made without it. */
export const closedItemType = defineRecord({
  schema: v.looseObject({ id: idSchema, itemId: idSchema, ...contentFields }),
  confidentiality: 'closed',
  mayChange: ['owner', 'editor'],
  share: 'closed',
  references: ofItem,
})

export type ClosedItem = v.InferOutput<typeof closedItemType.schema>

/** What only the facilitator reads. */
export const itemNoteType = defineRecord({
  schema: v.looseObject({ id: idSchema, itemId: idSchema, text: textSchema(8000) }),
  confidentiality: 'closed',
  mayChange: planners,
  share: 'closed',
  references: ofItem,
})

export type ItemNote = v.InferOutput<typeof itemNoteType.schema>

/** One of several lines that run side by side within a parallel item. */
export const agendaTrackType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    itemId: idSchema,
    rank: textSchema(40),
    name: v.optional(textSchema(100), ''),
    place: v.optional(textSchema(200), ''),
  }),
  confidentiality: 'open',
  mayChange: planners,
  share: 'seminar',
  references: ofItem,
})

export type AgendaTrack = v.InferOutput<typeof agendaTrackType.schema>

/** Someone with a part in an item: a person of the organisation, a speaker, or just a name. */
export const itemPersonType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    itemId: idSchema,
    part: v.picklist(['responsible', 'speaker', 'guest']),
    personId: v.optional(v.nullable(idSchema), null),
    speakerId: v.optional(v.nullable(idSchema), null),
    /** For guests who are in no register. */
    name: v.optional(textSchema(200), ''),
  }),
  confidentiality: 'open',
  mayChange: planners,
  share: 'seminar',
  references: {
    ...ofItem,
    personId: { table: 'people', onRemove: 'remove', shape: 'one' },
    speakerId: { table: 'speakers', onRemove: 'remove', shape: 'one' },
  },
})

export type ItemPerson = v.InferOutput<typeof itemPersonType.schema>

/** A guiding question placed on an item. */
export const itemQuestionType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    itemId: idSchema,
    questionId: idSchema,
    rank: textSchema(40),
  }),
  confidentiality: 'open',
  mayChange: planners,
  share: 'seminar',
  references: {
    ...ofItem,
    questionId: { table: 'guidingQuestions', onRemove: 'remove', shape: 'one' },
  },
})

export type ItemQuestion = v.InferOutput<typeof itemQuestionType.schema>

/**
 * A circle of a seminar: the participants at these levels, in these units, with these tags (empty
 * lists ask nothing), and whoever is added by name. With no rule at all only the named belong to it.
 */
export const circleType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seminarId: idSchema,
    rank: textSchema(40),
    name: textSchema(100),
    levels: v.optional(v.array(v.number()), []),
    unitIds: v.optional(v.array(idSchema), []),
    tags: v.optional(v.array(textSchema(60)), []),
  }),
  confidentiality: 'open',
  mayChange: planners,
  share: 'seminar',
  references: { ...ofSeminar, unitIds: { table: 'units', onRemove: 'clear', shape: 'list' } },
})

export type Circle = v.InferOutput<typeof circleType.schema>

export const circleMemberType = defineRecord({
  schema: v.looseObject({ id: idSchema, circleId: idSchema, personId: idSchema }),
  confidentiality: 'open',
  mayChange: planners,
  share: 'seminar',
  references: {
    circleId: { table: 'circles', onRemove: 'remove', shape: 'one' },
    personId: { table: 'people', onRemove: 'remove', shape: 'one' },
  },
})

export type CircleMember = v.InferOutput<typeof circleMemberType.schema>

/** An item as people were told it. Of a closed one only the times are kept. */
const toldItemSchema = v.looseObject({
  itemId: idSchema,
  day: textSchema(10),
  start: timeSchema,
  end: timeSchema,
  kind: v.picklist(itemKinds),
  title: v.optional(textSchema(200), ''),
  track: v.optional(textSchema(100), ''),
  closed: v.optional(v.boolean(), false),
})

export type ToldItem = v.InferOutput<typeof toldItemSchema>

/** A published programme: one value that never changes, because it is what people were told. */
export const agendaVersionType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    seminarId: idSchema,
    number: countSchema,
    publishedOn: textSchema(10),
    note: v.optional(textSchema(500), ''),
    items: v.array(toldItemSchema),
    /** Person id -> the ids of the items they were told to attend. */
    attendance: v.optional(v.record(idSchema, v.array(idSchema)), {}),
  }),
  confidentiality: 'open',
  mayChange: planners,
  share: 'seminar',
  references: { ...ofSeminar, attendance: { table: 'people', onRemove: 'clear', shape: 'keys' } },
})

export type AgendaVersion = v.InferOutput<typeof agendaVersionType.schema>
