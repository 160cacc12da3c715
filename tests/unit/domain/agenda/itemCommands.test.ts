import { contentOf, noteOf, peopleOf, questionsOf } from '@/domain/agenda/content'
import {
  addItem,
  addItems,
  changeLengths,
  removeItems,
  setClosed,
  setFixedStart,
  setMinutes,
  updateItem,
} from '@/domain/agenda/itemCommands'
import type { Snapshot } from '@/domain/records'
import {
  aCircle,
  anItem,
  anItemPerson,
  aPerson,
  aSeminar,
  aSeminarDay,
  aTrack,
  snapshotOf,
} from '@tests/support/builders'
import { after, refusalOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const house = snapshotOf({
  seminars: [aSeminar({ id: 'seminar', startTime: '09:00' }), aSeminar({ id: 'other' })],
  seminarDays: [aSeminarDay({ offset: 1, startTime: '08:30' })],
  people: [aPerson({ id: 'ane', name: 'Ane Holm' }), aPerson({ id: 'bo', name: 'Bo Dahl' })],
  speakers: [{ id: 'speaker', name: 'Kaj Lind' }],
  guidingQuestions: ['q1', 'q2', 'q3'].map((id) => ({ id, rank: '0001', text: `${id}?` })),
  circles: [aCircle({ id: 'board' }), aCircle({ id: 'foreign', seminarId: 'other' })],
  agendaItems: [
    anItem({ id: 'talk', rank: '0001', title: 'Oplæg', minutes: 60 }),
    anItem({ id: 'lunch', rank: '0002', kind: 'meal', minutes: 45, fixedStart: '12:00' }),
    anItem({ id: 'parallel', rank: '0003', kind: 'parallel', minutes: 60 }),
    anItem({ id: 'inTrack', trackId: 'track' }),
    anItem({ id: 'foreign', seminarId: 'other' }),
  ],
  agendaTracks: [aTrack({ id: 'track', itemId: 'parallel' })],
  itemPeople: [anItemPerson({ id: 'kept', itemId: 'talk', personId: 'ane' })],
})
const item = (snapshot: Snapshot, id: string) => snapshot.agendaItems.get(id)!
const order = (snapshot: Snapshot, dayOffset = 0) =>
  [...snapshot.agendaItems.values()]
    .filter((one) => one.seminarId === 'seminar' && one.trackId === null)
    .filter((one) => one.dayOffset === dayOffset)
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ id }) => id)

