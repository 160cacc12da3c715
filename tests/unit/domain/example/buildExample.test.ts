import { buildExample } from '@/domain/example/buildExample'
import { recordTypeOf, tableNames } from '@/domain/records'
import type { AnyRecord } from '@/domain/recordType'
import { isoWeek, isoWeekday } from '@/domain/shared/day'
import { referencesOf } from '@/domain/change'
import { holidayOn } from '@/domain/shared/holidays'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

const today = '2026-03-02'
const allDaysOff = {
  mayDayOff: true,
  constitutionDayOff: true,
  christmasEveOff: true,
  schoolHolidayWeeks: [],
}
const example = buildExample(today)
const people = [...example.people.values()]
const seminars = [...example.seminars.values()]
const rowsOf = (table: (typeof tableNames)[number]) => [...example[table].values()] as AnyRecord[]

describe('the example workspace', () => {
  it('holds only records that pass their schema unchanged', () => {
    for (const table of tableNames) {
      for (const record of rowsOf(table)) {
        expect(v.parse(recordTypeOf(table).schema, record)).toEqual(record)
      }
    }
  })

  it('refers only to records that are there', () => {
    for (const table of tableNames) {
      for (const [field, { table: target }] of referencesOf(table)) {
        for (const record of rowsOf(table)) {
          const dangling = idsIn((record as never)[field]).filter(
            (id) => !example[target as typeof table].has(id),
          )
          expect({ table, field, dangling }).toEqual({ table, field, dangling: [] })
        }
      }
    }
  })

  it('is the same for the same day, ids included', () => {
    expect(buildExample(today)).toEqual(example)
  })

  it('has the leaders of a whole municipality, level by level', () => {
    const counts = [1, 2, 3, 4, null].map(
      (level) => people.filter((person) => person.level === level).length,
    )
    expect(counts).toEqual([3, 15, 62, 130, 4])
  })

  it('gives every leader but one a manager who leads at a higher level', () => {
    const withoutManager = people.filter(({ managerId }) => managerId === null)
    expect(withoutManager.map(({ title }) => title)).toEqual(['Kommunaldirektør'])
    for (const { level, managerId } of people) {
      if (managerId === null || level === null) continue
      expect(example.people.get(managerId)?.level).toBeLessThanOrEqual(Math.max(1, level - 1))
    }
  })

  it('gives about forty leaders one deputy each, in their own unit', () => {
    const deputies = people.filter(({ deputyOf }) => deputyOf !== null)
    const represented = new Set(deputies.map(({ deputyOf }) => deputyOf))
    expect(represented.size).toBe(deputies.length)
    expect(deputies.length).toBeGreaterThanOrEqual(35)
    expect(deputies.length).toBeLessThanOrEqual(45)
    for (const { deputyOf, unitId } of deputies) {
      expect(example.people.get(deputyOf as string)?.unitId).toBe(unitId)
    }
  })

  it('gives everyone an address, a number and a name of their own', () => {
    for (const field of ['name', 'email', 'employeeNumber'] as const) {
      expect(new Set(people.map((person) => person[field])).size).toBe(people.length)
    }
    for (const { email, phone } of people) {
      expect(email).toMatch(/^[a-z]+\.[a-z]+\d?@fjordby\.example$/)
      expect(phone).toMatch(/^00 \d\d \d\d \d\d$/)
    }
  })

  it('calls only recently hired leaders new', () => {
    for (const { tags, hiredOn } of people) {
      expect((hiredOn as string) < today).toBe(true)
      if (tags.includes('ny leder')) expect((hiredOn as string) > '2024-06-01').toBe(true)
    }
    expect(people.filter(({ tags }) => tags.includes('ny leder')).length).toBeGreaterThan(10)
  })

  it('has seats for the audience in every series', () => {
    for (const series of example.series.values()) {
      const exceptions = [...example.audienceExceptions.values()].filter(
        ({ seriesId }) => seriesId === series.id,
      )
      const kind = (personId: string) =>
        exceptions.find((exception) => exception.personId === personId)?.kind
      const audience = people.filter(
        ({ id, level }) =>
          kind(id) === 'include' ||
          (kind(id) !== 'exclude' && level !== null && series.audienceLevels.includes(level)),
      )
      const days = seminars.filter(({ seriesId }) => seriesId === series.id)
      const seats = days.map(({ seatsMax }) => seatsMax).reduce((a, b) => a + b)
      expect(seats).toBeGreaterThanOrEqual(audience.length)
      expect(days.map(({ seatsMin }) => seatsMin).reduce((a, b) => a + b)).toBeLessThanOrEqual(
        audience.length,
      )
    }
  })

  it('gives the board one date a series, because directors attend every date', () => {
    const ofBoard = seminars.filter(({ kind }) => kind === 'boardSeminar')
    expect(ofBoard).toHaveLength(1)
    expect(seminars.filter(({ seriesId }) => seriesId === ofBoard[0]?.seriesId)).toEqual(ofBoard)
  })

  it('leaves the second round undistributed, with rules and absences ready', () => {
    const [second] = [...example.series.values()].filter(({ name }) => name.includes('2. runde'))
    const ofSecond = ({ seriesId }: { seriesId: string | null }) => seriesId === second?.id
    expect(seminars.filter(ofSecond)).toHaveLength(6)
    expect([...example.placementRules.values()].filter(ofSecond)).toHaveLength(10)
    expect([...example.placements.values()].some(ofSecond)).toBe(false)
    expect([...example.distributionVersions.values()].some(ofSecond)).toBe(false)
  })
})

describe.each(['2025-01-06', '2025-12-23', '2026-03-02', '2026-05-20', '2026-08-31', '2028-02-29'])(
  'the example seen on %s',
  (day) => {
    const seen = buildExample(day)
    const days = [...seen.seminars.values()].map((seminar) => seminar.day)

    it('plans ahead of all but the last leader day, on working days, one at a time', () => {
      expect(new Set(days).size).toBe(days.length)
      expect(days.filter((planned) => planned <= day)).toEqual([expect.stringMatching(/-06-1\d$/)])
      for (const planned of days) {
        expect([1, 2, 3, 4]).toContain(isoWeekday(planned))
        expect([1, 7, 27, 28, 29, 30, 31, 42, 52, 53]).not.toContain(isoWeek(planned))
        expect(holidayOn(planned, allDaysOff)).toBeNull()
      }
    })

    it('holds the leader day in June, when nobody is away', () => {
      const leaderDay = [...seen.seminars.values()].find(
        (seminar) => seminar.kind === 'leaderDay' && seminar.day > day,
      )
      const on = leaderDay?.day as string
      expect(on).toMatch(/-06-1\d$/)
      const away = [...seen.absences.values()].filter(({ from, to }) => from <= on && on <= to)
      expect(away).toEqual([])
    })
  },
)

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value as string[]
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}
