import { changesSinceTold } from '@/domain/agenda/agendaDifferences'
import { publishAgenda } from '@/domain/agenda/agendaVersionCommands'
import {
  addItem,
  removeItems,
  setClosed,
  setMinutes,
  updateItem,
} from '@/domain/agenda/itemCommands'
import { moveItem } from '@/domain/agenda/moveCommands'
import { latestAgendaVersion, versionsOfAgenda } from '@/domain/agenda/toldAgenda'
import { applyChange } from '@/domain/change'
import type { Command, Refusal } from '@/domain/command'
import type { Snapshot } from '@/domain/records'
import {
  aCircle,
  anItem,
  aPerson,
  aSeminar,
  aSeries,
  aTrack,
  snapshotOf,
} from '@tests/support/builders'
import { after, contextOf, refusalOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const draft = snapshotOf({
  series: [aSeries({ id: 'series', audienceLevels: [1, 2] })],
  seminars: [aSeminar({ id: 'seminar', startTime: '09:00' })],
  people: [
    aPerson({ id: 'ane', name: 'Ane', level: 1 }),
    aPerson({ id: 'bo', name: 'Bo', level: 2 }),
    aPerson({ id: 'guest', name: 'Gro', level: null }),
  ],
  circles: [aCircle({ id: 'board', levels: [1] })],
  agendaItems: [
    anItem({ id: 'board', rank: '0001', minutes: 60, circleId: 'board', title: 'Budget' }),
    anItem({ id: 'talk', rank: '0002', minutes: 60, title: 'Styring' }),
    anItem({ id: 'dialogue', rank: '0003', minutes: 60, title: 'Dialog' }),
  ],
})
const told = after(draft, publishAgenda, { seminarId: 'seminar' })
/** With ids of its own, so that a second publication does not meet the first. */
function next<Input>(snapshot: Snapshot, command: Command<Input, Refusal>, input: Input) {
  let made = 0
  const context = { ...contextOf(snapshot), newId: () => `next-${(made += 1)}` }
  const result = command.execute(context, input)
  if (!result.ok) throw new Error(result.error.type)
  return applyChange(snapshot, result.value)
}
const since = (snapshot: Snapshot) => changesSinceTold(snapshot, 'seminar')
const items = (snapshot: Snapshot) =>
  since(snapshot).items.map(({ itemId, kind, moved, longerBy, renamed }) => [
    itemId,
    kind,
    ...(moved ? ['moved'] : []),
    ...(longerBy === 0 ? [] : [longerBy]),
    ...(renamed ? ['renamed'] : []),
  ])
const spans = (snapshot: Snapshot) =>
  since(snapshot).people.map(({ person, from, to }) => [
    person.name,
    from.map(({ start, end }) => `${start}-${end}`),
    to.map(({ start, end }) => `${start}-${end}`),
  ])

describe('publishing a programme', () => {
  it('numbers the versions, and keeps times, titles and who attends', () => {
    expect(latestAgendaVersion(told, 'seminar')).toMatchObject({
      number: 1,
      publishedOn: '2026-01-05',
      items: [
        { itemId: 'board', start: '09:00', end: '10:00', title: 'Budget' },
        { itemId: 'talk', start: '10:00', end: '11:00' },
        { itemId: 'dialogue', start: '11:00', end: '12:00' },
      ],
      attendance: { ane: ['board', 'talk', 'dialogue'], bo: ['talk', 'dialogue'] },
    })
    const again = next(after(told, setMinutes, { itemId: 'talk', minutes: 70 }), publishAgenda, {
      seminarId: 'seminar',
      note: 'Længere oplæg',
    })
    expect(versionsOfAgenda(again, 'seminar').map(({ number }) => number)).toEqual([1, 2])
    expect(since(again)).toMatchObject({ items: [], people: [] })
  })

  it('is refused without items, and without news', () => {
    const publish = { seminarId: 'seminar' }
    expect(refusalOf(told, publishAgenda, publish)).toBe('agenda.nothingNew')
    const empty = after(draft, removeItems, { itemIds: ['board', 'talk', 'dialogue'] })
    expect(refusalOf(empty, publishAgenda, publish)).toBe('agenda.nothingPlanned')
    expect(refusalOf(told, publishAgenda, { seminarId: 'gone' })).toBe('agenda.unknownSeminar')
    const longNote = { seminarId: 'seminar', note: 'x'.repeat(501) }
    expect(refusalOf(draft, publishAgenda, longNote)).toBe('agenda.invalidField')
  })

  it('keeps of closed items nothing but their times', () => {
    const closed = after(draft, setClosed, { itemId: 'board', closed: true })
    const version = latestAgendaVersion(
      next(closed, publishAgenda, { seminarId: 'seminar' }),
      'seminar',
    )
    const board = version?.items[0]
    expect(board).toMatchObject({ closed: true, title: '', kind: 'other', start: '09:00' })
    expect(version?.attendance['ane']).toContain('board')
  })

  it('tells times after midnight on the day they are', () => {
    const late = [anItem({ id: 'late', rank: '0009', fixedStart: '23:30', minutes: 60 })]
    const more = anItem({ id: 'later', rank: '0010', minutes: 30 })
    const night = snapshotOf({ agendaItems: [...late, more] }, draft)
    const version = latestAgendaVersion(
      next(night, publishAgenda, { seminarId: 'seminar' }),
      'seminar',
    )
    expect(version?.items.slice(-2)).toMatchObject([
      { day: '2026-03-09', start: '23:30', end: '00:30' },
      { day: '2026-03-10', start: '00:30', end: '01:00' },
    ])
    const longer = after(told, addItem, {
      seminarId: 'seminar',
      place: { dayOffset: 0 },
      fields: { fixedStart: '23:30', minutes: 60 },
    })
    expect(spans(longer)[0]?.[2]).toEqual(['09:00-12:00', '23:30-00:30'])
  })
})

describe('what has changed since', () => {
  it('is everything before the first version', () => {
    expect(items(draft)).toEqual([
      ['board', 'added'],
      ['talk', 'added'],
      ['dialogue', 'added'],
    ])
    expect(spans(draft)).toEqual([
      ['Ane', [], ['09:00-12:00']],
      ['Bo', [], ['10:00-12:00']],
    ])
  })

  it('is told minute by minute and person by person', () => {
    const longer = after(told, setMinutes, { itemId: 'board', minutes: 75 })
    expect(items(longer)).toEqual([
      ['board', 'changed', 15],
      ['talk', 'changed', 'moved'],
      ['dialogue', 'changed', 'moved'],
    ])
    expect(spans(longer)).toEqual([
      ['Ane', ['09:00-12:00'], ['09:00-12:15']],
      ['Bo', ['10:00-12:00'], ['10:15-12:15']],
    ])
  })

  it('tells of items that are new, gone, renamed, or in another track', () => {
    const removed = after(told, removeItems, { itemIds: ['dialogue'] })
    expect(items(removed)).toEqual([['dialogue', 'removed']])
    const renamed = after(told, updateItem, { itemId: 'dialogue', content: { title: 'Samtale' } })
    expect(items(renamed)).toEqual([['dialogue', 'changed', 'renamed']])
    const withTracks = snapshotOf(
      {
        agendaItems: [anItem({ id: 'p', rank: '0002a', kind: 'parallel', minutes: 0 })],
        agendaTracks: [aTrack({ id: 'one', itemId: 'p', name: 'Salen' })],
      },
      told,
    )
    const moved = after(withTracks, moveItem, { itemId: 'dialogue', to: { trackId: 'one' } })
    expect(items(moved)).toEqual([
      ['p', 'added'],
      ['dialogue', 'changed', 'moved'],
    ])
    expect(spans(moved)).toEqual([])
  })

  it('tells who comes anew and who no longer has to', () => {
    const people = [{ part: 'guest', personId: 'guest' }] as const
    const invited = after(told, updateItem, { itemId: 'talk', people })
    expect(spans(invited)).toEqual([['Gro', [], ['10:00-11:00']]])
    const smaller = after(told, updateItem, { itemId: 'dialogue', fields: { circleId: 'board' } })
    expect(spans(smaller)).toEqual([['Bo', ['10:00-12:00'], ['10:00-11:00']]])
    const none = after(told, removeItems, { itemIds: ['talk', 'dialogue'] })
    expect(spans(none)[1]).toEqual(['Bo', ['10:00-12:00'], []])
  })

  it('says that an item is closed, but not what it was called', () => {
    const closed = after(told, setClosed, { itemId: 'talk', closed: true })
    expect(since(closed).items).toMatchObject([
      { itemId: 'talk', closing: 'closed', renamed: false, to: { title: '' } },
    ])
  })
})
