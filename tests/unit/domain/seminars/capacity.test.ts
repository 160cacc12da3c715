import { capacityOf } from '@/domain/seminars/capacity'
import { mostSeated } from '@/domain/seminars/mostSeated'
import { snapshotOf, type Rows } from '@tests/support/snapshotOf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const people = (count: number, unitId: string | null = null, prefix = 'p') =>
  Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i}`, name: `Leder ${i}`, unitId }))
const day = (id: string, seatsMin: number, seatsMax: number, more: object = {}) => ({
  id,
  seriesId: 's',
  day: '2026-03-09',
  seatsMin,
  seatsMax,
  ...more,
})
const capacity = (rows: Rows) =>
  capacityOf(snapshotOf({ series: [{ id: 's', name: 'Akademi' }], ...rows }), 's')

describe('the capacity of a series', () => {
  it('fits when seats and audience meet', () => {
    const result = capacity({ people: people(6), seminars: [day('a', 2, 4), day('b', 2, 4)] })
    expect(result).toMatchObject({
      verdict: 'fits',
      people: 6,
      seatsMin: 4,
      seatsMax: 8,
      canBeSeated: 6,
    })
  })

  it('says what is missing altogether', () => {
    const days = [day('a', 2, 4), day('b', 2, 4)]
    expect(capacity({ people: people(9), seminars: days }).verdict).toBe('tooFewSeats')
    expect(capacity({ people: people(3), seminars: days }).verdict).toBe('tooFewPeople')
    expect(capacity({ people: people(3) }).verdict).toBe('noDays')
    expect(capacity({ seminars: days }).verdict).toBe('noPeople')
  })

  it('does not count the seats of a cancelled day', () => {
    const seminars = [day('a', 2, 4), day('b', 2, 4, { cancelled: true })]
    expect(capacity({ people: people(4), seminars })).toMatchObject({
      verdict: 'fits',
      seatsMax: 4,
    })
  })

  it('names people without any day, and why', () => {
    const result = capacity({
      people: people(3),
      seminars: [day('a', 2, 4)],
      absences: [{ id: 'x', personId: 'p1', from: '2026-03-09', to: '2026-03-09' }],
    })
    expect(result.verdict).toBe('peopleWithoutDay')
    expect(result.withoutDay.map(({ person, reasons }) => [person.id, reasons])).toEqual([
      ['p1', ['absent']],
    ])
    expect(result.days).toMatchObject([{ canCome: 2, onlyThisDay: 2 }])
  })

  it('sees that there are seats enough, but on the wrong days', () => {
    const result = capacity({
      units: [
        { id: 'u', name: 'Skole' },
        { id: 'v', name: 'Teknik' },
      ],
      people: [...people(5, 'u', 'u'), ...people(2, 'v', 'v')],
      seminars: [
        day('a', 0, 3, { eligibleUnitIds: ['u'] }),
        day('b', 0, 5, { eligibleUnitIds: ['v'] }),
      ],
    })
    expect(result).toMatchObject({ verdict: 'seatsOnWrongDays', canBeSeated: 5 })
  })

  it('sees a day that too few can come on', () => {
    const result = capacity({
      units: [{ id: 'u', name: 'Skole' }],
      people: [...people(2, 'u', 'u'), ...people(6)],
      seminars: [day('a', 3, 8, { eligibleUnitIds: ['u'] }), day('b', 3, 8)],
    })
    expect(result.verdict).toBe('dayTooEmpty')
  })
})

describe('the most people that can be seated', () => {
  it('is what trying every combination gives', () => {
    const days = ['a', 'b', 'c']
    const best = (choices: string[][], seats: ReadonlyMap<string, number>): number => {
      const [first, ...rest] = choices
      if (!first) return 0
      const skipped = best(rest, seats)
      const taken = first
        .filter((id) => (seats.get(id) ?? 0) > 0)
        .map((id) => 1 + best(rest, new Map(seats).set(id, (seats.get(id) ?? 0) - 1)))
      return Math.max(skipped, ...taken)
    }
    fc.assert(
      fc.property(
        fc.array(fc.subarray(days), { maxLength: 7 }),
        fc.tuple(...days.map(() => fc.integer({ min: 0, max: 3 }))),
        (choices, counts) => {
          const seats = new Map(days.map((id, index) => [id, counts[index] ?? 0]))
          expect(mostSeated(choices, seats)).toBe(best(choices, seats))
        },
      ),
    )
  })
})
