import { itemsOfTrack, tracksOfItem } from '@/domain/agenda/lookup'
import { duplicateItem, moveItem, splitItem } from '@/domain/agenda/moveCommands'
import { itemsOfLine } from '@/domain/agenda/place'
import { isEmptyChange } from '@/domain/change'
import type { Snapshot } from '@/domain/records'
import {
  anItem,
  anItemPerson,
  aSeminar,
  aSeminarDay,
  aTrack,
  snapshotOf,
} from '@tests/support/builders'
import { after, contextOf, refusalOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const house = snapshotOf({
  seminars: [aSeminar({ id: 'seminar', startTime: '09:00' })],
  seminarDays: [aSeminarDay({ offset: 1, startTime: '10:00' })],
  agendaItems: [
    anItem({ id: 'a', rank: '0001', minutes: 60, title: 'A', kind: 'talk' }),
    anItem({ id: 'b', rank: '0002' }),
    anItem({ id: 'c', rank: '0003', fixedStart: '09:30' }),
    anItem({ id: 'p', rank: '0004', kind: 'parallel' }),
    anItem({ id: 'inOne', trackId: 'one', rank: '0001' }),
    anItem({ id: 'inTwo', trackId: 'two', rank: '0001' }),
    anItem({ id: 'next', dayOffset: 1, rank: '0001' }),
  ],
  agendaTracks: [
    aTrack({ id: 'one', itemId: 'p', rank: '0001', name: 'Salen' }),
    aTrack({ id: 'two', itemId: 'p', rank: '0002' }),
  ],
  itemPeople: [anItemPerson({ itemId: 'a', name: 'Kaj' })],
  guidingQuestions: [{ id: 'q', rank: '0001', text: 'Hvorfor?' }],
  itemQuestions: [{ id: 'aq', itemId: 'a', questionId: 'q', rank: '0001' }],
  itemNotes: [{ id: 'note', itemId: 'a', text: 'Husk' }],
})
const line = (snapshot: Snapshot, dayOffset = 0, trackId: string | null = null) =>
  itemsOfLine(snapshot, 'seminar', { dayOffset, trackId }).map(({ id }) => id)

describe('moving an item', () => {
  it('puts it before or after another, or at an end of a day or track', () => {
    const moved = (to: Parameters<typeof moveItem.execute>[1]['to']) =>
      after(house, moveItem, { itemId: 'a', to })
    expect(line(moved({ after: 'b' }))).toEqual(['b', 'a', 'c', 'p'])
    expect(line(moved({ before: 'p' }))).toEqual(['b', 'c', 'a', 'p'])
    expect(line(moved({ dayOffset: 0 }))).toEqual(['b', 'c', 'p', 'a'])
    expect(line(moved({ dayOffset: 1, at: 'start' }), 1)).toEqual(['a', 'next'])
    expect(line(moved({ trackId: 'two' }), 0, 'two')).toEqual(['inTwo', 'a'])
    expect(line(moved({ before: 'inOne' }), 0, 'one')).toEqual(['a', 'inOne'])
  })

  it('takes it out of a track', () => {
    const snapshot = after(house, moveItem, { itemId: 'inOne', to: { before: 'next' } })
    expect(line(snapshot, 1)).toEqual(['inOne', 'next'])
    expect(snapshot.agendaItems.get('inOne')).toMatchObject({ trackId: null, dayOffset: 1 })
  })

  it('changes one record only', () => {
    const result = moveItem.execute(contextOf(house), { itemId: 'a', to: { after: 'b' } })
    expect(result.ok && result.value.updated.map(({ id }) => id)).toEqual(['a'])
  })

  it('changes nothing when it already stands there', () => {
    for (const to of [{ before: 'b' }, { dayOffset: 0, at: 'start' }, { after: 'a' }] as const) {
      const result = moveItem.execute(contextOf(house), { itemId: 'a', to })
      expect(result.ok && isEmptyChange(result.value)).toBe(true)
    }
  })

  it('numbers the line anew where equal ranks leave no room', () => {
    const equal = snapshotOf(
      { agendaItems: ['a', 'b', 'c'].map((id) => anItem({ id, rank: '0001' })) },
      house,
    )
    const snapshot = after(equal, moveItem, { itemId: 'c', to: { after: 'a' } })
    expect(line(snapshot)).toEqual(['a', 'c', 'b', 'p'])
  })

  it('takes a parallel item with its tracks to another day, but into no track', () => {
    const snapshot = after(house, moveItem, { itemId: 'p', to: { dayOffset: 1 } })
    expect(line(snapshot, 1)).toEqual(['next', 'p'])
    expect(snapshot.agendaItems.get('inOne')?.dayOffset).toBe(1)
    const nested = { itemId: 'p', to: { trackId: 'one' } }
    expect(refusalOf(house, moveItem, nested)).toBe('agenda.nested')
  })

  it('is refused to a day that begins after the fixed start', () => {
    const input = { itemId: 'c', to: { dayOffset: 1 } }
    expect(refusalOf(house, moveItem, input)).toBe('agenda.beforeStart')
  })
})

describe('splitting an item', () => {
  it('makes two that together last as long', () => {
    const snapshot = after(house, splitItem, { itemId: 'a', at: 20 })
    const [first, second] = itemsOfLine(snapshot, 'seminar', { dayOffset: 0, trackId: null })
    expect([first?.minutes, second?.minutes]).toEqual([20, 40])
    expect(second).toMatchObject({ title: 'A', kind: 'talk' })
    expect([snapshot.itemPeople.size, snapshot.itemQuestions.size]).toEqual([2, 1])
  })

  it.each([0, 60, 12.5, -1])('is refused at %s of 60 minutes', (at) => {
    expect(refusalOf(house, splitItem, { itemId: 'a', at })).toBe('agenda.badSplit')
  })

  it('is refused of parallel tracks', () => {
    expect(refusalOf(house, splitItem, { itemId: 'p', at: 5 })).toBe('agenda.splitParallel')
  })
})

describe('copying an item', () => {
  it('brings all that hangs on it, but not the fixed start', () => {
    const snapshot = after(house, duplicateItem, { itemId: 'a' })
    expect(line(snapshot)).toEqual(['a', 'new-1', 'b', 'c', 'p'])
    expect([snapshot.itemNotes.size, snapshot.itemQuestions.size]).toEqual([2, 2])
    const fixed = after(house, duplicateItem, { itemId: 'c' })
    expect(fixed.agendaItems.get('new-1')?.fixedStart).toBeNull()
  })

  it('brings the tracks of a parallel item with the items in them', () => {
    const snapshot = after(house, duplicateItem, { itemId: 'p' })
    const copy = line(snapshot).at(-1) ?? ''
    const tracks = tracksOfItem(snapshot, copy)
    expect(tracks.map(({ name }) => name)).toEqual(['Salen', ''])
    expect(tracks.map(({ id }) => itemsOfTrack(snapshot, id).length)).toEqual([1, 1])
  })
})
