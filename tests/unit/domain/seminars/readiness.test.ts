import { lateOnes, readinessOf } from '@/domain/seminars/readiness'
import { publishAgenda } from '@/domain/agenda/agendaVersionCommands'
import type { Snapshot } from '@/domain/records'
import { after, snapshotOf, type Rows } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const today = '2026-05-01'
const of = (rows: Rows, kind = 'boardMeeting' as const) =>
  readinessOf(snapshotOf({ seminars: [{ id: 'd', kind, day: '2026-06-18' }], ...rows }), 'd', today)
const missing = (rows: Rows, kind?: 'boardMeeting') =>
  of(rows, kind)
    .filter(({ done }) => !done)
    .map(({ code }) => code)

describe('what is missing before a seminar', () => {
  it('asks of a meeting only for place, facilitator and programme', () => {
    expect(missing({})).toEqual(['place', 'facilitator', 'programme', 'published'])
  })

  it('asks more of a large day, and earlier', () => {
    const snapshot = snapshotOf({ seminars: [{ id: 'd', kind: 'leaderDay', day: '2026-06-18' }] })
    const items = readinessOf(snapshot, 'd', today)
    expect(items.map(({ code }) => code)).toEqual([
      'theme',
      'coordinator',
      'place',
      'speaker',
      'facilitator',
      'programme',
      'published',
    ])
    expect(items[0]).toMatchObject({ dueDay: '2026-01-19', late: true })
    expect(lateOnes(items)).toHaveLength(5)
  })

  it('puts what is done behind what is not', () => {
    const items = of({
      seminars: [{ id: 'd', kind: 'boardMeeting', day: '2026-06-18', place: 'Salen' }],
    })
    expect(items.at(-1)).toMatchObject({ code: 'place', done: true, late: false })
  })

  it('names deadlines that are passed: speakers, tasks and cases', () => {
    const rows: Rows = {
      speakers: [{ id: 'sp', name: 'Ida' }],
      bookings: [{ id: 'b', seminarId: 'd', speakerId: 'sp', rank: '1', deadline: '2026-04-01' }],
      tasks: [
        { id: 't', seminarId: 'd', rank: '1', title: 'A', due: { type: 'before', days: 60 } },
      ],
      caseCalls: [{ id: 'c', seminarId: 'd', deadline: '2026-04-20' }],
      practiceCases: [{ id: 'p', seminarId: 'd', rank: '1', title: 'Sag', status: 'chosen' }],
    }
    const late = lateOnes(of(rows)).map(({ code, dueDay }) => [code, dueDay])
    expect(late).toEqual([
      ['speakerDeadlines', '2026-04-01'],
      ['tasks', '2026-04-19'],
    ])
    expect(missing(rows)).toContain('casePermission')
    expect(missing({ caseCalls: rows.caseCalls ?? [] })).toContain('caseDeadline')
  })

  it('asks of a seminar in a series whether people are placed and told', () => {
    const seminars = [
      { id: 'd', kind: 'boardMeeting' as const, seriesId: 's', day: '2026-06-18', seatsMin: 1 },
    ]
    const series = [{ id: 's', name: 'Serie' }]
    expect(missing({ seminars, series })).toContain('placed')
    const placements = [{ id: 'p', seriesId: 's', seminarId: 'd', personId: 'x' }]
    const people = [{ id: 'x', name: 'Xenia' }]
    expect(missing({ seminars, series, people, placements })).toContain('invited')
    expect(missing({ seminars, series, people, placements })).not.toContain('placed')
  })

  it('misses a table plan only where there is group work, and money only when it is passed', () => {
    const groupWork = [{ id: 'i', seminarId: 'd', rank: '1', kind: 'groupWork' as const }]
    expect(missing({ agendaItems: groupWork })).toContain('tables')
    const line = { id: 'l', seminarId: 'd', rank: '1', title: 'Mad', budgeted: 100 }
    expect(missing({ budgetLines: [{ ...line, ordered: 100 }] })).not.toContain('budget')
    expect(of({ budgetLines: [{ ...line, ordered: 130 }] })).toContainEqual(
      expect.objectContaining({ code: 'budget', count: 30 }),
    )
  })

  it('asks for a programme to be published anew when only the times of people are otherwise', () => {
    const seminars = [{ id: 'd', kind: 'boardMeeting' as const, day: '2026-06-18' }]
    const agendaItems = [{ id: 'i', seminarId: 'd', rank: '1', circleId: 'c' }]
    const rows = {
      ...{ seminars, agendaItems, people: [{ id: 'x', name: 'Xenia' }] },
      circles: [{ id: 'c', seminarId: 'd', rank: '1', name: 'Direktionen' }],
    }
    const told = after(snapshotOf(rows), publishAgenda, { seminarId: 'd' })
    const codes = (snapshot: Snapshot) =>
      readinessOf(snapshot, 'd', today).flatMap(({ code, done }) => (done ? [] : code))
    expect(codes(told)).not.toContain('published')
    const circleMembers = [{ id: 'm', circleId: 'c', personId: 'x' }]
    expect(codes(snapshotOf({ circleMembers }, told))).toContain('published')
  })

  it('asks nothing of a seminar that is over or cancelled', () => {
    expect(of({ seminars: [{ id: 'd', day: '2026-04-30' }] })).toEqual([])
    expect(of({ seminars: [{ id: 'd', day: '2026-06-18', cancelled: true }] })).toEqual([])
  })

  it('counts the last day of several: a seminar that still runs is not over', () => {
    const items = of({
      seminars: [{ id: 'd', day: '2026-04-30' }],
      seminarDays: [{ id: 'e', seminarId: 'd', offset: 1, startTime: '09:00', endTime: '12:00' }],
    })
    expect(items.length).toBeGreaterThan(0)
  })
})
