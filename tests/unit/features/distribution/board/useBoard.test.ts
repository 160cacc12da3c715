import { movePlacement, pinPlacements } from '@/domain/distribution/placementCommands'
import { noFilter } from '@/features/distribution/board/boardFilter'
import { unplacedColumn } from '@/features/distribution/board/boardView'
import { useBoard } from '@/features/distribution/board/useBoard'
import { useSelection } from '@/features/distribution/board/useSelection'
import {
  aPerson,
  aPlacement,
  aRule,
  aSeminar,
  aSeries,
  aUnit,
  snapshotOf,
} from '@tests/support/builders'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { beforeEach, describe, expect, it } from 'vitest'

const seriesId = 'series'
const placedOn = (personId: string, seminarId: string) =>
  aPlacement({ id: `seat-${personId}`, personId, seminarId })

function aSmallTown() {
  return snapshotOf({
    units: [aUnit({ id: 'top', name: 'Velfærd' }), aUnit({ id: 'below', parentId: 'top' })],
    people: [
      aPerson({ id: 'anna', name: 'Anna Åberg', unitId: 'below', level: 2 }),
      aPerson({ id: 'bo', name: 'Bo Dahl', unitId: 'top', level: 3, workplace: 'Havneskolen' }),
      aPerson({ id: 'carl', name: 'Carl Friis', unitId: null, level: null }),
    ],
    series: [aSeries({ id: seriesId })],
    seminars: [
      aSeminar({ id: 'first', day: '2026-03-09', seatsMin: 1, seatsMax: 2 }),
      aSeminar({ id: 'second', day: '2026-03-16', seatsMin: 0, seatsMax: 2 }),
    ],
    placementRules: [aRule({ id: 'apart', kind: 'apart', personIds: ['anna', 'bo'] })],
    placements: [placedOn('anna', 'first'), placedOn('bo', 'first')],
  })
}

let workspace: Awaited<ReturnType<typeof connectedWorkspace>>
beforeEach(async () => {
  workspace = await connectedWorkspace(aSmallTown())
})

describe('the board on screen', () => {
  it('tells on the card whom the leader must not meet', () => {
    const { cards } = useBoard(() => seriesId)
    expect(cards.value.get('anna')).toMatchObject({
      grave: true,
      warnings: ['Bryder: Anna Åberg og Bo Dahl må ikke være der samme dag'],
    })
  })

  it('keeps the very cards that a move does not touch', async () => {
    const { cards } = useBoard(() => seriesId)
    const before = new Map(cards.value)
    await workspace.run(pinPlacements, { seriesId, personIds: ['anna'] })
    expect(cards.value.get('anna')).not.toBe(before.get('anna'))
    expect(cards.value.get('bo')).toBe(before.get('bo'))
    expect(cards.value.get('carl')).toBe(before.get('carl'))
  })

  it('counts what differs from nothing published as a draft', async () => {
    const { published } = useBoard(() => seriesId)
    expect(published.value).toEqual({ number: null, changes: 2 })
    await workspace.run(movePlacement, { seriesId, personIds: ['carl'], seminarId: 'second' })
    expect(published.value.changes).toBe(3)
  })

  it.each([
    ['a name without its accents', { search: 'aberg' }, ['anna']],
    ['a unit with everything below it', { unitId: 'top' }, ['anna', 'bo']],
    ['a level', { level: '3' }, ['bo']],
    ['no level', { level: 'none' }, ['carl']],
    ['a workplace', { search: 'havnesk' }, ['bo']],
    ['warnings', { mark: 'warnings' as const }, ['anna', 'bo']],
    ['pins', { mark: 'pinned' as const }, []],
    ['two parts at once', { unitId: 'top', level: '2' }, ['anna']],
  ])('finds leaders by %s', (_, part, expected) => {
    const { filter, shown, filtering } = useBoard(() => seriesId)
    filter.value = { ...noFilter, ...part }
    expect(filtering.value).toBe(true)
    expect(
      [...shown.value.values()]
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(expected)
  })

  it('shows those without a day in a column of their own', () => {
    const { shown } = useBoard(() => seriesId)
    expect(shown.value.get(unplacedColumn)?.map(({ name }) => name)).toEqual(['Carl Friis'])
  })
})

describe('the selection', () => {
  it('forgets cards that have left the board', () => {
    let present = new Map([
      ['anna', 1],
      ['bo', 1],
    ])
    const selection = useSelection(() => present)
    selection.toggle('anna')
    selection.add(['bo'])
    expect([...selection.ids.value]).toEqual(['anna', 'bo'])
    present = new Map([['bo', 1]])
    selection.toggle('gone')
    expect([...selection.ids.value]).toEqual(['bo'])
    selection.clear()
    expect(selection.ids.value.size).toBe(0)
  })
})
