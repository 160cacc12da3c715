// @vitest-environment happy-dom
/** A proposal is for the rounds that were there when it was asked for, and for no others. */
import { createTablePlan, updateTablePlan } from '@/domain/tables/planCommands'
import { tablesOfSeminar } from '@/domain/tables/seminarTables'
import { useLateChanges } from '@/features/tables/useLateChanges'
import { usePlanCommands } from '@/features/tables/usePlanCommands'
import { useSeatSearch } from '@/features/tables/useSeatSearch'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { dayId, tablesDay } from '@tests/support/tablesDay'
import { describe, expect, it, vi } from 'vitest'
import { shallowRef } from 'vue'

vi.mock('@/state/seating', () => {
  const neverEnds = () => ({ progress: shallowRef(null), seat: () => {}, repair: () => {} })
  return { useSeating: neverEnds, useSeatingRepair: neverEnds }
})

describe('a proposal for the tables', () => {
  it.each([
    ['of a search', useSeatSearch],
    ['of a repair', useLateChanges],
  ])('%s is stale when a round has made way for another meanwhile', async (_, useProposal) => {
    const workspace = await connectedWorkspace(tablesDay(4))
    await workspace.run(createTablePlan, { seminarId: dayId, rounds: 2, perTable: 2 })
    const own = () => tablesOfSeminar(workspace.snapshot, dayId) ?? undefined
    const commands = usePlanCommands(own)
    const { start, roundIds } = useProposal(() => dayId)
    start()
    const seats = [{ p1: own()?.tables[0]?.id ?? '' }]
    expect(await commands.accept(seats, roundIds.value)).toMatchObject({ ok: true })
    await workspace.run(updateTablePlan, {
      planId: own()?.plan.id ?? '',
      rounds: [{ id: null, title: '' }],
      removedIds: [own()?.rounds[0]?.id ?? ''],
    })
    expect(await commands.accept(seats, roundIds.value)).toMatchObject({
      error: { type: 'tablePlan.stale' },
    })
  })
})
