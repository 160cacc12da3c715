/** The agreements with the speakers of a seminar: moved on, counted, and warned of. */
import {
  addBooking,
  bookNewSpeaker,
  moveBooking,
  recordOutcome,
  removeBooking,
  updateBooking,
} from '@/domain/speakers/bookingCommands'
import { bookingsOf, bookingStateOfSeminar } from '@/domain/speakers/bookings'
import { placedWithoutBooking } from '@/domain/speakers/placements'
import { speakerWarnings } from '@/domain/speakers/speakerWarnings'
import type { Rows } from '@tests/support/snapshotOf'
import { after, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const plan: Rows = {
  people: [{ id: 'bo', name: 'Bo Dahl' }],
  seminars: [
    { id: 'd', seriesId: null, day: '2026-03-09' },
    { id: 'e', seriesId: null, day: '2026-03-08' },
  ],
  speakers: [
    { id: 'ida', name: 'Ida Krag', fee: 8000, travel: 500 },
    { id: 'inner', personId: 'bo' },
  ],
}
const asked = { id: 'b', speakerId: 'ida', seminarId: 'd', rank: '0001' } as const
const withBooking = (rows: Rows = {}) => snapshotOf({ ...plan, bookings: [asked], ...rows })
const agendaItems = [{ id: 'i', seminarId: 'd', rank: '1' }]
const onProgramme: Rows = {
  agendaItems,
  itemPeople: [{ id: 'p', itemId: 'i', part: 'speaker', speakerId: 'ida' }],
}
const warningsIn = (rows: Rows, today = '2026-01-05') =>
  speakerWarnings(withBooking(rows), 'd', today).get('b') ?? []

describe('a booking', () => {
  it('starts as wished with the usual fee and travel of the speaker', () => {
    const [booking] = bookingsOf(
      after(snapshotOf(plan), addBooking, { seminarId: 'd', speakerId: 'ida' }),
      'd',
    )
    expect(booking).toMatchObject({ status: 'wished', fee: 8000, travel: 500 })
  })

  it('brings a new speaker into the register in the same step', () => {
    const made = after(snapshotOf(plan), bookNewSpeaker, {
      seminarId: 'd',
      speaker: { name: 'Eva Holt', fee: 100 },
      fields: { fee: 200, status: 'contacted' },
    })
    const [booking] = bookingsOf(made, 'd')
    expect(booking).toMatchObject({ status: 'contacted', fee: 200 })
    expect(made.speakers.get(booking?.speakerId ?? '')).toMatchObject({ name: 'Eva Holt' })
  })

  it('comes last in the column it is moved to', () => {
    const two = withBooking({ bookings: [asked, { ...asked, id: 'c', rank: '0002' }] })
    const moved = after(two, moveBooking, { bookingId: 'b', status: 'promised' })
    expect(bookingsOf(moved, 'd').map(({ id }) => id)).toEqual(['c', 'b'])
  })

  it('is held with its evaluation once the day has come', () => {
    const outcome = { bookingId: 'b', score: 4, evaluation: 'Godt' }
    expect(refusalOf(withBooking(), recordOutcome, outcome)).toBe('booking.notHeldYet')
    const past = { seminars: [{ id: 'd', seriesId: null, day: '2026-01-05' }] }
    const held = after(withBooking(past), recordOutcome, outcome)
    expect(held.bookings.get('b')).toMatchObject({ status: 'held', score: 4, evaluation: 'Godt' })
  })

  it('is refused twice for a seminar, but not after the first was declined', () => {
    const again = { seminarId: 'd', speakerId: 'ida' }
    expect(refusalOf(withBooking(), addBooking, again)).toBe('booking.alreadyThere')
    const declined = withBooking({ bookings: [{ ...asked, status: 'declined' }] })
    expect(refusalOf(declined, addBooking, again)).toBeNull()
  })

  it.each([
    ['booking.unknownDay', { deadline: '2026-02-30' }],
    ['booking.invalidField', { fee: -5 }],
    ['booking.invalidField', { score: 6 }],
  ])('is refused with %s', (code, fields) => {
    expect(refusalOf(withBooking(), updateBooking, { bookingId: 'b', fields })).toBe(code)
  })

  it('is not made, moved or removed when what it is about is gone', () => {
    const gone = { bookingId: 'x' }
    expect(refusalOf(snapshotOf(plan), removeBooking, gone)).toBe('booking.unknown')
    expect(refusalOf(snapshotOf(plan), moveBooking, { ...gone, status: 'held' })).toBe(
      'booking.unknown',
    )
    expect(refusalOf(snapshotOf(plan), addBooking, { seminarId: 'x', speakerId: 'ida' })).toBe(
      'booking.unknownSeminar',
    )
    expect(refusalOf(snapshotOf(plan), addBooking, { seminarId: 'd', speakerId: 'x' })).toBe(
      'speaker.unknown',
    )
  })

  it('is counted by status, and overdue the day after its deadline while nothing is agreed', () => {
    const due = { ...asked, deadline: '2026-01-04' }
    const rows = { bookings: [due, { ...due, id: 'c', status: 'agreed' as const }] }
    const state = bookingStateOfSeminar(withBooking(rows), 'd', '2026-01-05')
    expect(state.counts).toMatchObject({ wished: 1, agreed: 1, held: 0 })
    expect(state.overdue.map(({ id }) => id)).toEqual(['b'])
    expect(bookingStateOfSeminar(withBooking(rows), 'd', '2026-01-04').overdue).toEqual([])
  })
})

describe('the warnings of a booking', () => {
  it('are none while a speaker is only wished for', () => {
    expect(warningsIn({})).toEqual([])
  })

  it('tell of another seminar on a shared day, also on its second day', () => {
    const other = { ...asked, id: 'c', seminarId: 'e' }
    expect(warningsIn({ bookings: [asked, other] })).toEqual([])
    const seminarDays = [
      { id: 's', seminarId: 'e', offset: 1, startTime: '09:00', endTime: '12:00' },
    ]
    expect(warningsIn({ bookings: [asked, other], seminarDays })).toEqual([
      { type: 'doubleBooked', day: '2026-03-09', seminarId: 'e' },
    ])
    const declined = { ...other, status: 'declined' as const }
    expect(warningsIn({ bookings: [asked, declined], seminarDays })).toEqual([])
  })

  it('tell of own absences, and of those that stand with the person', () => {
    const span = { id: 'a', from: '2026-03-08', to: '2026-03-09' }
    expect(warningsIn({ speakerAbsences: [{ ...span, speakerId: 'ida' }] })).toEqual([
      { type: 'absent', day: '2026-03-09' },
    ])
    expect(
      warningsIn({
        bookings: [{ ...asked, speakerId: 'inner' }],
        absences: [{ ...span, personId: 'bo' }],
      }),
    ).toEqual([{ type: 'absent', day: '2026-03-09' }])
  })

  it('tell of a deadline that has passed', () => {
    expect(warningsIn({ bookings: [{ ...asked, deadline: '2026-01-01' }] })).toEqual([
      { type: 'deadlinePassed', deadline: '2026-01-01' },
    ])
  })

  it('tell when one speaker alone costs more than the budget for all', () => {
    const bookings = [{ ...asked, fee: 8000, travel: 500 }]
    const budgetLines = [
      { id: 'l', seminarId: 'd', rank: '1', title: 'Oplæg', kind: 'speakers' as const },
    ]
    const budgeted = (amount: number) =>
      warningsIn({ bookings, budgetLines: budgetLines.map((l) => ({ ...l, budgeted: amount })) })
    expect(warningsIn({ bookings, budgetLines })).toEqual([])
    expect(budgeted(8500)).toEqual([])
    expect(budgeted(8499)).toEqual([{ type: 'overBudget', cost: 8500, budget: 8499 }])
  })

  it('tell of an agreement that is not on the programme, and of the reverse', () => {
    const agreed = { bookings: [{ ...asked, status: 'agreed' as const }] }
    expect(warningsIn(agreed)).toEqual([{ type: 'notPlaced' }])
    expect(warningsIn({ ...agreed, ...onProgramme })).toEqual([])
    expect(warningsIn(onProgramme)).toEqual([{ type: 'notAgreed' }])
  })

  it('count a person who speaks on the programme as the speaker they are', () => {
    const itemPeople = [{ id: 'p', itemId: 'i', part: 'speaker' as const, personId: 'bo' }]
    const bookings = [{ ...asked, speakerId: 'inner', status: 'agreed' as const }]
    expect(warningsIn({ bookings, agendaItems, itemPeople })).toEqual([])
  })

  it('ask how it went when the day is over', () => {
    const agreed = { bookings: [{ ...asked, status: 'agreed' as const }], ...onProgramme }
    expect(warningsIn(agreed, '2026-03-09')).toEqual([])
    expect(warningsIn(agreed, '2026-03-10')).toEqual([{ type: 'outcomeMissing' }])
    const cancelled = { seminars: [{ id: 'd', day: '2026-03-09', cancelled: true }] }
    expect(warningsIn({ ...agreed, ...cancelled }, '2026-03-10')).toEqual([])
  })

  it('name speakers on the programme whom nobody is asking', () => {
    const placed = (bookings: Rows['bookings']) =>
      placedWithoutBooking(snapshotOf({ ...plan, ...onProgramme, bookings }), 'd')
    expect(placed([]).map(({ id }) => id)).toEqual(['ida'])
    expect(placed([asked])).toEqual([])
  })
})
