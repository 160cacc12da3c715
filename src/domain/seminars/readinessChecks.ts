/** The single questions asked of a seminar before its day; which of them are asked depends on its kind. */
import { draftOf, latestVersion } from '../distribution/draft'
import { changesSinceTold } from '../agenda/agendaDifferences'
import { findingsOf } from '../agenda/checks'
import type { FindingType } from '../agenda/finding'
import { itemsOfSeminar } from '../agenda/lookup'
import { verdictOn, budgetOfSeminar } from '../budget/budget'
import { caseStateOfSeminar } from '../cases/cases'
import { coordinatorOf, groupsOfSeminar } from '../groups/groupQueries'
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import { bookingStateOfSeminar } from '../speakers/bookings'
import { taskStateOfSeminar } from '../tasks/taskQueries'
import { themeStateOfSeminar } from '../themes/seminarThemes'
import type { Seminar, SeminarKind } from './seminar'
import { facilitatorsOf } from './seminarQueries'

export type ReadinessCode =
  | 'place'
  | 'facilitator'
  | 'theme'
  | 'coordinator'
  | 'speaker'
  | 'speakerDeadlines'
  | 'programme'
  | 'published'
  | 'problems'
  | 'placed'
  | 'invited'
  | 'caseDeadline'
  | 'casePermission'
  | 'tables'
  | 'tasks'
  | 'budget'

export type ReadinessPart =
  | 'facts'
  | 'themes'
  | 'group'
  | 'speakers'
  | 'agenda'
  | 'participants'
  | 'cases'
  | 'tables'
  | 'budget'

/** An answer: `daysBefore` for the largest kind of seminar, or the very day when that is known. */
export interface Finding {
  readonly code: ReadinessCode
  readonly part: ReadinessPart
  readonly done: boolean
  readonly daysBefore: number
  readonly due?: Day
  readonly count: number
}

export interface Asked {
  readonly snapshot: Snapshot
  readonly seminar: Seminar
  readonly today: Day
}

/** Kinds that gather many around one theme; a meeting has none, and a workshop follows its series. */
const themed: ReadonlySet<SeminarKind> = new Set(['leaderDay', 'leaderForum', 'chiefForum'])

/** What a programme cannot be held with; the rest of what its checks find is advice. */
const hindrances: ReadonlySet<FindingType> = new Set([
  'overrun',
  'endsLate',
  'pastMidnight',
  'startsBeforeDay',
  'twoPlaces',
  'partakerGone',
  'emptyCircle',
  'circleGone',
  'closedInTheOpen',
  'noTracks',
  'dayGone',
])

export function readinessChecks(asked: Asked): Finding[] {
  return [
    ...factChecks(asked),
    ...themeCheck(asked),
    ...groupCheck(asked),
    ...speakerChecks(asked),
    ...programmeChecks(asked),
    ...participantChecks(asked),
    ...caseChecks(asked),
    ...tableCheck(asked),
    ...taskCheck(asked),
    ...budgetCheck(asked),
  ]
}

function factChecks({ snapshot, seminar }: Asked): Finding[] {
  const runs = facilitatorsOf(snapshot, seminar.id).length > 0
  return [
    { code: 'place', part: 'facts', done: seminar.place.trim() !== '', daysBefore: 120, count: 0 },
    { code: 'facilitator', part: 'facts', done: runs, daysBefore: 60, count: 0 },
  ]
}

function themeCheck({ snapshot, seminar }: Asked): Finding[] {
  const state = themeStateOfSeminar(snapshot, seminar.id)
  if (state.type === 'none' && !themed.has(seminar.kind)) return []
  const count = state.type === 'candidates' ? state.count : 0
  const done = state.type === 'decided'
  return [{ code: 'theme', part: 'themes', done, daysBefore: 150, count }]
}

function groupCheck({ snapshot, seminar }: Asked): Finding[] {
  const groups = groupsOfSeminar(snapshot, seminar.id)
  if (groups.length === 0 && !themed.has(seminar.kind)) return []
  const done = groups.length > 0 && groups.every((group) => coordinatorOf(snapshot, group) !== null)
  return [{ code: 'coordinator', part: 'group', done, daysBefore: 140, count: groups.length }]
}

