import { removalTouches } from '@/features/people/removalTouches'
import { unitTouches } from '@/features/people/units/unitTouches'
import {
  aPlanTable,
  aTablePlan,
  aTableRound,
  aTableRule,
  aTableSeat,
} from '@tests/support/builders'
import type { Rows } from '@tests/support/snapshotOf'
import { snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const academy: Rows = {
  people: [
    { id: 'anna', name: 'Anna Berg', deputyOf: 'bo' },
    { id: 'bo', name: 'Bo Dahl', managerId: 'anna' },
    { id: 'carl', name: 'Carl Eg', deputyOf: 'anna' },
  ],
  series: [{ id: 's', name: 'Akademiet' }],
  seminars: [{ id: 'd', seriesId: 's', day: '2026-03-09' }],
}
const published = (seats: Record<string, string>, number = 1) => ({
  id: `v${number}`,
  seriesId: 's',
  number,
  publishedOn: '2026-01-01',
  seats,
})
const touches = (rows: Rows, ids: string[], now = '2026-01-05') =>
  removalTouches(snapshotOf({ ...academy, ...rows }), ids, now)

describe('what deleting leaders would touch', () => {
  it('names the colleagues who lose a manager, a task as deputy, or a deputy', () => {
    expect(touches({}, ['anna']).lines).toEqual([
      'Står uden nærmeste leder: Bo Dahl',
      'Er ikke stedfortræder længere: Carl Eg',
      'Mister en stedfortræder: Bo Dahl',
    ])
  })

  it('says nothing of colleagues who are deleted as well', () => {
    expect(touches({}, ['anna', 'bo', 'carl'])).toEqual({ told: '', lines: [] })
  })

  it('warns of a seat the leader has been told of, until the day is over', () => {
    const rows = { distributionVersions: [published({ anna: 'd' })] }
    expect(touches(rows, ['anna']).told).toContain('Akademiet den 9. marts')
    expect(touches(rows, ['anna'], '2026-03-10').told).toBe('')
  })

  it('warns only of seats in the newest version, by name where several are deleted', () => {
    const rows = {
      distributionVersions: [
        published({ anna: 'd', carl: 'd' }),
        published({ carl: 'd', bo: 'd' }, 2),
      ],
    }
    expect(touches(rows, ['anna']).told).toBe('')
    expect(touches(rows, ['anna', 'bo']).told).toContain(
      'givet besked om pladsen: Bo Dahl (Akademiet den 9. marts). Husk at sige, at den er væk.',
    )
  })

  it('names the series and days of seats and the versions they are in', () => {
    const placements = ['anna', 'bo'].map((personId) => ({
      id: personId,
      seriesId: 's',
      personId,
      seminarId: 'd',
    }))
    const distributionVersions = [published({ anna: 'd' }, 2), published({ anna: 'd' })]
    const rows = { placements, distributionVersions }
    expect(touches(rows, ['anna']).lines).toEqual(
      expect.arrayContaining([
        'Plads i kladden: Akademiet den 9. marts',
        'Udgivne versioner, som ikke længere viser pladsen: Akademiet (version 1 og 2)',
      ]),
    )
    expect(touches(rows, ['anna', 'bo']).lines).toContain('Plads i kladden: Akademiet (2 pladser)')
  })

  it('names the days on which the leader sits in a table plan', () => {
    const rows: Rows = {
      tablePlans: [aTablePlan({ id: 'plan', seminarId: 'd' })],
      tableRounds: [aTableRound({ id: 'round' })],
      planTables: [aPlanTable({ id: 'table' })],
      tableRules: [aTableRule({ personIds: ['carl', 'bo'] })],
      tableSeats: [aTableSeat({ personId: 'carl', seats: { round: 'table' } })],
    }
    expect(touches(rows, ['carl']).lines).toContain('Plads i en bordplan: Akademiet den 9. marts')
  })

  it('tells the rules that go with the leader from those that stay for others', () => {
    const rule = { seriesId: 's', seminarIds: ['d'] }
    const placementRules = [
      { ...rule, id: 'r1', kind: 'mustDay' as const, personIds: ['anna'] },
      { ...rule, id: 'r2', kind: 'together' as const, personIds: ['anna', 'bo', 'carl'] },
    ]
    expect(touches({ placementRules }, ['anna']).lines).toEqual(
      expect.arrayContaining([
        'Regler, der forsvinder: Fast dag i Akademiet',
        'Regler, der mister en leder: Sammen i Akademiet (tilbage: Bo Dahl og Carl Eg)',
      ]),
    )
  })

  it('names the first of many, and counts the rest', () => {
    const people = ['Dea', 'Eva', 'Finn', 'Gry', 'Hans'].map((name) => ({
      id: name,
      name,
      managerId: 'anna',
    }))
    const rows = { people: [{ id: 'anna', name: 'Anna Berg' }, ...people] }
    expect(touches(rows, ['anna']).lines).toEqual([
      'Står uden nærmeste leder: Dea, Eva, Finn og 2 til',
    ])
  })
})

describe('what deleting a unit would touch', () => {
  const rows: Rows = {
    units: [
      { id: 'u', name: 'Center for Børn' },
      { id: 'o', name: 'Center for Ældre' },
    ],
    people: [{ id: 'anna', name: 'Anna Berg', unitId: 'u' }],
    series: [{ id: 's', name: 'Akademiet', audienceUnitIds: ['u', 'o'] }],
    seminars: [{ id: 'd', seriesId: 's', day: '2026-03-09', eligibleUnitIds: ['u', 'o'] }],
    placementRules: [{ id: 'r', seriesId: 's', kind: 'unitCap', unitId: 'u', maxCount: 2 }],
  }

  it('is the limits, the audiences and the days that name it', () => {
    expect(unitTouches(snapshotOf(rows), 'u').lines).toEqual([
      'Regler, der forsvinder: Højst så mange fra et sted i Akademiet',
      'Målgrupper, der ikke længere omfatter enheden: Akademiet',
      'Dage, der ikke længere er for enheden: 9. marts',
    ])
  })

  it('is only its people, where nothing else names it', () => {
    const { text, lines } = unitTouches(snapshotOf({ ...rows, placementRules: [] }), 'x')
    expect(lines).toEqual([])
    expect(text).toBe('Ingen ledere slettes, og du kan fortryde.')
  })

  it('names what is planned with them: programme, tasks, groups, agreements and cases', () => {
    const rows: Rows = {
      agendaItems: [{ id: 'i', seminarId: 'd', rank: '1' }],
      itemPeople: [{ id: 'ip', itemId: 'i', part: 'responsible', personId: 'anna' }],
      tasks: [
        { id: 't', seminarId: 'd', rank: '1', title: 'Bestil', ownerId: 'anna' },
        { id: 't2', rank: '2', title: 'Aftal', status: 'waiting', waitsForId: 'anna' },
      ],
      workingGroups: [{ id: 'g', seminarId: 'd', name: 'Gruppen', coordinatorId: 'anna' }],
      groupMembers: [{ id: 'gm', groupId: 'g', personId: 'anna' }],
      speakers: [{ id: 'sp', personId: 'anna' }],
      bookings: [{ id: 'bo', seminarId: 'd', speakerId: 'sp', rank: '1' }],
      practiceCases: [{ id: 'pc', seminarId: 'd', rank: '1', title: 'Nattevagt', ownerId: 'anna' }],
      circles: [{ id: 'c', seminarId: 'd', rank: '1', name: 'Direktionen' }],
      circleMembers: [{ id: 'cm', circleId: 'c', personId: 'anna' }],
      agendaVersions: [
        {
          ...{ id: 'av', seminarId: 'd', number: 1, publishedOn: '2026-02-01', items: [] },
          attendance: { anna: ['i'] },
        },
      ],
    }
    const lines = touches(rows, ['anna']).lines
    expect(lines.slice(0, 9)).toEqual([
      'Har en rolle i programmet: Akademiet den 9. marts',
      'Tider i udgivne programmer: Akademiet den 9. marts',
      'Nævnt i kredsene: Direktionen',
      '1 opgave bliver uden ejer',
      '1 opgave venter ikke længere på nogen',
      'Går ud af: Gruppen',
      'Uden tovholder: Gruppen',
      'Står som oplægsholder, og 1 aftale slettes med',
      'Cases uden ejer: Nattevagt',
    ])
  })

  it('names the programme that a speaker leaves together with the person', () => {
    const rows: Rows = {
      agendaItems: [{ id: 'i', seminarId: 'd', rank: '1' }],
      speakers: [{ id: 'sp', personId: 'anna' }],
      itemPeople: [{ id: 'ip', itemId: 'i', part: 'speaker', speakerId: 'sp' }],
    }
    expect(touches(rows, ['anna']).lines[0]).toBe(
      'Har en rolle i programmet: Akademiet den 9. marts',
    )
  })

  it('names the circles that are left with those named in them', () => {
    const circles = [{ id: 'c', seminarId: 'd', rank: '1', name: 'Cheferne', unitIds: ['u'] }]
    expect(unitTouches(snapshotOf({ ...rows, circles }), 'u').lines.at(-1)).toBe(
      'Kredse i programmer, hvor kun de nævnte personer bliver tilbage: Cheferne',
    )
  })
})
