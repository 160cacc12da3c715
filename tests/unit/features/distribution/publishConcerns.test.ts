/** What a planner reads before publishing a draft that is not in place. */
import { publishConcerns } from '@/features/distribution/versions/publishConcerns'
import { t } from '@/text/t'
import { snapshotOf, type Rows } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const s = { seriesId: 's' }
const words = t.versions.publish

/** Two leaders and two days of so many seats; Anna on the first, Bo on the second. */
function concernsWith(rows: Rows, bosDay = 'd2', seatsMax = 1) {
  const base = snapshotOf({
    people: [
      { id: 'a', name: 'Anna Berg' },
      { id: 'b', name: 'Bo Dahl' },
    ],
    series: [{ id: 's', name: 'Akademi' }],
    seminars: [
      { id: 'd1', ...s, day: '2026-03-09', seatsMin: 0, seatsMax },
      { id: 'd2', ...s, day: '2026-03-16', seatsMin: 0, seatsMax },
    ],
    placements: [
      { id: 'pa', ...s, personId: 'a', seminarId: 'd1' },
      { id: 'pb', ...s, personId: 'b', seminarId: bosDay },
    ],
  })
  return publishConcerns(snapshotOf(rows, base), 's')
}

describe('what is not in place in a draft', () => {
  it('is nothing when everybody has a day and no firm rule is broken', () => {
    expect(concernsWith({})).toEqual({ inShort: [], inFull: [] })
  })

  it('counts leaders without a day in short and names them in full', () => {
    const { inShort, inFull } = concernsWith({ people: [{ id: 'c', name: 'Carl Friis' }] })
    expect(inShort).toEqual([words.unplacedCount(1)])
    expect(inFull).toEqual([words.unplaced(1, 'Carl Friis')])
  })

  it('counts firm rules in short and says them in full; wishes are left out', () => {
    const personIds = ['a', 'b']
    const { inShort, inFull } = concernsWith({
      placementRules: [
        { id: 'firm', ...s, kind: 'together', hard: true, personIds },
        { id: 'wish', ...s, kind: 'together', hard: false, weight: 5, personIds },
      ],
    })
    expect(inShort).toEqual([words.rulesBroken(1)])
    expect(inFull).toHaveLength(1)
  })

  it('says by how many a single day is over, and only the dates of several', () => {
    expect(concernsWith({}, 'd1').inShort).toEqual([words.seatsOver('9. marts', 1)])
    expect(concernsWith({}, 'd2', 0).inShort).toEqual([
      words.seatsOverDays(2, '9. marts og 16. marts'),
    ])
  })

  it('counts a leader on a day with an absence once', () => {
    const { inShort } = concernsWith({
      absences: [{ id: 'x', personId: 'a', from: '2026-03-09', to: '2026-03-09' }],
    })
    expect(inShort).toEqual([words.misplaced(1)])
  })
})
