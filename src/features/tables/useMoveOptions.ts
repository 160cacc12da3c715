/** Everywhere one person could sit in a round, with what it would cost. */
import type { Id } from '@/domain/shared/id'
import { seatChoices, type SeatEffect } from '@/domain/tables/seatChoices'
import { tableName } from '@/text/tableNames'
import { t } from '@/text/t'
import { computed } from 'vue'
import { effectLines, type EffectLine } from './effectText'
import type { PlanOnScreen } from './tablesView'

export interface MoveOption {
  /** The table, or the person to swap with. */
  readonly id: Id
  readonly label: string
  readonly lines: readonly EffectLine[]
}

/** So many of the best swaps are shown; any other can be searched for. */
const bestSwaps = 5

const price = ({ points, apart }: SeatEffect) => points + apart.length * 1e6

/** @param plan as it was when the panel was opened; a write closes it */
export function useMoveOptions(plan: PlanOnScreen, roundId: Id, personId: Id) {
  const index = plan.own.rounds.findIndex(({ id }) => id === roundId)
  const round = plan.seats[index] ?? {}
  const choices = seatChoices(plan.problem, plan.seats, index)
  const titles = new Map(plan.own.tables.map(({ id, name }, at) => [id, tableName(name, at)]))
  const here = round[personId]

  const tables = computed(() =>
    plan.own.tables
      .filter(({ id }) => id !== here)
      .map((table): MoveOption => {
        const count = Object.values(round).filter((id) => id === table.id).length + 1
        const lines = effectLines(plan.snapshot, choices.move(personId, table.id))
        const full: EffectLine[] =
          count > table.seatsMax
            ? [{ tone: 'warn', text: t.tables.move.seats(count, table.seatsMax) }]
            : []
        return { id: table.id, label: titles.get(table.id) ?? '', lines: [...full, ...lines] }
      }),
  )
  const swaps = computed(() =>
    plan.people
      .filter(({ id }) => here !== undefined && round[id] !== undefined && round[id] !== here)
      .map((person) => ({ person, effect: choices.swap(personId, person.id) }))
      .sort((a, b) => price(a.effect) - price(b.effect))
      .map(({ person, effect }): MoveOption => {
        const table = titles.get(round[person.id] ?? '') ?? ''
        return {
          id: person.id,
          label: t.tables.move.swapWith(person.name, table),
          lines: effectLines(plan.snapshot, effect),
        }
      }),
  )
  return { tables, swaps, best: computed(() => swaps.value.slice(0, bestSwaps)) }
}
