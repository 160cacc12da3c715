/** Whatever a workspace holds, its programmes can be read, checked, told and changed back. */
import { agendaNow } from '@/domain/agenda/toldAgenda'
import { findingsOf } from '@/domain/agenda/checks'
import { removeItems, setClosed, updateItem } from '@/domain/agenda/itemCommands'
import { duplicateItem, moveItem, splitItem } from '@/domain/agenda/moveCommands'
import { personAgenda, runSheet } from '@/domain/agenda/views'
import { applyChange, reverse } from '@/domain/change'
import type { Snapshot } from '@/domain/records'
import { aPerson, aSeminar } from '@tests/support/builders'
import { anyWorkspace } from '@tests/support/arbitraryWorkspace'
import { contextOf, snapshotOf } from '@tests/support/snapshotOf'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const anyHouse = anyWorkspace.map((snapshot) =>
  snapshotOf(
    { seminars: [aSeminar({ id: 'd1', seriesId: 's1' })], people: [aPerson({ id: 'p1' })] },
    snapshot,
  ),
)
const outcomes = (snapshot: Snapshot, itemId: string) => {
  const context = contextOf(snapshot)
  return [
    moveItem.execute(context, { itemId, to: { dayOffset: 0, at: 'start' } }),
    duplicateItem.execute(context, { itemId }),
    splitItem.execute(context, { itemId, at: 5 }),
    setClosed.execute(context, { itemId, closed: true }),
    removeItems.execute(context, { itemIds: [itemId] }),
    updateItem.execute(context, { itemId, note: 'Husk', content: { title: 'Ny' } }),
  ]
}

describe('any programme', () => {
  it('can be read, checked and told', () => {
    fc.assert(
      fc.property(anyHouse, (snapshot) => {
        expect(() => {
          runSheet(snapshot, 'd1')
          personAgenda(snapshot, 'd1', 'p1')
          findingsOf(snapshot, 'd1')
          agendaNow(snapshot, 'd1')
        }).not.toThrow()
      }),
    )
  })

  it('is as it was once a change is taken back', () => {
    fc.assert(
      fc.property(anyHouse, fc.integer({ min: 1, max: 6 }), (snapshot, number) => {
        for (const outcome of outcomes(snapshot, `i${number}`)) {
          if (!outcome.ok) continue
          const after = applyChange(snapshot, outcome.value)
          expect(applyChange(after, reverse(outcome.value))).toEqual(snapshot)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('still holds each item once after any change', () => {
    fc.assert(
      fc.property(anyHouse, fc.integer({ min: 1, max: 6 }), (snapshot, number) => {
        for (const outcome of outcomes(snapshot, `i${number}`)) {
          if (!outcome.ok) continue
          const after = applyChange(snapshot, outcome.value)
          const own = [...after.agendaItems.values()].filter(({ seminarId }) => seminarId === 'd1')
          const shown = runSheet(after, 'd1').flatMap(({ items }) =>
            items.flatMap(({ itemId, tracks }) => [
              itemId,
              ...tracks.flatMap((track) => track.items.map((inside) => inside.itemId)),
            ]),
          )
          expect(shown.sort()).toEqual(own.map(({ id }) => id).sort())
        }
      }),
      { numRuns: 40 },
    )
  })
})
