/** One builder per noun: a whole record with quiet defaults, so that a test names only what matters. */
import type { NewRecord } from '@/domain/changeDraft'
import { recordTypeOf, type RecordOf, type TableName } from '@/domain/records'
import * as v from 'valibot'

export { snapshotOf } from './snapshotOf'

type Given<Table extends TableName> = Partial<NewRecord<Table>>

let made = 0

function build<Table extends TableName>(table: Table, given: object): RecordOf<Table> {
  const record = { id: `${table}-${(made += 1)}`, ...given }
  return v.parse(recordTypeOf(table).schema, record) as RecordOf<Table>
}

export const aUnit = (given: Given<'units'> = {}) =>
  build('units', { name: 'Center for Børn', ...given })

export const aPerson = (given: Given<'people'> = {}) =>
  build('people', { name: 'Ane Holm', level: 3, ...given })

export const anAbsence = (given: Given<'absences'> = {}) =>
  build('absences', { personId: 'person', from: '2026-03-09', to: '2026-03-09', ...given })

export const aSeries = (given: Given<'series'> = {}) =>
  build('series', { name: 'Ledelsesakademi', ...given })

export const anAudienceException = (given: Given<'audienceExceptions'> = {}) =>
  build('audienceExceptions', {
    seriesId: 'series',
    personId: 'person',
    kind: 'include',
    ...given,
  })

export const aSeminar = (given: Given<'seminars'> = {}) =>
  build('seminars', { seriesId: 'series', day: '2026-03-09', ...given })

export const aFacilitator = (given: Given<'facilitators'> = {}) =>
  build('facilitators', { seminarId: 'seminar', personId: 'person', ...given })

export const aRule = (given: Given<'placementRules'> = {}) =>
  build('placementRules', { seriesId: 'series', kind: 'apart', ...given })

export const aPlacement = (given: Given<'placements'> = {}) =>
  build('placements', {
    seriesId: 'series',
    personId: 'person',
    seminarId: 'seminar',
    ...given,
  })

export const aVersion = (given: Given<'distributionVersions'> = {}) =>
  build('distributionVersions', {
    seriesId: 'series',
    number: 1,
    publishedOn: '2026-02-01',
    seats: {},
    ...given,
  })

export const aTablePlan = (given: Given<'tablePlans'> = {}) =>
  build('tablePlans', { seminarId: 'seminar', ...given })

export const aTableRound = (given: Given<'tableRounds'> = {}) =>
  build('tableRounds', { planId: 'plan', rank: '0001', ...given })

export const aPlanTable = (given: Given<'planTables'> = {}) =>
  build('planTables', { planId: 'plan', rank: '0001', seatsMin: 1, seatsMax: 6, ...given })

export const aTableRule = (given: Given<'tableRules'> = {}) =>
  build('tableRules', { planId: 'plan', kind: 'apart', personIds: [], ...given })

export const aTableSeat = (given: Given<'tableSeats'> = {}) =>
  build('tableSeats', { planId: 'plan', personId: 'person', ...given })

export const aSeminarDay = (given: Given<'seminarDays'> = {}) =>
  build('seminarDays', {
    seminarId: 'seminar',
    offset: 1,
    startTime: '09:00',
    endTime: '15:30',
    ...given,
  })

export const anItem = (given: Given<'agendaItems'> = {}) =>
  build('agendaItems', { seminarId: 'seminar', rank: '0001', kind: 'dialogue', ...given })

export const aTrack = (given: Given<'agendaTracks'> = {}) =>
  build('agendaTracks', { itemId: 'item', rank: '0001', ...given })

export const anItemPerson = (given: Given<'itemPeople'> = {}) =>
  build('itemPeople', { itemId: 'item', part: 'responsible', ...given })

export const aCircle = (given: Given<'circles'> = {}) =>
  build('circles', { seminarId: 'seminar', rank: '0001', name: 'Direktionen', ...given })

export const aWorkingGroup = (given: Given<'workingGroups'> = {}) =>
  build('workingGroups', { name: 'Arbejdsgruppen', ...given })

export const aGroupMember = (given: Given<'groupMembers'> = {}) =>
  build('groupMembers', { groupId: 'group', personId: 'person', ...given })

export const aGroupMeeting = (given: Given<'groupMeetings'> = {}) =>
  build('groupMeetings', { groupId: 'group', day: '2026-02-02', ...given })

export const aTask = (given: Given<'tasks'> = {}) =>
  build('tasks', { seminarId: 'seminar', rank: '0001', title: 'Bestil lokale', ...given })

export const aTaskLine = (given: Given<'taskLines'> = {}) =>
  build('taskLines', { taskId: 'task', rank: '0001', text: 'Plads til alle', ...given })