describe('a new item', () => {
  const place = { after: 'talk' } as const

  it('stands where it was put', () => {
    expect(order(after(house, addItem, { seminarId: 'seminar', place }))).toEqual([
      'talk',
      'new-1',
      'lunch',
      'parallel',
    ])
    const first = { dayOffset: 0, at: 'start' } as const
    expect(order(after(house, addItem, { seminarId: 'seminar', place: first }))[0]).toBe('new-1')
    const nextDay = after(house, addItem, { seminarId: 'seminar', place: { dayOffset: 1 } })
    expect(order(nextDay, 1)).toEqual(['new-1'])
  })

  it('comes with content, people, questions and a note in one change', () => {
    const snapshot = after(house, addItem, {
      seminarId: 'seminar',
      place: { trackId: 'track' },
      fields: { kind: 'groupWork', minutes: 45, circleId: 'board' },
      content: { title: 'Walk and talk', method: 'walkAndTalk', steps: 'To og to' },
      note: 'Husk jakker',
      people: [
        { part: 'responsible', personId: 'bo' },
        { part: 'speaker', speakerId: 'speaker' },
        { part: 'guest', name: ' Borgmesteren ' },
      ],
      questionIds: ['q2', 'q1'],
    })
    const added = item(snapshot, 'new-1')
    expect(added).toMatchObject({ trackId: 'track', kind: 'groupWork', method: 'walkAndTalk' })
    expect(noteOf(snapshot, added.id)).toBe('Husk jakker')
    const names = peopleOf(snapshot, added.id).map(({ name, record }) => `${record.part} ${name}`)
    expect(names).toEqual(['responsible Bo Dahl', 'guest Borgmesteren', 'speaker Kaj Lind'])
    expect(questionsOf(snapshot, added.id).map(({ id }) => id)).toEqual(['q2', 'q1'])
  })

  it('has its tracks when it is parallel', () => {
    const snapshot = after(house, addItem, {
      seminarId: 'seminar',
      place,
      fields: { kind: 'parallel' },
      tracks: [{ name: 'Salen' }, { name: 'Biblioteket', place: '1. sal' }],
    })
    const names = [...snapshot.agendaTracks.values()]
      .filter(({ itemId }) => itemId === 'new-1')
      .map(({ name }) => name)
    expect(names).toEqual(['Salen', 'Biblioteket'])
  })

  it('may come with many others in one step', () => {
    const items = [
      { fields: { minutes: 10 }, content: { title: 'Et' } },
      { fields: { minutes: 20 }, content: { title: 'To' } },
    ]
    const snapshot = after(house, addItems, { seminarId: 'seminar', place, items })
    const titles = order(snapshot).map((id) => item(snapshot, id).title)
    expect(titles.slice(0, 3)).toEqual(['Oplæg', 'Et', 'To'])
  })

  it.each([
    ['agenda.unknownSeminar', { seminarId: 'gone', place }],
    ['agenda.unknownItem', { seminarId: 'seminar', place: { before: 'foreign' } }],
    ['agenda.unknownDay', { seminarId: 'seminar', place: { dayOffset: 2 } }],
    ['agenda.unknownTrack', { seminarId: 'seminar', place: { trackId: 'gone' } }],
    [
      'agenda.nested',
      { seminarId: 'seminar', place: { trackId: 'track' }, fields: { kind: 'parallel' } },
    ],
    ['agenda.notParallel', { seminarId: 'seminar', place, tracks: [{ name: 'Salen' }] }],
  ] as const)('is refused with %s', (code, input) => {
    expect(refusalOf(house, addItem, input)).toBe(code)
  })
})

describe('an item that is changed', () => {
  it('keeps what is not mentioned, and the records of people who stay', () => {
    const snapshot = after(house, updateItem, {
      itemId: 'talk',
      fields: { minutes: 50 },
      people: [
        { part: 'responsible', personId: 'ane' },
        { part: 'guest', personId: 'bo' },
      ],
    })
    expect(item(snapshot, 'talk')).toMatchObject({ title: 'Oplæg', minutes: 50 })
    expect([...snapshot.itemPeople.keys()]).toEqual(['kept', 'new-1'])
  })

  it('loses the people, questions and note that it is no longer given', () => {
    const full = after(house, updateItem, {
      itemId: 'talk',
      note: 'Noten',
      questionIds: ['q1', 'q2'],
    })
    const snapshot = after(full, updateItem, {
      itemId: 'talk',
      note: ' ',
      people: [],
      questionIds: ['q3', 'q1'],
    })
    expect([noteOf(snapshot, 'talk'), peopleOf(snapshot, 'talk')]).toEqual(['', []])
    expect(questionsOf(snapshot, 'talk').map(({ id }) => id)).toEqual(['q3', 'q1'])
  })

  it.each([
    ['agenda.badMinutes', { fields: { minutes: -5 } }],
    ['agenda.badMinutes', { fields: { minutes: 25 * 60 } }],
    ['agenda.badMinutes', { fields: { minutes: 7.5 } }],
    ['agenda.badMinutes', { fields: { minutes: Number.NaN } }],
    ['agenda.unknownTime', { fields: { fixedStart: '25:00' } }],
    ['agenda.beforeStart', { fields: { fixedStart: '08:59' } }],
    ['agenda.unknownCircle', { fields: { circleId: 'foreign' } }],
    ['agenda.unknownPerson', { people: [{ part: 'guest', personId: 'gone' }] }],
    ['agenda.unknownSpeaker', { people: [{ part: 'speaker', speakerId: 'gone' }] }],
    ['agenda.nobody', { people: [{ part: 'guest', name: '  ' }] }],
    ['agenda.unknownQuestion', { questionIds: ['gone'] }],
    ['agenda.invalidField', { content: { title: 'x'.repeat(201) } }],
    ['agenda.invalidField', { note: 'x'.repeat(8001) }],
  ] as const)('is refused with %s', (code, input) => {
    expect(refusalOf(house, updateItem, { itemId: 'talk', ...input })).toBe(code)
  })

  it('stays parallel while it has tracks, and stays open', () => {
    const input = { itemId: 'parallel', fields: { kind: 'talk' } } as const
    expect(refusalOf(house, updateItem, input)).toBe('agenda.hasTracks')
    expect(refusalOf(house, setClosed, { itemId: 'parallel', closed: true })).toBe(
      'agenda.closedParallel',
    )
  })

  it('can get another title though its circle is gone and its start no longer fits', () => {
    const snapshot = snapshotOf(
      { agendaItems: [anItem({ id: 'old', fixedStart: '07:00', circleId: 'gone' })] },
      house,
    )
    const input = { itemId: 'old', content: { title: 'Morgensang' } }
    expect(item(after(snapshot, updateItem, input), 'old').title).toBe('Morgensang')
  })
})

