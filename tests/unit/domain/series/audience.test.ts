import { audienceOf } from '@/domain/series/audience'
import { snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const organisation = snapshotOf({
  units: [
    { id: 'welfare', name: 'Velfærd' },
    { id: 'school', name: 'Skole', parentId: 'welfare' },
    { id: 'class', name: 'Indskoling', parentId: 'school' },
    { id: 'tech', name: 'Teknik' },
  ],
  people: [
    { id: 'p1', name: 'Åse Aaby', unitId: 'class', level: 3 },
    { id: 'p2', name: 'Anna Holt', unitId: 'school', level: 2, tags: ['ny'] },
    { id: 'p3', name: 'Ørn Bæk', unitId: 'tech', level: 3, tags: ['ny'] },
    { id: 'p4', name: 'Zita Dal', unitId: 'welfare', level: null },
    { id: 'p5', name: 'Bo Ek', unitId: null, level: 4 },
  ],
})
const names = (fields: object, exceptions: object[] = []) =>
  audienceOf(
    snapshotOf(
      {
        series: [{ id: 's', name: 'Akademi', ...fields }],
        audienceExceptions: exceptions as never,
      },
      organisation,
    ),
    's',
  ).map((person) => person.name)

describe('the audience of a series', () => {
  it('is everyone in Danish order when the rule names nothing', () => {
    expect(names({})).toEqual(['Anna Holt', 'Bo Ek', 'Zita Dal', 'Ørn Bæk', 'Åse Aaby'])
  })

  it('takes a unit with everything below it', () => {
    expect(names({ audienceUnitIds: ['welfare'] })).toEqual(['Anna Holt', 'Zita Dal', 'Åse Aaby'])
  })

  it('leaves out people without a level when the rule names levels', () => {
    expect(names({ audienceUnitIds: ['welfare'], audienceLevels: [2, 3] })).toEqual([
      'Anna Holt',
      'Åse Aaby',
    ])
  })

  it('needs one of the tags when the rule names tags', () => {
    expect(names({ audienceTags: ['ny', 'vikar'] })).toEqual(['Anna Holt', 'Ørn Bæk'])
  })

  it('lets exceptions overrule the rule in both directions', () => {
    expect(
      names({ audienceUnitIds: ['tech'] }, [
        { id: 'e1', seriesId: 's', personId: 'p3', kind: 'exclude' },
        { id: 'e2', seriesId: 's', personId: 'p5', kind: 'include' },
        { id: 'e3', seriesId: 'other', personId: 'p1', kind: 'include' },
        { id: 'e4', seriesId: 's', personId: 'gone', kind: 'include' },
      ]),
    ).toEqual(['Bo Ek'])
  })

  it('is nobody, not everybody, when the only unit it names is gone', () => {
    expect(names({ audienceUnitIds: ['gone'] })).toEqual([])
  })

  it('is nobody when the series is gone', () => {
    expect(audienceOf(organisation, 'gone')).toEqual([])
  })

  it('endures units that are each other’s parents', () => {
    const looped = snapshotOf(
      {
        units: [
          { id: 'a', name: 'A', parentId: 'b' },
          { id: 'b', name: 'B', parentId: 'a' },
        ],
        people: [{ id: 'q', name: 'Kaj', unitId: 'b' }],
        series: [{ id: 's', name: 'Akademi', audienceUnitIds: ['a'] }],
      },
      organisation,
    )
    expect(audienceOf(looped, 's').map((person) => person.name)).toEqual(['Kaj'])
  })

  it('can be asked about a rule that is not saved yet', () => {
    const rule = { audienceUnitIds: ['tech'], audienceLevels: [], audienceTags: [] }
    expect(audienceOf(organisation, 'new', rule).map((person) => person.id)).toEqual(['p3'])
  })
})
