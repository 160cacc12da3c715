import { attentionTo, seminarAttention, workspaceAttention } from '@/features/overview/useAttention'
import type { Rows } from '@tests/support/snapshotOf'
import { snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const ready: Rows = {
  people: [
    { id: 'p', name: 'Pia' },
    { id: 'q', name: 'Per' },
  ],
  series: [{ id: 's', name: 'Akademiet' }],
  seminars: [{ id: 'd', seriesId: 's', day: '2026-03-09', seatsMin: 1, seatsMax: 2 }],
}

function attention(rows: Rows, now = '2026-01-05') {
  const snapshot = snapshotOf(rows)
  const series = snapshot.series.get('s')!
  return attentionTo(snapshot, series, now).map(({ text, to }) => [to.name, text])
}

describe('what the workspace needs of the planner', () => {
  const missing = (rows: Rows, neverBackedUp: boolean) =>
    workspaceAttention(snapshotOf(rows), neverBackedUp).map(({ id }) => id)

  it('is a first backup and a name, once there are people', () => {
    expect(missing(ready, true)).toEqual(['backup', 'organisation'])
    expect(missing(ready, false)).toEqual(['organisation'])
  })

  it('is nothing while there is nobody', () => {
    expect(missing({}, true)).toEqual([])
  })
})

describe('what the seminars to come need of the planner', () => {
  const behind = (day: string, now: string) => {
    const seminars = [{ id: 'd', kind: 'boardMeeting' as const, title: 'Møde', day }]
    return seminarAttention(snapshotOf({ seminars }), now).map(({ text, help }) => [text, help])
  }

  it('is what should have been in place by now', () => {
    expect(behind('2026-02-09', '2026-02-05')).toEqual([
      [
        'Møde 9. februar: 3 ting skulle være på plads',
        'Find et sted · Vælg, hvem der faciliterer · Læg programmet',
      ],
    ])
  })

  it('is nothing in good time, and nothing once the day is over', () => {
    expect(behind('2026-12-09', '2026-02-05')).toEqual([])
    expect(behind('2026-01-09', '2026-02-05')).toEqual([])
  })
})

describe('what a series needs of the planner', () => {
  it('is days first, then enough seats, then a distribution', () => {
    expect(attention({ ...ready, seminars: [] })).toEqual([['series', 'Akademiet mangler dage']])
    const small = { id: 'd', seriesId: 's', day: '2026-03-09', seatsMin: 1, seatsMax: 1 }
    expect(attention({ ...ready, seminars: [small] })).toEqual([
      ['series', 'Akademiet har ikke pladser nok'],
    ])
    expect(attention(ready)).toEqual([['board', 'Akademiet er klar til at blive fordelt']])
  })

  it('is a day for those who have none, once others have', () => {
    const placements = [{ id: 'l', seriesId: 's', personId: 'p', seminarId: 'd' }]
    expect(attention({ ...ready, placements })).toEqual([
      ['board', '1 leder i Akademiet har ikke en dag'],
    ])
  })

  it('is another day for those who cannot keep theirs', () => {
    const placements = ['p', 'q'].map((personId) => ({
      id: personId,
      seriesId: 's',
      personId,
      seminarId: 'd',
    }))
    const seminars = [
      ...ready.seminars!,
      { id: 'e', seriesId: 's', day: '2026-03-10', seatsMin: 0, seatsMax: 2 },
    ]
    const absences = [{ id: 'a', personId: 'p', from: '2026-03-09', to: '2026-03-09' }]
    expect(attention({ ...ready, seminars, placements, absences })).toEqual([
      ['board', '1 leder i Akademiet kan ikke beholde sin dag'],
    ])
  })

  it('is a new version when days have changed since the last one', () => {
    const seats = { p: 'd' }
    expect(
      attention({
        ...ready,
        placements: ['p', 'q'].map((personId) => ({
          id: personId,
          seriesId: 's',
          personId,
          seminarId: 'd',
        })),
        distributionVersions: [
          { id: 'v', seriesId: 's', number: 1, publishedOn: '2026-01-01', seats },
        ],
      }),
    ).toEqual([
      ['versions', 'Dagen er ændret for 1 leder i Akademiet siden den seneste udgivne version'],
    ])
  })

  it('is a new version when somebody takes no part any more', () => {
    expect(
      attention({
        ...ready,
        audienceExceptions: [{ id: 'x', seriesId: 's', personId: 'q', kind: 'exclude' }],
        placements: [{ id: 'l', seriesId: 's', personId: 'p', seminarId: 'd' }],
        distributionVersions: [
          {
            id: 'v',
            seriesId: 's',
            number: 1,
            publishedOn: '2026-01-01',
            seats: { p: 'd', q: 'd' },
          },
        ],
      }),
    ).toEqual([
      ['versions', 'Dagen er ændret for 1 leder i Akademiet siden den seneste udgivne version'],
    ])
  })

  it('is nothing when all its days are over', () => {
    expect(attention(ready, '2026-03-10')).toEqual([])
    expect(attention(ready, '2026-03-09')).toHaveLength(1)
  })
})
