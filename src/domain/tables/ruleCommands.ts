/** Rules by hand for one day's tables: who stays together, and who is kept apart. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type Refusal } from '../command'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'

type Outcome = Result<Change, Refusal>

export interface TableRuleInput {
  readonly planId: Id
  readonly kind: 'together' | 'apart'
  readonly personIds: readonly Id[]
}

/** A group that stays together in every round, or people of whom no two sit together. */
export const addTableRule = defineCommand(
  'tablePlan.addRule',
  ({ snapshot, newId }, { planId, kind, personIds }: TableRuleInput): Outcome => {
    if (!snapshot.tablePlans.has(planId)) return fail({ type: 'tablePlan.unknown' })
    const people = [...new Set(personIds)]
    if (!people.every((id) => snapshot.people.has(id)))
      return fail({ type: 'tablePlan.personGone' })
    if (people.length < 2) return fail({ type: 'tablePlan.needsTwoPeople' })
    const changes = new ChangeDraft(snapshot)
    changes.add('tableRules', { id: newId(), planId, kind, personIds: people })
    return ok(changes.build())
  },
)

export const removeTableRule = defineCommand(
  'tablePlan.removeRule',
  ({ snapshot }, { ruleId }: { readonly ruleId: Id }): Outcome => {
    const changes = new ChangeDraft(snapshot)
    changes.remove('tableRules', ruleId)
    return ok(changes.build())
  },
)
