import { findingsOf } from '@/domain/agenda/checks'
import {
  aCircle,
  anItem,
  anItemPerson,
  aPerson,
  aSeminar,
  aSeminarDay,
  aSeries,
  aTrack,
  snapshotOf,
} from '@tests/support/builders'
import type { Rows } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const base = (rows: Rows) =>
  snapshotOf({
    series: [aSeries({ id: 'series' })],
    seminars: [aSeminar({ id: 'seminar', startTime: '09:00', endTime: '15:00' })],
    people: [aPerson({ id: 'ane', level: 1 }), aPerson({ id: 'bo', level: 2 })],
    ...rows,
  })
const found = (rows: Rows) => findingsOf(base(rows), 'seminar')
/** Only findings of this kind, because a small programme has others as well. */
const found1 = (type: string, rows: Rows) => found(rows).filter((finding) => finding.type === type)

describe('the times of a programme', () => {
  const morning = [
    anItem({ id: 'welcome', rank: '0001', minutes: 10 }),
    anItem({ id: 'talk', rank: '0002', minutes: 120 }),
    anItem({ id: 'dialogue', rank: '0003', minutes: 70 }),
  ]

  it('are told when the morning runs past a fixed lunch, with what could be shorter', () => {
    const lunch = anItem({ id: 'lunch', rank: '0004', kind: 'meal', fixedStart: '12:00' })
    expect(found1('overrun', { agendaItems: [...morning, lunch] })).toEqual([
      {
        type: 'overrun',
        itemId: 'lunch',
        dayOffset: 0,
        minutes: 20,
        cuts: [
          { itemId: 'dialogue', minutes: 20 },
          { itemId: 'talk', minutes: 20 },
          { itemId: 'welcome', minutes: 5 },
        ],
      },
    ])
  })

  it('are cut no further back than the clock stands', () => {
    const items = [
      anItem({ id: 'first', rank: '0001', minutes: 60 }),
      anItem({ id: 'fixed', rank: '0002', minutes: 90, fixedStart: '10:00' }),
      anItem({ id: 'lunch', rank: '0003', fixedStart: '11:15' }),
    ]
    const cuts = [{ itemId: 'fixed', minutes: 15 }]
    expect(found1('overrun', { agendaItems: items })).toMatchObject([{ itemId: 'lunch', cuts }])
  })

  it('tell of unplanned time, of an early start, and of items without length', () => {
    const items = [
      anItem({ id: 'early', rank: '0001', minutes: 30, fixedStart: '08:00' }),
      anItem({ id: 'nothing', rank: '0002', minutes: 0 }),
      anItem({ id: 'later', rank: '0003', fixedStart: '09:30' }),
    ]
    const types = found({ agendaItems: items }).map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['startsBeforeDay', 'noMinutes', 'gap']))
    expect(found1('gap', { agendaItems: items })).toMatchObject([{ itemId: 'later', minutes: 60 }])
  })

  it('tell when the day ends too late, and when it goes past midnight', () => {
    const evening = anItem({ id: 'evening', fixedStart: '23:00', minutes: 90 })
    expect(found1('endsLate', { agendaItems: [evening] })).toMatchObject([{ minutes: 570 }])
    expect(found1('pastMidnight', { agendaItems: [evening] })).toHaveLength(1)
    const inTime = anItem({ minutes: 360 })
    expect(found1('endsLate', { agendaItems: [inTime] })).toEqual([])
  })

  it('tell of days without items and of items without a day', () => {
    const rows = { seminarDays: [aSeminarDay()], agendaItems: [anItem(), anItem({ dayOffset: 3 })] }
    expect(found1('emptyDay', rows)).toEqual([{ type: 'emptyDay', dayOffset: 1 }])
    expect(found1('dayGone', rows)).toEqual([{ type: 'dayGone', dayOffset: 3 }])
    expect(found({})).toEqual([{ type: 'emptyProgramme' }])
  })
})

