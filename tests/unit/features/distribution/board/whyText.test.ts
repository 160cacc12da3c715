import type { Snapshot } from '@/domain/records'
import { whyView } from '@/features/distribution/board/whyText'
import {
  aPerson,
  aPlacement,
  aRule,
  aSeminar,
  aSeries,
  anAbsence,
  snapshotOf,
} from '@tests/support/builders'
import { describe, expect, it } from 'vitest'

const seat = (personId: string, seminarId: string, pinned = false) =>
  aPlacement({ personId, seminarId, pinned })

/** Anna and Bo on the first of two days, with room to move. */
function town(more: Partial<Parameters<typeof snapshotOf>[0]> = {}): Snapshot {
  return snapshotOf({
    people: [aPerson({ id: 'anna', name: 'Anna Berg' }), aPerson({ id: 'bo', name: 'Bo Dahl' })],
    series: [aSeries({ id: 'series', mirrorWeights: { evenDays: 0 } })],
    seminars: [
      aSeminar({ id: 'first', day: '2026-03-09', seatsMin: 0, seatsMax: 2 }),
      aSeminar({ id: 'second', day: '2026-03-16', seatsMin: 0, seatsMax: 2 }),
    ],
    placements: [seat('anna', 'first'), seat('bo', 'first')],
    ...more,
  })
}
const why = (snapshot: Snapshot) => whyView(snapshot, 'series', 'anna')
const apart = (more: object = {}) => aRule({ kind: 'apart', personIds: ['anna', 'bo'], ...more })

describe('the answer to why somebody has a day', () => {
  it('calls a day good where nothing is wrong and no other is better', () => {
    expect(why(town())?.answer).toBe(
      'Anna Berg har dagen, fordi den passer bedst sammen med resten.',
    )
  })

  it('names the firm rule that the day breaks, and the day that mends it', () => {
    expect(why(town({ placementRules: [apart()] }))?.answer).toBe(
      'Dagen bryder en regel: Anna Berg og Bo Dahl må ikke være der samme dag. ' +
        'Dagen er ikke den bedste mere: 16. marts passer bedre lige nu.',
    )
  })

  it('names the wish that the day breaks even where no other day fits better', () => {
    const placementRules = [
      apart({ hard: false, weight: 1 }),
      aRule({
        kind: 'mustDay',
        personIds: ['anna'],
        seminarIds: ['first'],
        hard: false,
        weight: 9,
      }),
    ]
    expect(why(town({ placementRules }))?.answer).toBe(
      'Dagen bryder en regel: Anna Berg og Bo Dahl bør helst ikke være der samme dag. ' +
        'Ingen anden dag passer bedre sammen med resten.',
    )
  })

  it('says that a leader on the day cannot come', () => {
    const absences = [anAbsence({ personId: 'anna', from: '2026-03-09', to: '2026-03-09' })]
    expect(why(town({ absences }))?.answer).toMatch(
      /^Kan ikke komme den dag\. Dagen er ikke den bedste mere: 16\. marts/,
    )
  })

  it('says what is wrong with a pinned day as well', () => {
    const placements = [seat('anna', 'first', true), seat('bo', 'first')]
    expect(why(town({ placements, placementRules: [apart()] }))?.answer).toBe(
      'Dagen bryder en regel: Anna Berg og Bo Dahl må ikke være der samme dag. ' +
        'Anna Berg er fastgjort til 9. marts.',
    )
  })

  it('does not praise a day with too many people', () => {
    const seminars = [
      aSeminar({ id: 'first', day: '2026-03-09', seatsMin: 0, seatsMax: 1 }),
      aSeminar({ id: 'second', day: '2026-03-16', seatsMin: 0, seatsMax: 2 }),
    ]
    expect(why(town({ seminars }))?.answer).toMatch(/^Der er 1 leder for mange på dagen\./)
  })

  it('says that a leader has only this day', () => {
    const absences = [anAbsence({ personId: 'anna', from: '2026-03-16', to: '2026-03-16' })]
    expect(why(town({ absences }))?.answer).toBe('Anna Berg kan kun komme den 9. marts.')
  })
})

describe('what decides the day', () => {
  it('says when no rule binds the leader', () => {
    expect(why(town())?.reasons).toContain('Ingen regel binder lederen.')
  })

  it('is empty for a leader with rules and one day in all', () => {
    const seminars = [aSeminar({ id: 'first', day: '2026-03-09', seatsMin: 0, seatsMax: 2 })]
    expect(why(town({ seminars, placementRules: [apart()] }))?.reasons).toEqual([])
  })
})

it('tells a namesake apart by unit in title and answer', () => {
  const people = ['anna', 'bo'].map((id) =>
    aPerson({ id, name: 'Anna Berg', workplace: `Hus ${id}` }),
  )
  const view = why(town({ people }))
  expect(view?.title).toBe('Hvorfor har Anna Berg (Hus anna) denne dag?')
  expect(view?.answer).toContain('Anna Berg (Hus anna) har dagen')
})
