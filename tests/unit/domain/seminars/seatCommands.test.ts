import { moveSeats } from '@/domain/seminars/seatCommands'
import { aSeminar } from '@tests/support/builders'
import { after, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const snapshot = snapshotOf({
  seminars: [
    aSeminar({ id: 'roomy', seatsMin: 30, seatsMax: 40 }),
    aSeminar({ id: 'crowded', seatsMin: 30, seatsMax: 35 }),
  ],
})
const moving = (fromId: string, toId: string, seats: number) => ({ fromId, toId, seats })
const seatsAfter = (input: ReturnType<typeof moving>) =>
  Object.fromEntries(
    [...after(snapshot, moveSeats, input).seminars].map(([id, { seatsMax }]) => [id, seatsMax]),
  )

describe('moving seats from one day to another', () => {
  it('takes them from the one and gives them to the other', () => {
    expect(seatsAfter(moving('roomy', 'crowded', 3))).toEqual({ roomy: 37, crowded: 38 })
  })

  it('is refused when the day would hold fewer than it needs', () => {
    expect(refusalOf(snapshot, moveSeats, moving('roomy', 'crowded', 11))).toBe(
      'seminar.minAboveMax',
    )
  })

  it('is refused for a day that is gone', () => {
    expect(refusalOf(snapshot, moveSeats, moving('roomy', 'gone', 1))).toBe('seminar.unknown')
  })

  it('changes nothing between a day and itself', () => {
    expect(seatsAfter(moving('roomy', 'roomy', 3))).toEqual({ roomy: 40, crowded: 35 })
  })
})