describe('the length and the start of an item', () => {
  it('are set one at a time', () => {
    const longer = after(house, setMinutes, { itemId: 'talk', minutes: 80 })
    expect(item(longer, 'talk').minutes).toBe(80)
    const free = after(house, setFixedStart, { itemId: 'lunch', fixedStart: null })
    expect(item(free, 'lunch').fixedStart).toBeNull()
    expect(refusalOf(house, setMinutes, { itemId: 'gone', minutes: 10 })).toBe('agenda.unknownItem')
  })

  it('change for several items in one step, and never below nothing', () => {
    const changes = [
      { itemId: 'talk', by: -10 },
      { itemId: 'lunch', by: 15 },
    ]
    const snapshot = after(house, changeLengths, { changes })
    expect([item(snapshot, 'talk').minutes, item(snapshot, 'lunch').minutes]).toEqual([50, 60])
    const tooMuch = { changes: [{ itemId: 'talk', by: -61 }] }
    expect(refusalOf(house, changeLengths, tooMuch)).toBe('agenda.badMinutes')
  })
})

describe('a closed item', () => {
  const closed = after(house, setClosed, { itemId: 'talk', closed: true })

  it('has nothing to read among the open records', () => {
    expect(item(closed, 'talk')).toMatchObject({ title: '', minutes: 60, closed: true })
    expect(contentOf(closed, item(closed, 'talk')).title).toBe('Oplæg')
  })

  it('is written to the closed store from then on', () => {
    const input = { itemId: 'talk', content: { purpose: 'Fortroligt' } }
    const snapshot = after(closed, updateItem, input)
    expect(item(snapshot, 'talk').purpose).toBe('')
    expect(contentOf(snapshot, item(snapshot, 'talk'))).toMatchObject({
      title: 'Oplæg',
      purpose: 'Fortroligt',
    })
  })

  it('brings its content back when it is opened', () => {
    const opened = after(closed, setClosed, { itemId: 'talk', closed: false })
    expect(item(opened, 'talk')).toEqual(item(house, 'talk'))
    expect(opened.closedItems.size).toBe(0)
  })

  it('can be added closed', () => {
    const snapshot = after(house, addItem, {
      seminarId: 'seminar',
      place: { dayOffset: 0 },
      fields: { closed: true },
      content: { title: 'Personsag' },
    })
    expect(item(snapshot, 'new-1').title).toBe('')
    expect([...snapshot.closedItems.values()].map(({ title }) => title)).toEqual(['Personsag'])
  })
})

describe('removing items', () => {
  it('takes along everything that hangs on them, tracks and their items included', () => {
    const snapshot = after(house, removeItems, { itemIds: ['talk', 'parallel'] })
    expect([...snapshot.agendaItems.keys()]).toEqual(['lunch', 'foreign'])
    expect([snapshot.agendaTracks.size, snapshot.itemPeople.size]).toEqual([0, 0])
  })

  it('is refused when none of them is there', () => {
    expect(refusalOf(house, removeItems, { itemIds: ['gone'] })).toBe('agenda.unknownItem')
  })
})
