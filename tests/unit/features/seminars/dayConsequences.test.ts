import { cancelText, removeText, toldCount } from '@/features/seminars/dayConsequences'
import { snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const snapshot = snapshotOf({
  people: [{ id: 'p', name: 'Pia' }],
  series: [{ id: 's', name: 'Akademiet' }],
  seminars: [
    { id: 'd', seriesId: 's', day: '2026-03-09' },
    { id: 'e', seriesId: 's', day: '2026-03-10' },
  ],
  facilitators: [{ id: 'f', seminarId: 'd', personId: 'p' }],
  placements: [{ id: 'l', seriesId: 's', personId: 'p', seminarId: 'd' }],
  placementRules: [
    { id: 'r', seriesId: 's', kind: 'mustDay', personIds: ['p'], seminarIds: ['d'] },
  ],
  distributionVersions: [
    { id: 'v', seriesId: 's', number: 1, publishedOn: '2026-01-01', seats: { p: 'e' } },
  ],
})
const seminar = (id: string) => snapshot.seminars.get(id)!

describe('what is read before a day is lost', () => {
  it('names the people, rules and facilitators that a removal touches', () => {
    expect(removeText(snapshot, seminar('d'))).toBe(
      'Det berører 1 leder med plads i kladden, 1 regel om dagen og 1 facilitator. Du kan fortryde det.',
    )
    expect(removeText(snapshot, seminar('e'))).toBe(
      'Ingen ledere eller regler hænger på dagen. Du kan fortryde det.',
    )
  })

  it('names what is planned for the day', () => {
    const planned = snapshotOf(
      {
        agendaItems: [{ id: 'i', seminarId: 'e', rank: '1' }],
        tasks: [
          { id: 't', seminarId: 'e', rank: '1', title: 'A' },
          { id: 'u', seminarId: 'e', rank: '2', title: 'B' },
        ],
      },
      snapshot,
    )
    expect(removeText(planned, seminar('e'))).toBe(
      'Det berører 1 punkt i programmet og 2 opgaver. Du kan fortryde det.',
    )
  })

  it('counts those who need another day when it is cancelled', () => {
    expect(cancelText(snapshot, seminar('d'))).toMatch(/^1 leder mister dagen/)
    expect(cancelText(snapshot, seminar('e'))).toMatch(/^Ingen ledere har dagen endnu/)
  })

  it('knows whom the latest version has told of the day', () => {
    expect([toldCount(snapshot, seminar('d')), toldCount(snapshot, seminar('e'))]).toEqual([0, 1])
  })
})
