import { applyChange, reverse } from '@/domain/change'
import {
  latestYearOf,
  nameNextYear,
  proposeRoll,
  rollOn,
  type RollOn,
} from '@/domain/seminars/rollOn'
import { duplicateSeminar } from '@/domain/seminars/seminarCommands'
import { after, contextOf, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const all = {
  programme: true,
  tasks: true,
  people: true,
  group: true,
  budget: true,
  speakers: true,
}
const planned = snapshotOf({
  people: [{ id: 'p', name: 'Pia' }],
  series: [{ id: 's', name: 'Lederdag 2026', audienceLevels: [1] }],
  audienceExceptions: [{ id: 'x', seriesId: 's', personId: 'p', kind: 'include' }],
  placementRules: [
    { id: 'r1', seriesId: 's', kind: 'apart', personIds: ['p'] },
    { id: 'r2', seriesId: 's', kind: 'mustDay', personIds: ['p'], seminarIds: ['d'] },
  ],
  seminars: [
    { id: 'd', seriesId: 's', day: '2026-06-18', title: 'Lederdag 2026', cancelled: false },
    { id: 'old', seriesId: 's', day: '2025-06-19' },
  ],
  seminarDays: [{ id: 'd2', seminarId: 'd', offset: 1, startTime: '09:00', endTime: '12:00' }],
  facilitators: [{ id: 'f', seminarId: 'd', personId: 'p' }],
  circles: [{ id: 'c', seminarId: 'd', rank: '1', name: 'Direktionen' }],
  circleMembers: [{ id: 'cm', circleId: 'c', personId: 'p' }],
  agendaItems: [
    { id: 'i1', seminarId: 'd', rank: '1', kind: 'parallel', circleId: 'c' },
    { id: 'i2', seminarId: 'd', rank: '2', trackId: 't', kind: 'talk', title: 'Oplæg' },
    { id: 'i3', seminarId: 'd', rank: '3', kind: 'other', closed: true, dayOffset: 1 },
  ],
  agendaTracks: [{ id: 't', itemId: 'i1', rank: '1', name: 'Spor A' }],
  closedItems: [{ id: 'ci', itemId: 'i3', title: 'Lukket sag' }],
  itemNotes: [{ id: 'n', itemId: 'i2', text: 'Husk klokken' }],
  guidingQuestions: [{ id: 'q', rank: '1', text: 'Hvad lykkes?' }],
  itemQuestions: [{ id: 'iq', itemId: 'i2', questionId: 'q', rank: '1' }],
  itemPeople: [{ id: 'ip', itemId: 'i2', part: 'responsible', personId: 'p' }],
  agendaVersions: [{ id: 'v', seminarId: 'd', number: 1, publishedOn: '2026-05-01', items: [] }],
  workingGroups: [{ id: 'g', seminarId: 'd', name: 'Gruppen', coordinatorId: 'p' }],
  groupMembers: [{ id: 'gm', groupId: 'g', personId: 'p' }],
  groupMeetings: [{ id: 'm', groupId: 'g', day: '2026-05-01' }],
  tasks: [
    {
      id: 'a',
      seminarId: 'd',
      groupId: 'g',
      rank: '1',
      title: 'Bestil',
      ownerId: 'p',
      status: 'done',
      doneOn: '2026-01-01',
      due: { type: 'before', days: 30 },
    },
    { id: 'b', seminarId: 'd', rank: '2', title: 'Aftal', due: { type: 'on', day: '2026-05-01' } },
  ],
  taskLines: [{ id: 'l', taskId: 'a', rank: '1', text: 'Ring', done: true }],
  budgetLines: [
    { id: 'bl', seminarId: 'd', rank: '1', title: 'Mad', budgeted: 100, ordered: 90, actual: 80 },
  ],
  speakers: [{ id: 'sp', name: 'Ida Dahl' }],
  bookings: [
    { id: 'bo', seminarId: 'd', speakerId: 'sp', rank: '1', status: 'held', score: 4 },
    { id: 'no', seminarId: 'd', speakerId: 'sp', rank: '2', status: 'declined' },
  ],
  themes: [{ id: 'th', title: 'Tillid' }],
  themeChoices: [{ id: 'tc', themeId: 'th', seminarId: 'd', rank: '1' }],
  practiceCases: [{ id: 'pc', seminarId: 'd', rank: '1', title: 'Case' }],
  placements: [{ id: 'pl', seriesId: 's', seminarId: 'd', personId: 'p' }],
})

const input: RollOn = {
  seminars: [{ seminarId: 'd', day: '2027-06-24' }],
  into: { type: 'newSeries', name: 'Lederdag 2027' },
  parts: all,
}
const added = (change: RollOn) => {
  const result = rollOn.execute(contextOf(planned), change)
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}
const counts = (change: RollOn) => {
  const tables: Record<string, number> = {}
  for (const { table } of added(change).added) tables[table] = (tables[table] ?? 0) + 1
  return tables
}

describe('what a copy holds on to', () => {
  const tasks = [{ id: 'a', seminarId: 'd', groupId: 'whole', rank: '1', title: 'Bestil' }]
  const workingGroups = [{ id: 'whole', seriesId: 's', name: 'Hele rækken' }]
  const base = snapshotOf({ tasks, workingGroups }, planned)
  const groupIdAfter = (into: RollOn['into'], group = true) => {
    const rolled = after(base, rollOn, { ...input, into, parts: { ...all, group } })
    const copy = [...rolled.tasks.values()].find(
      ({ title, seminarId }) => title === 'Bestil' && seminarId !== 'd',
    )
    return rolled.workingGroups.get(copy?.groupId ?? '') ?? null
  }

  it('keeps the tasks of a group that works for the whole series with that group', () => {
    expect(groupIdAfter({ type: 'same' })?.id).toBe('whole')
    expect(groupIdAfter(input.into)).toMatchObject({ name: 'Hele rækken' })
    expect(groupIdAfter(input.into)?.id).not.toBe('whole')
    expect(groupIdAfter(input.into, false)).toBeNull()
  })

  it('never opens an item whose circle is gone to everybody', () => {
    const agendaItems = [{ id: 'i1', seminarId: 'd', rank: '1', circleId: 'gone' }]
    const rolled = after(snapshotOf({ agendaItems }, planned), rollOn, input)
    const copies = [...rolled.agendaItems.values()].filter(({ seminarId }) => seminarId !== 'd')
    expect(copies.find(({ rank }) => rank === '1')?.circleId).not.toBeNull()
  })
})

describe('rolling on to next year', () => {
  it('takes the seminars of the latest year, each to its day', () => {
    const seminars = latestYearOf(planned, 's')
    expect(seminars.map(({ id }) => id)).toEqual(['d'])
    expect(proposeRoll(planned, seminars, true)).toMatchObject([{ day: '2027-06-24' }])
    expect(nameNextYear('Lederdag 2026', '2026-06-18')).toBe('Lederdag 2027')
    expect(nameNextYear('Akademiet', '2026-06-18')).toBe('Akademiet 2027')
  })

  it('brings the plan and leaves behind what happened', () => {
    expect(counts(input)).toEqual({
      series: 1,
      audienceExceptions: 1,
      placementRules: 1,
      seminars: 1,
      seminarDays: 1,
      facilitators: 1,
      circles: 1,
      circleMembers: 1,
      agendaItems: 3,
      agendaTracks: 1,
      closedItems: 1,
      itemNotes: 1,
      itemQuestions: 1,
      itemPeople: 1,
      workingGroups: 1,
      groupMembers: 1,
      tasks: 2,
      taskLines: 1,
      budgetLines: 1,
      bookings: 1,
    })
  })

  it('lets copies refer to copies, and opens tasks, money and speakers again', () => {
    const next = applyChange(planned, added(input))
    const made = <Row>(rows: ReadonlyMap<string, Row>, old: number) => [...rows.values()].slice(old)
    const seminar = made(next.seminars, 2)[0]!
    expect(seminar).toMatchObject({ day: '2027-06-24', title: 'Lederdag 2027' })
    expect(next.series.get(seminar.seriesId!)).toMatchObject({ name: 'Lederdag 2027' })
    const items = made(next.agendaItems, 3)
    const track = made(next.agendaTracks, 1)[0]!
    expect(items.every(({ seminarId }) => seminarId === seminar.id)).toBe(true)
    expect(items.find(({ trackId }) => trackId === track.id)?.title).toBe('Oplæg')
    expect(items.some(({ id }) => id === track.itemId)).toBe(true)
    expect(made(next.tasks, 2).map(({ status, due, groupId }) => [status, due, groupId])).toEqual([
      ['open', { type: 'before', days: 30 }, made(next.workingGroups, 1)[0]!.id],
      ['open', { type: 'on', day: '2027-05-07' }, null],
    ])
    expect(made(next.taskLines, 1)[0]?.done).toBe(false)
    expect(made(next.budgetLines, 1)[0]).toMatchObject({
      budgeted: 100,
      ordered: null,
      actual: null,
    })
    expect(made(next.bookings, 2)[0]).toMatchObject({ status: 'wished', score: null })
  })

  it('is taken back in one step', () => {
    const change = added(input)
    expect(applyChange(applyChange(planned, change), reverse(change))).toEqual(planned)
  })

  it('brings no people unless asked to', () => {
    const parts = { ...all, people: false, group: false }
    const tables = counts({ ...input, into: { type: 'same' }, parts })
    expect(tables).not.toHaveProperty('facilitators')
    expect(tables).not.toHaveProperty('circleMembers')
    expect(tables).not.toHaveProperty('itemPeople')
    expect(tables).not.toHaveProperty('series')
  })

  it('refuses no seminars, a strange day and a series without a name', () => {
    expect(refusalOf(planned, rollOn, { ...input, seminars: [] })).toBe('seminar.nothingToRoll')
    const strange = [{ seminarId: 'd', day: '2027-02-30' }]
    expect(refusalOf(planned, rollOn, { ...input, seminars: strange })).toBe('seminar.unknownDay')
    const nameless = { type: 'newSeries', name: ' ' } as const
    expect(refusalOf(planned, rollOn, { ...input, into: nameless })).toBe(
      'seminar.seriesNameMissing',
    )
  })
})

describe('copying a seminar to another day', () => {
  it('brings its days and facilitators, and its programme when asked to', () => {
    const plain = after(planned, duplicateSeminar, { seminarId: 'd', day: '2026-06-25' })
    expect([plain.seminarDays.size, plain.facilitators.size, plain.agendaItems.size]).toEqual([
      2, 2, 3,
    ])
    const parts = { programme: true }
    const whole = after(planned, duplicateSeminar, { seminarId: 'd', day: '2026-06-25', parts })
    expect([whole.agendaItems.size, whole.closedItems.size]).toEqual([6, 2])
  })
})
