import { createSeminar } from '@/domain/seminars/createSeminar'
import { updateSeminar } from '@/domain/seminars/seminarCommands'
import { daysOfSeminar, lastDayOf } from '@/domain/seminars/seminarDays'
import { after, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const empty = snapshotOf({})
const fields = { kind: 'leaderForum', title: 'Forum', day: '2026-10-01' } as const
const none = { type: 'none' } as const

describe('making a seminar', () => {
  it('makes it with its days, a new series, programme and tasks in one step', () => {
    const snapshot = after(empty, createSeminar, {
      fields,
      laterDays: [{ offset: 1, startTime: '08:30', endTime: '12:00' }],
      series: { type: 'new', name: ' Forum ' },
      content: {
        items: [
          { kind: 'parallel', minutes: 60, track: null, dayOffset: 1 },
          { kind: 'talk', minutes: 30, track: 1, trackName: 'A', dayOffset: 1, title: 'Oplæg' },
          { kind: 'dialogue', minutes: 30, track: 1, dayOffset: 1, questions: ['Hvad nu?'] },
          { kind: 'dialogue', minutes: 60, track: 2, dayOffset: 1, questions: ['Hvad nu?'] },
        ].map((item) => ({
          ...{ trackName: '', fixedStart: null, title: '', purpose: '', method: '', steps: '' },
          ...{ material: '', questions: [], ...item },
        })) as never,
        tasks: [{ title: 'Bestil', notes: '', daysBefore: 40, lines: ['Ring'] }],
      },
    })
    const [seminar] = snapshot.seminars.values()
    expect(snapshot.series.get(seminar?.seriesId ?? '')?.name).toBe('Forum')
    expect(daysOfSeminar(snapshot, seminar!).map(({ day }) => day)).toEqual([
      '2026-10-01',
      '2026-10-02',
    ])
    expect(lastDayOf(snapshot, seminar!)).toBe('2026-10-02')
    expect([snapshot.agendaTracks.size, snapshot.guidingQuestions.size]).toEqual([2, 1])
    expect([...snapshot.agendaItems.values()].map(({ trackId }) => trackId === null)).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect([...snapshot.tasks.values()]).toMatchObject([{ due: { type: 'before', days: 40 } }])
    expect(snapshot.taskLines.size).toBe(1)
  })

  it('takes of a programme only what there are days for', () => {
    const item = { kind: 'talk' as const, minutes: 30, trackName: '', track: null, title: '' }
    const text = { purpose: '', method: '', steps: '', material: '', questions: [] }
    const items = [0, 1].map((dayOffset) => ({ ...item, ...text, dayOffset, fixedStart: '08:30' }))
    const content = { items, tasks: [] }
    const snapshot = after(empty, createSeminar, { fields, series: none, content })
    expect([...snapshot.agendaItems.values()]).toMatchObject([{ dayOffset: 0, fixedStart: null }])
  })

  it('refuses a series without a name, a day twice and a day that ends before it starts', () => {
    const refused = (input: object) =>
      refusalOf(empty, createSeminar, { fields, series: none, ...input })
    const day = { offset: 1, startTime: '09:00', endTime: '12:00' }
    expect(refused({ series: { type: 'new', name: '' } })).toBe('seminar.seriesNameMissing')
    expect(refused({ series: { type: 'existing', seriesId: 'x' } })).toBe('seminar.unknownSeries')
    expect(refused({ laterDays: [day, day] })).toBe('seminar.dayTwice')
    expect(refused({ laterDays: [{ ...day, offset: 31 }] })).toBe('seminar.dayTooFar')
    expect(refused({ laterDays: [{ ...day, endTime: '09:00' }] })).toBe('seminar.laterDayEndsFirst')
    expect(refused({ laterDays: [{ ...day, startTime: '25:00' }] })).toBe('seminar.unknownTime')
  })
})

describe('the later days of a seminar', () => {
  const twoDays = snapshotOf({
    seminars: [{ id: 'd', day: '2026-10-01' }],
    seminarDays: [{ id: 'two', seminarId: 'd', offset: 1, startTime: '09:00', endTime: '12:00' }],
    agendaItems: [{ id: 'i', seminarId: 'd', rank: '1', dayOffset: 1 }],
  })
  const times = { startTime: '10:00', endTime: '12:00' }
  const update = (laterDays: readonly { id?: string; offset: number }[]) => ({
    seminarId: 'd',
    fields: {},
    laterDays: laterDays.map((day) => ({ ...day, ...times })),
  })

  it('take their programme along when one of them moves', () => {
    const moved = after(twoDays, updateSeminar, update([{ id: 'two', offset: 2 }, { offset: 1 }]))
    expect(moved.seminarDays.size).toBe(2)
    expect(moved.seminarDays.get('two')).toMatchObject({ offset: 2, startTime: '10:00' })
    expect(moved.agendaItems.get('i')?.dayOffset).toBe(2)
  })

  it('cannot go while there is a programme for them', () => {
    expect(refusalOf(twoDays, updateSeminar, update([]))).toBe('seminar.dayHasItems')
  })
})
