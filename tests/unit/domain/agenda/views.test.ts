import { participantAgenda, personAgenda, runSheet } from '@/domain/agenda/views'
import {
  aCircle,
  anItem,
  anItemPerson,
  aPerson,
  aSeminar,
  aSeries,
  aTrack,
  snapshotOf,
} from '@tests/support/builders'
import { describe, expect, it } from 'vitest'

const snapshot = snapshotOf({
  series: [aSeries({ id: 'series', audienceLevels: [1, 2] })],
  seminars: [aSeminar({ id: 'seminar', startTime: '09:00' })],
  people: [
    aPerson({ id: 'ane', name: 'Ane', level: 1, title: 'Direktør' }),
    aPerson({ id: 'bo', name: 'Bo', level: 2, title: 'Sekretariatschef' }),
  ],
  speakers: [{ id: 'kaj', name: 'Kaj Lind', organisation: 'Handelsskolen' }],
  circles: [aCircle({ id: 'board', name: 'Direktionen', levels: [1] })],
  agendaItems: [
    anItem({ id: 'closed', rank: '0001', minutes: 30, closed: true, circleId: 'board' }),
    anItem({
      id: 'talk',
      rank: '0002',
      minutes: 45,
      kind: 'talk',
      title: 'Styring',
      purpose: 'Mål',
    }),
    anItem({ id: 'parallel', rank: '0003', kind: 'parallel', minutes: 60 }),
    anItem({ id: 'boardTrack', trackId: 'one', circleId: 'board', minutes: 60, material: 'Tusch' }),
    anItem({ id: 'secret', trackId: 'two', minutes: 60, closed: true }),
  ],
  agendaTracks: [
    aTrack({ id: 'one', itemId: 'parallel', name: 'Spor 1', place: 'Salen' }),
    aTrack({ id: 'two', itemId: 'parallel', name: 'Spor 2', rank: '0002' }),
  ],
  closedItems: [{ id: 'c', itemId: 'closed', title: 'Personsag' }],
  itemNotes: [{ id: 'n', itemId: 'talk', text: 'Kaj kommer sent' }],
  itemPeople: [
    anItemPerson({ itemId: 'talk', part: 'speaker', speakerId: 'kaj' }),
    anItemPerson({ itemId: 'talk', part: 'responsible', personId: 'bo' }),
  ],
  guidingQuestions: [{ id: 'q', rank: '0001', text: 'Hvad styrer vi efter?' }],
  itemQuestions: [{ id: 'iq', itemId: 'talk', questionId: 'q', rank: '0001' }],
})

describe("the participants' programme", () => {
  const [day] = participantAgenda(snapshot, 'seminar')

  it('has what may be read of open items, at their right times', () => {
    expect(day?.items.map(({ itemId }) => itemId)).toEqual(['talk', 'parallel'])
    expect(day?.items[0]).toMatchObject({
      start: 570,
      end: 615,
      title: 'Styring',
      purpose: 'Mål',
      questions: ['Hvad styrer vi efter?'],
      speakers: [{ name: 'Kaj Lind', from: 'Handelsskolen' }],
      responsible: [{ name: 'Bo', from: 'Sekretariatschef' }],
    })
    expect(day?.items[0]).not.toHaveProperty('note')
  })

  it('has its tracks without their closed items', () => {
    const [first, second] = day?.items[1]?.tracks ?? []
    expect(first?.items).toMatchObject([{ circle: 'Direktionen', track: { place: 'Salen' } }])
    expect(second?.items).toEqual([])
  })
})

describe('the run sheet', () => {
  it('has everything, closed items and notes included', () => {
    const [day] = runSheet(snapshot, 'seminar')
    expect(day?.items[0]).toMatchObject({ closed: true, title: 'Personsag', circle: 'Direktionen' })
    expect(day?.items[1]).toMatchObject({ note: 'Kaj kommer sent' })
    expect(day?.items[2]?.tracks[0]?.items[0]).toMatchObject({ material: 'Tusch' })
    expect(day?.end).toBe(675)
  })
})

describe('the programme of one person', () => {
  const of = (personId: string) =>
    personAgenda(snapshot, 'seminar', personId).map(({ spans, items }) => [
      spans,
      items.map(({ itemId }) => itemId),
    ])

  it('has the items of the circles that the person belongs to, and no closed ones', () => {
    expect(of('ane')).toEqual([[[{ start: 570, end: 675 }], ['talk', 'boardTrack']]])
    expect(of('bo')).toEqual([[[{ start: 570, end: 675 }], ['talk', 'parallel']]])
  })

  it('has no day on which the person attends nothing', () => {
    expect(of('gone')).toEqual([])
  })
})
