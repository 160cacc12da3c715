/** The rules of a series as the page shows them, and what can be done to each. */
import type { PlacementRule } from '@/domain/rules/placementRule'
import { removeRule, setRuleActive, setRuleHardness } from '@/domain/rules/ruleCommands'
import { ruleFindings } from '@/domain/rules/ruleFindings'
import { rulePeople, rulesOf } from '@/domain/rules/rulePeople'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { computed } from 'vue'
import { ruleText } from '../ruleText'
import { findingText, rulesOfFinding } from './findingText'
import { hardnessOf, strengthOf, type Strength } from './ruleForm'

export interface RuleRow {
  readonly rule: PlacementRule
  readonly text: string
  readonly strength: Strength
  readonly findings: readonly string[]
  /** How many leaders it is about when its words do not name them; otherwise null. */
  readonly touches: number | null
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

  const rows = computed(() =>
    rulesOf(workspace.snapshot, seriesId()).map((rule): RuleRow => {
      const general = rule.kind === 'deputyApart' || rule.kind === 'unitCap'
      return {
        rule,
        text: ruleText(workspace.snapshot, rule),
        strength: strengthOf(rule),
        findings: findings.value.get(rule.id) ?? [],
        touches: general ? rulePeople(workspace.snapshot, rule).length : null,
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
