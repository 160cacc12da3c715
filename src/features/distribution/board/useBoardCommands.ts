/** What the planner does to the draft; the shell tells each write and each refusal. */
import { declineDay, leaveSeries } from '@/domain/distribution/cancellationCommands'
import {
  clearDraft,
  movePlacement,
  pinPlacements,
  swapPlacements,
  unpinPlacements,
  unplacePerson,
} from '@/domain/distribution/placementCommands'
import { acceptProposal, type AcceptInput } from '@/domain/distribution/proposalCommands'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { unplacedColumn } from './boardView'

export type BoardCommands = ReturnType<typeof useBoardCommands>

export function useBoardCommands(seriesId: () => Id) {
  const { run } = useWorkspace()
  const of = (personIds: readonly Id[]) => ({ seriesId: seriesId(), personIds })
  const unplace = (personIds: readonly Id[]) => run(unplacePerson, of(personIds))
  return {
    /** To a day, or to the column of those without one. */
    move: (personIds: readonly Id[], columnId: Id) =>
      columnId === unplacedColumn
        ? unplace(personIds)
        : run(movePlacement, { ...of(personIds), seminarId: columnId }),
    unplace,
    swap: (personId: Id, otherId: Id) =>
      run(swapPlacements, { seriesId: seriesId(), personId, otherId }),
    pin: (personIds: readonly Id[]) => run(pinPlacements, of(personIds)),
    unpin: (personIds: readonly Id[]) => run(unpinPlacements, of(personIds)),
    clear: () => run(clearDraft, { seriesId: seriesId() }),
    decline: (personId: Id, seminarId: Id, wantsNewDay: boolean) =>
      run(declineDay, { seriesId: seriesId(), personId, seminarId, wantsNewDay }),
    leave: (personId: Id) => run(leaveSeries, { seriesId: seriesId(), personId }),
    accept: (proposal: AcceptInput['proposal']) =>
      run(acceptProposal, { seriesId: seriesId(), proposal }),
  }
}