describe('breaks', () => {
  const line = (kinds: readonly ('dialogue' | 'break' | 'meal')[], minutes = 61) => ({
    agendaItems: kinds.map((kind, at) => anItem({ id: `i${at}`, rank: `000${at}`, kind, minutes })),
  })

  it('are missed after two hours, and told once', () => {
    expect(found1('noBreak', line(['dialogue', 'dialogue', 'dialogue']))).toEqual([
      { type: 'noBreak', itemId: 'i1', dayOffset: 0, start: 540, end: 723 },
    ])
    expect(found1('noBreak', line(['dialogue', 'dialogue'], 60))).toEqual([])
  })

  it('of any kind begin the count anew', () => {
    expect(found1('noBreak', line(['dialogue', 'break', 'dialogue']))).toEqual([])
    expect(found1('noBreak', line(['dialogue', 'meal', 'dialogue']))).toEqual([])
  })

  it('are missed within tracks, and behind them by those who had none', () => {
    const rows = {
      agendaTracks: [
        aTrack({ id: 'one', itemId: 'i1', rank: '0001' }),
        aTrack({ id: 'two', itemId: 'i1', rank: '0002' }),
      ],
      agendaItems: [
        anItem({ id: 'i0', rank: '0000', minutes: 60 }),
        anItem({ id: 'i1', rank: '0001', kind: 'parallel' }),
        anItem({ id: 'pause', trackId: 'one', kind: 'break', minutes: 60 }),
        anItem({ id: 'work', trackId: 'two', minutes: 60 }),
        anItem({ id: 'i2', rank: '0002', minutes: 30 }),
      ],
    }
    expect(found1('noBreak', rows)).toMatchObject([{ itemId: 'i2', start: 540 }])
  })
})

describe('plenary talk', () => {
  const day = (talk: number, dialogue: number) => ({
    agendaItems: [
      anItem({ rank: '0001', kind: 'talk', minutes: talk }),
      anItem({ rank: '0002', kind: 'break', minutes: 300 }),
      anItem({ rank: '0003', kind: 'dialogue', minutes: dialogue }),
    ],
  })

  it('is told when it takes more than six tenths of the working time', () => {
    expect(found1('muchTalk', day(61, 39))).toEqual([
      { type: 'muchTalk', dayOffset: 0, share: 0.61 },
    ])
    expect(found1('muchTalk', day(60, 40))).toEqual([])
  })

  it('counts side by side tracks for their part', () => {
    const rows = {
      agendaTracks: [
        aTrack({ id: 'one', itemId: 'p', rank: '0001' }),
        aTrack({ id: 'two', itemId: 'p', rank: '0002' }),
      ],
      agendaItems: [
        anItem({ id: 'p', kind: 'parallel' }),
        anItem({ trackId: 'one', kind: 'talk', minutes: 60 }),
        anItem({ trackId: 'two', kind: 'groupWork', minutes: 60 }),
      ],
    }
    expect(found1('muchTalk', rows)).toEqual([])
  })
})

