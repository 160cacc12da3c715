import { addCircle, removeCircle, updateCircle } from '@/domain/agenda/circleCommands'
import { questionsOf } from '@/domain/agenda/content'
import { updateItem } from '@/domain/agenda/itemCommands'
import { addTrack, removeTrack, updateTrack } from '@/domain/agenda/trackCommands'
import {
  aCircle,
  anItem,
  aPerson,
  aSeminar,
  aTrack,
  aUnit,
  snapshotOf,
} from '@tests/support/builders'
import { after, refusalOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const house = snapshotOf({
  seminars: [aSeminar({ id: 'seminar' })],
  units: [aUnit({ id: 'unit' })],
  people: [aPerson({ id: 'ane' }), aPerson({ id: 'bo' })],
  circles: [aCircle({ id: 'board' }), aCircle({ id: 'chiefs', rank: '0002' })],
  circleMembers: [{ id: 'member', circleId: 'board', personId: 'ane' }],
  agendaItems: [
    anItem({ id: 'item', circleId: 'board' }),
    anItem({ id: 'parallel', rank: '0002', kind: 'parallel' }),
    anItem({ id: 'inTrack', trackId: 'track' }),
  ],
  agendaTracks: [aTrack({ id: 'track', itemId: 'parallel' })],
  guidingQuestions: ['q1', 'q2'].map((id) => ({ id, rank: '0001', text: '?' })),
})

describe('a circle', () => {
  it('is added with its rule and its named members', () => {
    const snapshot = after(house, addCircle, {
      seminarId: 'seminar',
      fields: { name: 'Sekretariatschefer', levels: [2], unitIds: ['unit'] },
      personIds: ['ane', 'bo'],
    })
    expect(snapshot.circles.get('new-1')).toMatchObject({ rank: '0003', levels: [2] })
    expect(snapshot.circleMembers.size).toBe(3)
  })

  it('gets and loses named members', () => {
    const input = { circleId: 'board', fields: { name: 'Ledelsen' }, personIds: ['bo'] }
    const snapshot = after(house, updateCircle, input)
    expect([...snapshot.circleMembers.values()].map(({ personId }) => personId)).toEqual(['bo'])
    expect(snapshot.circles.get('board')?.name).toBe('Ledelsen')
  })

  it('is not removed while items are only for it, unless it is said who comes instead', () => {
    expect(refusalOf(house, removeCircle, { circleId: 'board' })).toBe('circle.inUse')
    const given = (itemsTo: Parameters<typeof removeCircle.execute>[1]['itemsTo']) =>
      after(house, removeCircle, { circleId: 'board', itemsTo }).agendaItems.get('item')?.circleId
    expect(given({ circleId: 'chiefs' })).toBe('chiefs')
    expect(given('everybody')).toBeNull()
    const toItself = { circleId: 'board', itemsTo: { circleId: 'board' } }
    expect(refusalOf(house, removeCircle, toItself)).toBe('circle.unknown')
  })

  it('is removed without further ado when no item names it', () => {
    expect(after(house, removeCircle, { circleId: 'chiefs' }).circles.size).toBe(1)
  })

  it.each([
    ['circle.nameless', { name: ' ' }, []],
    ['circle.unknownUnit', { unitIds: ['gone'] }, []],
    ['circle.unknownPerson', {}, ['gone']],
    ['circle.invalidField', { name: 'x'.repeat(101) }, []],
  ] as const)('is refused with %s', (code, fields, personIds) => {
    const input = { circleId: 'board', fields: fields as object, personIds }
    expect(refusalOf(house, updateCircle, input)).toBe(code)
  })
})

describe('a track', () => {
  it('is added behind the others, named, and removed with its items', () => {
    const added = after(house, addTrack, { itemId: 'parallel', name: 'Salen' })
    expect(added.agendaTracks.get('new-1')).toMatchObject({ rank: '0002', name: 'Salen' })
    const named = after(house, updateTrack, { trackId: 'track', place: '1. sal' })
    expect(named.agendaTracks.get('track')?.place).toBe('1. sal')
    const removed = after(house, removeTrack, { trackId: 'track' })
    expect([...removed.agendaItems.keys()]).toEqual(['item', 'parallel'])
  })

  it('belongs to parallel items only', () => {
    expect(refusalOf(house, addTrack, { itemId: 'item' })).toBe('agenda.notParallel')
    expect(refusalOf(house, removeTrack, { trackId: 'gone' })).toBe('agenda.unknownTrack')
  })
})

describe('a question on an item', () => {
  it('is placed behind the others, and only once', () => {
    const placed = { id: 'first', itemId: 'item', questionId: 'q2', rank: '0001' }
    const before = snapshotOf({ itemQuestions: [placed] }, house)
    const snapshot = after(before, updateItem, { itemId: 'item', questionIds: ['q2', 'q1', 'q2'] })
    expect(questionsOf(snapshot, 'item').map(({ id }) => id)).toEqual(['q2', 'q1'])
  })

  it('goes back to its bank', () => {
    const placed = after(house, updateItem, { itemId: 'item', questionIds: ['q1'] })
    const snapshot = after(placed, updateItem, { itemId: 'item', questionIds: [] })
    expect([questionsOf(snapshot, 'item'), snapshot.guidingQuestions.size]).toEqual([[], 2])
  })
})
