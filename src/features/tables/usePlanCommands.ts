/** What the planner does to a table plan; the shell tells each write and each refusal. */
import type { Id } from '@/domain/shared/id'
import {
  createTablePlan,
  removeTablePlan,
  updateTablePlan,
  type CreatePlanInput,
  type UpdatePlanInput,
} from '@/domain/tables/planCommands'
import type { TableSeats } from '@/domain/tables/problem'
import { acceptTables, moveToTable, swapTables } from '@/domain/tables/seatCommands'
import type { SeminarTables } from '@/domain/tables/seminarTables'
import { publishTables, setRoundHeld } from '@/domain/tables/toldCommands'
import { useWorkspace } from '@/state/workspace'

export type PlanCommands = ReturnType<typeof usePlanCommands>

export function usePlanCommands(own: () => SeminarTables | undefined) {
  const { run } = useWorkspace()
  const planId = () => own()?.plan.id ?? ''
  return {
    create: (input: CreatePlanInput) => run(createTablePlan, input),
    /** One more at every table. */
    addChairs: () =>
      run(updateTablePlan, {
        planId: planId(),
        tables: (own()?.tables ?? []).map(({ id, seatsMax }) => ({ id, seatsMax: seatsMax + 1 })),
      }),
    /** @param roundIds the rounds that the seats were found for */
    accept: (seats: TableSeats, roundIds: readonly Id[]) =>
      run(acceptTables, { planId: planId(), roundIds, seats }),
    move: (roundId: Id, personId: Id, tableId: Id) =>
      run(moveToTable, { planId: planId(), roundId, personId, tableId }),
    swap: (roundId: Id, personId: Id, otherId: Id) =>
      run(swapTables, { planId: planId(), roundId, personId, otherId }),
    publish: () => run(publishTables, { planId: planId() }),
    setHeld: (roundId: Id, held: boolean) => run(setRoundHeld, { planId: planId(), roundId, held }),
    update: (changes: Omit<UpdatePlanInput, 'planId'>) =>
      run(updateTablePlan, { planId: planId(), ...changes }),
    remove: () => run(removeTablePlan, { planId: planId() }),
  }
}
