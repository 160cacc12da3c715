/** The register of all record types: table name -> declaration. Storage, backup and Change follow it. */
import type * as v from 'valibot'
import { absenceType } from './people/absence'
import { personType } from './people/person'
import { distributionVersionType, placementType } from './distribution/placement'
import type { RecordType } from './recordType'
import { placementRuleType } from './rules/placementRule'
import { facilitatorType, seminarType } from './seminars/seminar'
import { audienceExceptionType, seriesType } from './series/series'
import type { Id } from './shared/id'
import {
  planTableType,
  tablePlanType,
  tableRoundType,
  tableRuleType,
  tableSeatType,
} from './tables/tablePlan'
import { unitType } from './units/unit'
import { importMappingType, settingsType } from './workspace/workspaceSettings'

export const recordTypes = {
  units: unitType,
  people: personType,
  absences: absenceType,
  series: seriesType,
  audienceExceptions: audienceExceptionType,
  seminars: seminarType,
  facilitators: facilitatorType,
  placementRules: placementRuleType,
  placements: placementType,
  distributionVersions: distributionVersionType,
  tablePlans: tablePlanType,
  tableRounds: tableRoundType,
  planTables: planTableType,
  tableRules: tableRuleType,
  tableSeats: tableSeatType,
  settings: settingsType,
  importMappings: importMappingType,
} satisfies Record<string, RecordType>

export type TableName = keyof typeof recordTypes
export type RecordOf<Table extends TableName> = v.InferOutput<(typeof recordTypes)[Table]['schema']>
export const tableNames = Object.keys(recordTypes) as readonly TableName[]

/** The declaration of a table, seen through the interface all of them share. */
export function recordTypeOf(table: TableName): RecordType {
  return recordTypes[table]
}

/** All records of a workspace at one moment. Immutable: a Change makes a new one. */
export type Snapshot = {
  readonly [Table in TableName]: ReadonlyMap<Id, RecordOf<Table>>
}

export function emptySnapshot(): Snapshot {
  return Object.fromEntries(tableNames.map((table) => [table, new Map()])) as unknown as Snapshot
}