describe('the people of a programme', () => {
  const item = anItem({ id: 'item' })
  const speakers = [
    { id: 'kaj', name: 'Kaj Lind' },
    { id: 'own', personId: 'ane' },
    { id: 'ownToo', personId: 'ane' },
  ]

  it('have one responsible for each item, but not for breaks and parallel frames', () => {
    expect(found1('noResponsible', { agendaItems: [item] })).toMatchObject([{ itemId: 'item' }])
    const led = [anItemPerson({ itemId: 'item', personId: 'ane' })]
    expect(found1('noResponsible', { agendaItems: [item], itemPeople: led })).toEqual([])
    expect(found1('noResponsible', { agendaItems: [anItem({ kind: 'meal' })] })).toEqual([])
  })

  it('are missed when they are in no register any more', () => {
    const itemPeople = [
      anItemPerson({ itemId: 'item', part: 'guest', personId: 'gone' }),
      anItemPerson({ itemId: 'item', part: 'guest', name: 'Borgmesteren' }),
    ]
    expect(found1('partakerGone', { agendaItems: [item], itemPeople })).toEqual([
      { type: 'partakerGone', itemId: 'item', dayOffset: 0, part: 'guest' },
    ])
  })

  it('are booked and agreed with when they speak', () => {
    const itemPeople = [anItemPerson({ itemId: 'item', part: 'speaker', speakerId: 'kaj' })]
    const rows = { agendaItems: [item], itemPeople, speakers }
    const booking = { id: 'b', speakerId: 'kaj', seminarId: 'seminar', rank: '0001' }
    expect(found1('speakerNotBooked', rows)).toMatchObject([{ speakerId: 'kaj' }])
    const promised = { ...rows, bookings: [{ ...booking, status: 'promised' as const }] }
    expect(found1('speakerNotAgreed', promised)).toMatchObject([{ status: 'promised' }])
    const agreed = { ...rows, bookings: [{ ...booking, status: 'agreed' as const }] }
    expect(found(agreed).filter(({ type }) => type.startsWith('speaker'))).toEqual([])
  })

  it('are booked once, whichever of their records stands on the programme', () => {
    const itemPeople = [anItemPerson({ itemId: 'item', part: 'speaker', speakerId: 'ownToo' })]
    const booking = { id: 'b', speakerId: 'own', seminarId: 'seminar', rank: '0001' }
    const bookings = [
      { ...booking, status: 'agreed' as const },
      { ...booking, id: 'c', status: 'declined' as const },
    ]
    const types = found({ agendaItems: [item], itemPeople, speakers, bookings })
    expect(types.filter(({ type }) => type.startsWith('speaker'))).toEqual([])
  })

  it('are in no circle that is empty or gone', () => {
    const circles = [aCircle({ id: 'nobody', levels: [5] })]
    const agendaItems = [anItem({ circleId: 'nobody' }), anItem({ circleId: 'gone' })]
    const types = found({ circles, agendaItems }).map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['emptyCircle', 'circleGone']))
  })
})

describe('people in parallel tracks', () => {
  const rows = (items: readonly ReturnType<typeof anItem>[], more: Rows = {}) => ({
    agendaItems: [anItem({ id: 'p', kind: 'parallel' }), ...items],
    agendaTracks: [
      aTrack({ id: 'one', itemId: 'p', rank: '0001' }),
      aTrack({ id: 'two', itemId: 'p', rank: '0002' }),
    ],
    circles: [aCircle({ id: 'chiefs', levels: [2] }), aCircle({ id: 'all', levels: [1, 2] })],
    speakers: [{ id: 'kaj', name: 'Kaj Lind' }],
    ...more,
  })
  const one = anItem({ id: 'a', trackId: 'one', minutes: 30, circleId: 'chiefs' })
  const two = anItem({ id: 'b', trackId: 'two', minutes: 30, circleId: 'all' })

  it('are in two places when two circles at once have them', () => {
    expect(found1('twoPlaces', rows([one, two]))).toEqual([
      {
        type: 'twoPlaces',
        itemId: 'a',
        otherItemId: 'b',
        dayOffset: 0,
        personIds: ['bo'],
        speakerIds: [],
      },
    ])
  })

  it('are not when the items do not overlap, or the track is free to choose', () => {
    const before = anItem({ id: 'c', trackId: 'two', rank: '0000', minutes: 30, circleId: null })
    expect(found1('twoPlaces', rows([one, before, two]))).toEqual([])
  })

  it('are in two places when they speak in both', () => {
    const free = [
      { ...one, circleId: null },
      { ...two, circleId: null },
    ]
    const itemPeople = ['a', 'b'].map((itemId) =>
      anItemPerson({ itemId, part: 'speaker', speakerId: 'kaj' }),
    )
    expect(found1('twoPlaces', rows(free, { itemPeople }))).toMatchObject([
      { speakerIds: ['kaj'], personIds: [] },
    ])
  })

  it('have tracks to go to', () => {
    const alone = [anItem({ id: 'p', kind: 'parallel' })]
    expect(found1('noTracks', { agendaItems: alone })).toMatchObject([{ itemId: 'p' }])
    expect(found1('noTracks', rows([one]))).toEqual([])
  })
})

describe('a closed item', () => {
  it('is told of when something of it can still be read', () => {
    const legible = anItem({ id: 'item', closed: true, purpose: 'Fortroligt' })
    expect(found1('closedInTheOpen', { agendaItems: [legible] })).toHaveLength(1)
    const empty = anItem({ id: 'item', closed: true })
    expect(found1('closedInTheOpen', { agendaItems: [empty] })).toEqual([])
  })
})
