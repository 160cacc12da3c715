/** Closed content is planted wherever it could stand; nothing that leaves the planners' hands may show it. */
import { agendaNow } from '@/domain/agenda/toldAgenda'
import { participantAgenda, personAgenda } from '@/domain/agenda/views'
import { calendarOfAgenda } from '@/exchange/calendar/agendaCalendars'
import { recordTypeOf, tableNames } from '@/domain/records'
import { withoutClosed } from '@/domain/agenda/openView'
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
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const mark = 'FORTROLIGT'
const slot = fc.record({
  closed: fc.boolean(),
  trackId: fc.constantFrom(null, null, 'one', 'two'),
  dayOffset: fc.nat(1),
  minutes: fc.nat(120),
  circleId: fc.constantFrom(null, 'board'),
})

/** A workspace in which a closed item also has its content left among the open records. */
const house = fc
  .tuple(fc.array(slot, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([slots, parallelClosed]) => {
    const items = slots.map((fields, at) => anItem({ id: `i${at}`, rank: `${at}`, ...fields }))
    const texts = { title: mark, purpose: mark, method: mark, steps: mark, material: mark }
    const hidden = items.filter(
      ({ closed, trackId }) => closed || (parallelClosed && trackId !== null),
    )
    return snapshotOf({
      series: [aSeries({ id: 'series', audienceLevels: [1] })],
      seminars: [aSeminar({ id: 'seminar', title: 'Seminar' })],
      people: [aPerson({ id: 'ane', name: 'Ane', level: 1 })],
      circles: [aCircle({ id: 'board', levels: [1] })],
      agendaItems: [
        anItem({ id: 'parallel', kind: 'parallel', rank: '9', closed: parallelClosed }),
        ...items.map((item) => (hidden.includes(item) ? { ...item, ...texts } : item)),
      ],
      agendaTracks: ['one', 'two'].map((id) =>
        aTrack({ id, itemId: 'parallel', name: parallelClosed ? mark : 'Spor' }),
      ),
      closedItems: items.map(({ id }) => ({ id: `c${id}`, itemId: id, ...texts })),
      itemNotes: items.map(({ id }) => ({ id: `n${id}`, itemId: id, text: mark })),
      itemPeople: hidden.map(({ id }) => anItemPerson({ itemId: id, part: 'guest', name: mark })),
      guidingQuestions: [{ id: 'q', rank: '1', text: mark }],
      itemQuestions: hidden.map(({ id }) => ({
        id: `q${id}`,
        itemId: id,
        questionId: 'q',
        rank: '1',
      })),
    })
  })

describe('what is closed', () => {
  it("is in no participant's view, calendar or version", () => {
    fc.assert(
      fc.property(house, (snapshot) => {
        const calendars = (['item', 'day'] as const).flatMap((per) =>
          [{ per }, { per, personId: 'ane' }].map((choice) =>
            calendarOfAgenda(snapshot, 'seminar', choice, '2026-01-05T08:00:00.000Z'),
          ),
        )
        const shown = JSON.stringify([
          participantAgenda(snapshot, 'seminar'),
          personAgenda(snapshot, 'seminar', 'ane'),
          agendaNow(snapshot, 'seminar'),
          calendars,
        ])
        expect(shown).not.toContain(mark)
      }),
      { numRuns: 40 },
    )
  })

  it('is not even loaded into what such views are made of', () => {
    fc.assert(
      fc.property(house, (snapshot) => {
        const open = withoutClosed(snapshot)
        const closed = tableNames.filter(
          (table) => recordTypeOf(table).confidentiality === 'closed',
        )
        expect(closed).toEqual(['closedItems', 'itemNotes'])
        expect(closed.map((table) => open[table].size)).toEqual([0, 0])
      }),
      { numRuns: 5 },
    )
  })
})
