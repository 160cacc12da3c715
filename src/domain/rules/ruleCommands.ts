/** What can be done to placement rules: add, change, switch on and off, remove. */
import * as v from 'valibot'
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { placementRuleType, type PlacementRule } from './placementRule'
import { ruleRefusal, type RuleFields, type RuleRefusal } from './ruleFields'

type Outcome = Result<Change, RuleRefusal>

export const addRule = defineCommand(
  'rule.add',
  ({ snapshot, newId }, input: RuleFields & Pick<PlacementRule, 'seriesId' | 'kind'>): Outcome => {
    const parsed = v.safeParse(placementRuleType.schema, { ...input, id: newId() })
    if (!parsed.success) {
      const field = String(parsed.issues[0].path?.[0]?.key ?? '')
      return fail({ type: 'rule.invalidField', details: { field } })
    }
    const refusal = ruleRefusal(snapshot, parsed.output)
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.add('placementRules', parsed.output)
    return ok(draft.build())
  },
)

interface OfRule {
  readonly ruleId: Id
}

export const updateRule = defineCommand(
  'rule.update',
  (context, input: OfRule & { readonly fields: RuleFields }): Outcome =>
    update(context, input.ruleId, input.fields),
)

export const setRuleActive = defineCommand(
  'rule.setActive',
  ({ snapshot }, input: OfRule & { readonly active: boolean }): Outcome => {
    // A rule that has lost its people can still be switched off, so only its existence is asked for.
    if (!snapshot.placementRules.has(input.ruleId)) return fail({ type: 'rule.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.update('placementRules', input.ruleId, { active: input.active })
    return ok(draft.build())
  },
)

/** Hard rules are kept or the plan is incomplete; soft ones cost their weight, 1-10, when broken. */
export const setRuleHardness = defineCommand(
  'rule.setHardness',
  (
    context,
    { ruleId, hard, weight }: OfRule & { readonly hard: boolean; readonly weight?: number },
  ): Outcome => update(context, ruleId, weight === undefined ? { hard } : { hard, weight }),
)

export const removeRule = defineCommand(
  'rule.remove',
  ({ snapshot }, { ruleId }: OfRule): Outcome => {
    if (!snapshot.placementRules.has(ruleId)) return fail({ type: 'rule.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('placementRules', ruleId)
    return ok(draft.build())
  },
)

function update({ snapshot }: CommandContext, ruleId: Id, fields: RuleFields): Outcome {
  const rule = snapshot.placementRules.get(ruleId)
  if (!rule) return fail({ type: 'rule.unknown' })
  const refusal = ruleRefusal(snapshot, { ...rule, ...fields })
  if (refusal) return fail(refusal)
  const draft = new ChangeDraft(snapshot)
  draft.update('placementRules', ruleId, fields)
  return ok(draft.build())
}
