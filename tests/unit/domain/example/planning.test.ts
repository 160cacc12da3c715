import { findingsOf } from '@/domain/agenda/checks'
import { agendaDifferences } from '@/domain/agenda/agendaDifferences'
import { methodOf } from '@/domain/agenda/methods'
import { allItems, clockOf, scheduleOf } from '@/domain/agenda/schedule'
import { agendaNow, latestAgendaVersion } from '@/domain/agenda/toldAgenda'
import { caseStatuses } from '@/domain/cases/practiceCase'
import { buildExample } from '@/domain/example/buildExample'
import type { SeminarKind } from '@/domain/seminars/seminar'
import { lastDayOf } from '@/domain/seminars/seminarDays'
import { addDays } from '@/domain/shared/day'
import { bookingStatuses } from '@/domain/speakers/speaker'
import { dueDayOf } from '@/domain/tasks/dueDays'
import { taskStatuses } from '@/domain/tasks/task'
import { describe, expect, it } from 'vitest'

const today = '2026-11-21'
const example = buildExample(today)
const seminars = [...example.seminars.values()]
const rows = <Row>(table: ReadonlyMap<string, Row>): Row[] => [...table.values()]
const coming = (kind: SeminarKind) =>
  seminars.find((seminar) => seminar.kind === kind && seminar.day > today)!
const leaderDay = coming('leaderDay')
const ofLeaderDay = ({ seminarId }: { seminarId: string | null }) => seminarId === leaderDay.id

describe('the programmes of the example', () => {
  it('hold together but for one speaker who is not agreed yet', () => {
    const planned = seminars.filter(({ id }) => allItems(scheduleOf(example, id)).length > 0)
    expect(planned.map(({ kind }) => kind)).toEqual([
      'academyWorkshop',
      'leaderDay',
      'boardSeminar',
      'boardMeeting',
      'leaderForum',
    ])
    expect(planned.flatMap(({ id }) => findingsOf(example, id))).toEqual([
      expect.objectContaining({ type: 'speakerNotAgreed', status: 'promised' }),
    ])
  })

  it('fill every day from its start to its end', () => {
    for (const { id } of seminars) {
      for (const { items, start, end } of scheduleOf(example, id)) {
        if (items.length === 0) continue
        expect([items[0]?.start, items.at(-1)?.end]).toEqual([start, end])
      }
    }
  })

  it('name only methods of the library', () => {
    const named = [...rows(example.agendaItems), ...rows(example.closedItems)].flatMap(
      ({ method }) => method || [],
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((code) => !methodOf(code))).toEqual([])
  })

  it('hold lunch at noon on the leader day, with three tracks after it', () => {
    const items = allItems(scheduleOf(example, leaderDay.id))
    const lunch = items.find(({ item }) => item.kind === 'meal')
    expect(lunch && clockOf(lunch.start)).toBe('12:00')
    expect(items.find(({ item }) => item.kind === 'parallel')?.tracks).toHaveLength(3)
  })

  it('give the guests of the board meeting their time from 10.15 to 12.00', () => {
    const items = allItems(scheduleOf(example, coming('boardMeeting').id))
    const guests = rows(example.itemPeople).filter(({ part }) => part === 'guest')
    const named = guests.find(({ name }) => name !== '')
    const chief = guests.find(({ itemId, personId }) => itemId === named?.itemId && personId)
    const times = items.filter(({ item }) =>
      guests.some(({ itemId, personId }) => itemId === item.id && personId === chief?.personId),
    )
    expect(clockOf(times[0]!.start)).toBe('10:15')
    expect(clockOf(times.at(-1)!.end)).toBe('12:00')
  })

  it('have told the leader day otherwise than it is now', () => {
    const told = latestAgendaVersion(example, leaderDay.id)!
    const { items } = agendaDifferences(told, agendaNow(example, leaderDay.id))
    expect(items.length).toBeGreaterThan(0)
    const forum = coming('leaderForum')
    expect(lastDayOf(example, forum)).toBe(addDays(forum.day, 1))
  })
})

describe('what is planned around the leader day of the example', () => {
  it('shows every step of bookings, cases and tasks', () => {
    const statuses = (of: Iterable<{ status: string }>) =>
      new Set([...of].map(({ status }) => status))
    expect(statuses(rows(example.bookings))).toEqual(new Set(bookingStatuses))
    expect(statuses(rows(example.practiceCases))).toEqual(new Set(caseStatuses))
    expect(statuses(rows(example.tasks))).toEqual(new Set(taskStatuses))
  })

  it('chooses one of four themes, in words and on a day', () => {
    const choices = rows(example.themeChoices).filter(ofLeaderDay)
    const decided = choices.filter(({ status }) => status === 'decided')
    expect(choices).toHaveLength(4)
    expect(decided).toHaveLength(1)
    expect(decided[0]?.wording).not.toBe('')
    expect(decided[0]!.decidedOn! < today).toBe(true)
  })

  it('has a case without permission and one that is anonymised', () => {
    const cases = rows(example.practiceCases).filter(ofLeaderDay)
    expect(cases).toHaveLength(5)
    expect(cases.some(({ permission }) => permission === 'refused')).toBe(true)
    expect(cases.some(({ anonymised }) => anonymised)).toBe(true)
  })
})

describe.each(['2025-12-23', '2026-03-02', '2026-05-20', '2028-02-29'])(
  'the tasks of the example seen on %s',
  (day) => {
    const seen = buildExample(day)
    const open = rows(seen.tasks).filter(({ status }) => status !== 'done')
    const due = open.map((task) => dueDayOf(seen, task)!)

    it('have one that is overdue, some that are done, and more to come', () => {
      expect(due.filter((dueDay) => dueDay < day)).toHaveLength(1)
      expect(due.filter((dueDay) => dueDay >= day).length).toBeGreaterThan(5)
      expect(rows(seen.tasks).length - open.length).toBeGreaterThan(2)
    })

    it('are done on no day that is still to come', () => {
      for (const { doneOn } of rows(seen.tasks)) {
        if (doneOn !== null) expect(doneOn <= day).toBe(true)
      }
    })
  },
)
