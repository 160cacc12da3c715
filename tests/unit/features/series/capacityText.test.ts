import { capacityText } from '@/features/series/capacityText'
import { capacityOf } from '@/domain/seminars/capacity'
import type { Rows } from '@tests/support/snapshotOf'
import { snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const people = ['Anna', 'Bo', 'Carl', 'Dea', 'Eva'].map((name) => ({ id: name, name }))
const series = [{ id: 's', name: 'Akademiet' }]
const day = (seatsMin: number, seatsMax: number) => ({
  id: 'd',
  seriesId: 's',
  day: '2026-03-09',
  seatsMin,
  seatsMax,
})

const textOf = (rows: Rows) => capacityText(capacityOf(snapshotOf({ series, ...rows }), 's'))

describe('whether everybody fits, in words', () => {
  it('says how many seats are missing, and leads to the days', () => {
    const line = textOf({ people, seminars: [day(1, 4)] })
    expect(line.text).toBe('Der mangler 1 plads: 5 ledere, men kun 4 pladser.')
    expect(line.mendAt).toBe('series')
  })

  it('leads to the audience when nobody is in it', () => {
    expect(textOf({ seminars: [day(1, 4)] })).toMatchObject({ fits: false, mendAt: 'audience' })
  })

  it('names three of those without a day, and counts the others', () => {
    const absences = people.map(({ id }) => ({
      id: `a${id}`,
      personId: id,
      from: '2026-03-09',
      to: '2026-03-09',
    }))
    expect(textOf({ people, seminars: [day(1, 9)], absences }).text).toBe(
      '5 ledere kan ikke komme nogen af dagene: Anna, Bo, Carl og 2 til.',
    )
  })

  it('asks for nothing when everybody fits', () => {
    expect(textOf({ people, seminars: [day(1, 9)] })).toEqual({
      fits: true,
      text: 'Der er plads til alle 5 ledere: 1 dag med 1-9 pladser i alt.',
      help: '',
      mendAt: null,
    })
  })
})
