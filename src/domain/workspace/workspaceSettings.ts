/** What one organisation decides once for everything it plans. A single record with the id `settings`. */
import * as v from 'valibot'
import { countSchema, defineRecord, idSchema, textSchema } from '../recordType'

export const settingsId = 'settings'

export const settingsType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    organisationName: v.optional(textSchema(200), ''),
    /** Days off that each municipality agrees for itself. */
    mayDayOff: v.optional(v.boolean(), false),
    constitutionDayOff: v.optional(v.boolean(), true),
    christmasEveOff: v.optional(v.boolean(), true),
    /** ISO weeks without school; days in them are warned of. */
    schoolHolidayWeeks: v.optional(v.array(countSchema), [7, 27, 28, 29, 30, 31, 42]),
  }),
  confidentiality: 'open',
  mayChange: ['owner'],
  share: 'plan',
  references: {},
})

export type WorkspaceSettings = v.InferOutput<typeof settingsType.schema>

/** How the columns of a kind of list were mapped last time, found again by its header row. */
export const importMappingType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    /** The normalised headers in order, joined; identifies lists of the same make. */
    headerSignature: textSchema(8000),
    /** Column index (as text) -> field name, or `ignore`. */
    columns: v.record(v.string(), textSchema(60)),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'people',
  references: {},
})
