/** The settings of a table plan in a form: saved whole, and only what was changed. */
import { differingFields } from '@/domain/change'
import type { Id } from '@/domain/shared/id'
import type { RoundLine, TableLine, UpdatePlanInput } from '@/domain/tables/planCommands'
import type { SeminarTables } from '@/domain/tables/seminarTables'
import type { PlanTable, TablePlan } from '@/domain/tables/tablePlan'
import { computed, reactive } from 'vue'

export interface RoundInForm {
  readonly id: Id | null
  readonly held: boolean
  title: string
}

export interface TableInForm {
  readonly id: Id | null
  name: string
  seatsMin: number | null
  seatsMax: number | null
}

type Fields = Pick<TablePlan, 'mixWeights' | 'bossApart' | 'avoidMet'>

/** @param own as it was when the form was opened */
export function useSettingsForm(own: SeminarTables) {
  const { mixWeights, bossApart, avoidMet } = own.plan
  const fields: Fields = { mixWeights, bossApart, avoidMet }
  const form = reactive({
    fields: { ...fields },
    rounds: own.rounds.map(({ id, held, title }): RoundInForm => ({ id, held, title })),
    tables: own.tables.map(({ id, name, seatsMin, seatsMax }): TableInForm => ({
      id,
      name,
      seatsMin,
      seatsMax,
    })),
  })

  const isWrong = ({ seatsMin, seatsMax }: TableInForm) =>
    seatsMin === null || seatsMax === null || seatsMin > seatsMax

  return {
    form,
    isWrong,
    anyWrong: computed(() => form.tables.some(isWrong)),
    seats: computed(() => form.tables.reduce((sum, { seatsMax }) => sum + (seatsMax ?? 0), 0)),
    addRound: () => form.rounds.push({ id: null, held: false, title: '' }),
    /** A new table is like the last one. */
    addTable() {
      const { seatsMin = 1, seatsMax = 6 } = form.tables.at(-1) ?? {}
      form.tables.push({ id: null, name: '', seatsMin, seatsMax })
    },
    changes(): Omit<UpdatePlanInput, 'planId'> {
      const kept = new Set([...form.rounds, ...form.tables].map(({ id }) => id))
      const known = [...own.rounds, ...own.tables]
      return {
        fields: differingFields(fields, form.fields),
        rounds: form.rounds.flatMap(({ id, title }): RoundLine[] => {
          const before = own.rounds.find((round) => round.id === id)
          return before?.title === title ? [] : [{ id, title }]
        }),
        tables: form.tables.flatMap((line) => changedTable(line, own.tables)),
        removedIds: known.flatMap(({ id }) => (kept.has(id) ? [] : id)),
      }
    },
  }
}

/** What is as it was is not written, so that somebody else's change to it stands. */
function changedTable({ id, ...form }: TableInForm, stored: readonly PlanTable[]): TableLine[] {
  const line = { name: form.name, seatsMin: form.seatsMin ?? 0, seatsMax: form.seatsMax ?? 1 }
  if (id === null) return [{ id, ...line }]
  const before = stored.find((table) => table.id === id)
  const fields = before ? differingFields<typeof line>(before, line) : {}
  return Object.keys(fields).length > 0 ? [{ id, ...fields }] : []
}