function speakerChecks({ snapshot, seminar, today }: Asked): Finding[] {
  const { counts, open, overdue } = bookingStateOfSeminar(snapshot, seminar.id, today)
  const agreed = counts.agreed + counts.held
  const part = 'speakers'
  const findings: Finding[] = []
  if (agreed + open.length > 0 || themed.has(seminar.kind)) {
    const done = agreed > 0 && open.length === 0
    findings.push({ code: 'speaker', part, done, daysBefore: 75, count: open.length })
  }
  const due = overdue.flatMap(({ deadline }) => deadline ?? []).sort()[0]
  if (due !== undefined) {
    const count = overdue.length
    findings.push({ code: 'speakerDeadlines', part, done: false, daysBefore: 0, due, count })
  }
  return findings
}

function programmeChecks({ snapshot, seminar }: Asked): Finding[] {
  const count = itemsOfSeminar(snapshot, seminar.id).length
  const problems = findingsOf(snapshot, seminar.id).filter(({ type }) =>
    hindrances.has(type),
  ).length
  const told = changesSinceTold(snapshot, seminar.id)
  const changed = told.version ? told.items.length : 0
  // Somebody can have other times though no item is otherwise: a circle or a part has changed.
  const isTold = told.version !== null && changed + told.people.length === 0
  return [
    { code: 'programme', part: 'agenda', done: count > 0, daysBefore: 45, count },
    { code: 'published', part: 'agenda', done: isTold, daysBefore: 14, count: changed },
    ...(problems > 0
      ? [
          {
            code: 'problems',
            part: 'agenda',
            done: false,
            daysBefore: 21,
            count: problems,
          } as const,
        ]
      : []),
  ]
}

/** Without a series nobody is distributed, so nobody is asked about. */
function participantChecks({ snapshot, seminar }: Asked): Finding[] {
  const { id, seriesId, seatsMin } = seminar
  if (seriesId === null) return []
  const placed = [...draftOf(snapshot, seriesId).values()].filter(
    ({ seminarId }) => seminarId === id,
  ).length
  const told = Object.values(latestVersion(snapshot, seriesId)?.seats ?? {})
  const part = 'participants'
  const isPlaced = placed >= Math.max(1, seatsMin)
  return [
    { code: 'placed', part, done: isPlaced, daysBefore: 60, count: placed },
    { code: 'invited', part, done: told.includes(id), daysBefore: 45, count: 0 },
  ]
}

function caseChecks({ snapshot, seminar, today }: Asked): Finding[] {
  const { call, counts, late, withoutPermission } = caseStateOfSeminar(snapshot, seminar.id, today)
  const part = 'cases'
  const findings: Finding[] = []
  if (late && call?.deadline) {
    const missing = { done: false, daysBefore: 0, due: call.deadline, count: counts.called }
    findings.push({ code: 'caseDeadline', part, ...missing })
  }
  if (counts.chosen + counts.used > 0) {
    const [done, count] = [withoutPermission === 0, withoutPermission]
    findings.push({ code: 'casePermission', part, done, daysBefore: 21, count })
  }
  return findings
}

/** A plan is missed only where the programme has group work, or where one was begun. */
function tableCheck({ snapshot, seminar }: Asked): Finding[] {
  const plan = [...snapshot.tablePlans.values()].find(({ seminarId }) => seminarId === seminar.id)
  const inGroups = itemsOfSeminar(snapshot, seminar.id).some(({ kind }) => kind === 'groupWork')
  if (!plan && !inGroups) return []
  const done = plan?.toldOn != null
  return [{ code: 'tables', part: 'tables', done, daysBefore: 4, count: 0 }]
}

function taskCheck({ snapshot, seminar, today }: Asked): Finding[] {
  const { overdue } = taskStateOfSeminar(snapshot, seminar.id, today)
  const due = overdue[0]?.dueDay
  if (due == null) return []
  const count = overdue.length
  return [{ code: 'tasks', part: 'group', done: false, daysBefore: 0, due, count }]
}

/** Money already passed is late from today on. */
function budgetCheck({ snapshot, seminar, today }: Asked): Finding[] {
  const verdict = verdictOn(budgetOfSeminar(snapshot, seminar.id).totals)
  if (verdict.type !== 'over') return []
  const count = verdict.by
  return [{ code: 'budget', part: 'budget', done: false, daysBefore: 0, due: today, count }]
}
