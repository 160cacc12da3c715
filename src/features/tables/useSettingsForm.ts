/** The settings of a table plan in a form: saved whole, and only what was changed. */
import { differingFields, sameValue } from '@/domain/change'
import type { Id } from '@/domain/shared/id'
import type { UpdatePlanInput } from '@/domain/tables/planCommands'
import type { SeminarTables } from '@/domain/tables/seminarTables'
import type { TablePlan } from '@/domain/tables/tablePlan'
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
  const before: Fields = { mixWeights, bossApart, avoidMet }
  const form = reactive({
    fields: { ...before },
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
      const rounds = form.rounds.map(({ id, title }) => ({ id, title }))
      const tables = form.tables.map(({ id, name, seatsMin, seatsMax }) => ({
        id,
        name,
        seatsMin: seatsMin ?? 0,
        seatsMax: seatsMax ?? 1,
      }))
      return {
        fields: differingFields(before, form.fields),
        rounds: rounds.filter((line) => isNewOrChanged(line, own.rounds)),
        tables: tables.filter((line) => isNewOrChanged(line, own.tables)),
        removedIds: known.flatMap(({ id }) => (kept.has(id) ? [] : id)),
      }
    },
  }
}

/** A line that is as it was is not written, so that somebody else's change to it stands. */
function isNewOrChanged<Line extends { readonly id: Id | null }>(
  line: Line,
  stored: readonly { readonly id: Id }[],
): boolean {
  const known = stored.find(({ id }) => id === line.id)
  return !known || !sameValue({ ...known, ...line }, known)
}
