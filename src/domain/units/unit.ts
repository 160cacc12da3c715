/** A node of the organisation: administration, secretariat, centre, department or institution. */
import * as v from 'valibot'
import { defineRecord, idSchema, textSchema } from '../recordType'

export const unitType = defineRecord({
  schema: v.looseObject({
    id: idSchema,
    name: textSchema(200),
    parentId: v.optional(v.nullable(idSchema), null),
    kind: v.optional(
      v.picklist(['administration', 'secretariat', 'centre', 'department', 'institution']),
      'department',
    ),
  }),
  confidentiality: 'open',
  mayChange: ['owner', 'editor'],
  share: 'people',
  references: { parentId: { table: 'units', onRemove: 'clear', shape: 'one' } },
})

export type Unit = v.InferOutput<typeof unitType.schema>
export type UnitKind = Unit['kind']
