import { applyChange, reverse } from '@/domain/change'
import { audienceOf } from '@/domain/series/audience'
import {
  addSeries,
  clearAudienceException,
  removeSeries,
  setAudienceException,
  updateSeries,
} from '@/domain/series/seriesCommands'
import { after, contextOf, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const snapshot = snapshotOf({
  people: [
    { id: 'p', name: 'Pia' },
    { id: 'q', name: 'Quist' },
  ],
  series: [
    { id: 's', name: 'Akademi', audienceLevels: [3] },
    { id: 't', name: 'Lederdag' },
  ],
  seminars: [
    { id: 'd', seriesId: 's', day: '2026-03-09' },
    { id: 'e', seriesId: 't', day: '2026-03-09' },
  ],
  facilitators: [{ id: 'f', seminarId: 'd', personId: 'p' }],
  placements: [{ id: 'l', seriesId: 's', personId: 'p', seminarId: 'd' }],
  placementRules: [{ id: 'r', seriesId: 's', kind: 'deputyApart' }],
  distributionVersions: [
    { id: 'v', seriesId: 's', number: 1, publishedOn: '2026-01-01', seats: { p: 'd' } },
  ],
})

describe('series', () => {
  it('are added with their defaults', () => {
    expect(after(snapshot, addSeries, { name: ' Direktion ' }).series.get('new-1')).toMatchObject({
      name: 'Direktion',
      defaultSeatsMin: 30,
      defaultSeatsMax: 35,
    })
  })

  it('need a name and a minimum not above the maximum', () => {
    expect(refusalOf(snapshot, addSeries, { name: '  ' })).toBe('series.nameMissing')
    expect(
      refusalOf(snapshot, updateSeries, { seriesId: 's', fields: { defaultSeatsMin: 40 } }),
    ).toBe('series.minAboveMax')
    expect(
      refusalOf(snapshot, updateSeries, { seriesId: 's', fields: { defaultSeatsMax: 35.5 } }),
    ).toBe('series.invalidField')
    expect(refusalOf(snapshot, updateSeries, { seriesId: 'gone', fields: {} })).toBe(
      'series.unknown',
    )
  })

  it('change only the fields that differ', () => {
    const result = updateSeries.execute(contextOf(snapshot), {
      seriesId: 's',
      fields: { name: 'Akademi', purpose: 'Fælles sprog' },
    })
    expect(result).toMatchObject({
      value: { updated: [{ id: 's', fields: { purpose: ['', 'Fælles sprog'] } }] },
    })
  })

  it('take everything of theirs along when removed, and all of it comes back', () => {
    const result = removeSeries.execute(contextOf(snapshot), { seriesId: 's' })
    if (!result.ok) throw new Error('refused')
    const emptied = applyChange(snapshot, result.value)
    const left = [emptied.seminars, emptied.facilitators, emptied.placements]
    expect(left.map((table) => [...table.keys()])).toEqual([['e'], [], []])
    expect(emptied.placementRules.size + emptied.distributionVersions.size).toBe(0)
    expect(applyChange(emptied, reverse(result.value))).toEqual(snapshot)
  })
})

describe('an exception from the audience', () => {
  it('takes someone in, can be turned round, and cleared', () => {
    const about = { seriesId: 's', personIds: ['q', 'q'] }
    const taken = after(snapshot, setAudienceException, { ...about, kind: 'include' })
    expect(audienceOf(taken, 's').map(({ id }) => id)).toEqual(['q'])
    const turned = after(taken, setAudienceException, { ...about, kind: 'exclude' })
    expect(turned.audienceExceptions.size).toBe(1)
    expect(audienceOf(turned, 's')).toEqual([])
    expect(after(turned, clearAudienceException, about).audienceExceptions.size).toBe(0)
  })

  it('is refused for people and series that are gone', () => {
    const gone = { seriesId: 's', personIds: ['gone'], kind: 'include' as const }
    expect(refusalOf(snapshot, setAudienceException, gone)).toBe('series.unknownPerson')
    expect(refusalOf(snapshot, setAudienceException, { ...gone, seriesId: 'x' })).toBe(
      'series.unknown',
    )
  })
})
