/** The rules of a series as the page shows them, and what can be done to each. */
import type { PlacementRule } from '@/domain/rules/placementRule'
import { removeRule, setRuleActive, setRuleHardness } from '@/domain/rules/ruleCommands'
import { ruleFindings } from '@/domain/rules/ruleFindings'
import { deputyPairCount, rulePeople, rulesOf } from '@/domain/rules/rulePeople'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed } from 'vue'
import { ruleText } from '../ruleText'
import { findingText, rulesOfFinding } from './findingText'
import { hardnessOf, strengthOf, type Strength } from './ruleForm'

export interface RuleRow {
  readonly rule: PlacementRule
  readonly text: string
  readonly strength: Strength
  readonly findings: readonly string[]
  /** Whom it is about, counted, when its words do not name them; otherwise null. */
  readonly touches: string | null
}

export function useRules(seriesId: () => Id) {
  const workspace = useWorkspace()
  const findings = computed(() => {
    const byRule = new Map<Id, string[]>()
    for (const finding of ruleFindings(workspace.snapshot, seriesId())) {
      for (const ruleId of rulesOfFinding(finding)) {
        const text = findingText(workspace.snapshot, finding, ruleId)
        byRule.set(ruleId, [...(byRule.get(ruleId) ?? []), text])
      }
    }
    return byRule
  })

  function touchesText(rule: PlacementRule, pairs: number | null): string | null {
    if (pairs !== null) return pairs > 0 ? t.rules.touchesPairs(pairs) : null
    if (rule.kind !== 'unitCap') return null
    return t.rules.touches(rulePeople(workspace.snapshot, rule).length)
  }

  const rows = computed(() =>
    rulesOf(workspace.snapshot, seriesId()).map((rule): RuleRow => {
      const pairs = rule.kind === 'deputyApart' ? deputyPairCount(workspace.snapshot, rule) : null
      const without = pairs === 0 ? [t.rules.noDeputies] : []
      return {
        rule,
        text: ruleText(workspace.snapshot, rule),
        strength: strengthOf(rule),
        findings: [...without, ...(findings.value.get(rule.id) ?? [])],
        touches: touchesText(rule, pairs),
      }
    }),
  )

  return {
    rows,
    setActive: (ruleId: Id, active: boolean) => workspace.run(setRuleActive, { ruleId, active }),
    setStrength: (ruleId: Id, strength: Strength) =>
      workspace.run(setRuleHardness, { ruleId, ...hardnessOf(strength) }),
    remove: (ruleId: Id) => workspace.run(removeRule, { ruleId }),
  }
}
