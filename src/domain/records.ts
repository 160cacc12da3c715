/** The register of all record types: table name -> declaration. Storage, backup and Change follow it. */
import type * as v from 'valibot'
import {
  agendaItemType,
  agendaTrackType,
  agendaVersionType,
  circleMemberType,
  circleType,
  closedItemType,
  itemNoteType,
  itemPersonType,
  itemQuestionType,
} from './agenda/agenda'
import { budgetLineType } from './budget/budgetLine'
import { caseCallType, practiceCaseType } from './cases/practiceCase'
import { absenceType } from './people/absence'
import { personType } from './people/person'
import { distributionVersionType, placementType } from './distribution/placement'
import { groupMeetingType, groupMemberType, workingGroupType } from './groups/workingGroup'
import type { RecordType } from './recordType'
import { placementRuleType } from './rules/placementRule'
import { facilitatorType, seminarDayType, seminarType } from './seminars/seminar'
import { audienceExceptionType, seriesType } from './series/series'
import type { Id } from './shared/id'
import { bookingType, speakerAbsenceType, speakerType } from './speakers/speaker'
import {
  planTableType,
  tablePlanType,
  tableRoundType,
  tableRuleType,
  tableSeatType,
} from './tables/tablePlan'
import { taskLineType, taskType } from './tasks/task'
import { seminarTemplateType } from './templates/seminarTemplate'
import { focusAreaType, guidingQuestionType, themeChoiceType, themeType } from './themes/theme'
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
  seminarDays: seminarDayType,
  focusAreas: focusAreaType,
  themes: themeType,
  guidingQuestions: guidingQuestionType,
  themeChoices: themeChoiceType,
  speakers: speakerType,
  speakerAbsences: speakerAbsenceType,
  bookings: bookingType,
  circles: circleType,
  circleMembers: circleMemberType,
  agendaItems: agendaItemType,
  closedItems: closedItemType,
  itemNotes: itemNoteType,
  agendaTracks: agendaTrackType,
  itemPeople: itemPersonType,
  itemQuestions: itemQuestionType,
  agendaVersions: agendaVersionType,
  workingGroups: workingGroupType,
  groupMembers: groupMemberType,
  groupMeetings: groupMeetingType,
  tasks: taskType,
  taskLines: taskLineType,
  caseCalls: caseCallType,
  practiceCases: practiceCaseType,
  budgetLines: budgetLineType,
  seminarTemplates: seminarTemplateType,
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
