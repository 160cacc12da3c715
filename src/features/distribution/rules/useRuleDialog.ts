/** The rule dialog at work: its form, the rule as it will read, what is missing, and saving. */
import type { PlacementRule } from '@/domain/rules/placementRule'
import { addRule, updateRule } from '@/domain/rules/ruleCommands'
import { deputyPairCount, rulePeople } from '@/domain/rules/rulePeople'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, reactive, ref } from 'vue'
import { ruleText } from '../ruleText'
import { emptyRuleForm, isComplete, ruleFieldsOf, ruleFormOf, ruleGaps } from './ruleForm'

export function useRuleDialog(seriesId: () => Id, rule: () => PlacementRule | null) {
  const workspace = useWorkspace()
  const form = reactive(emptyRuleForm())
  const tried = ref(false)
  const repeated = ref(false)
  const busy = ref(false)
  const gaps = computed(() => ruleGaps(form))

  /** The rule that the form describes, as if it were there already. */
  const described = computed<PlacementRule>(() => ({
    id: rule()?.id ?? '',
    seriesId: seriesId(),
    active: true,
    ...ruleFieldsOf(form),
  }))

  const errors = computed(() => {
    if (!tried.value) return {}
    const { people, days, cap } = gaps.value
    return {
      ...(people && {
        people: people === 'two' ? t.rules.form.twoPeople : t.rules.form.onePerson,
      }),
      ...(days && { days: days === 'one' ? t.rules.form.dayMissing : t.rules.form.daysMissing }),
      ...(cap && { cap: t.rules.form.capMissing }),
    }
  })

  return {
    form,
    errors,
    busy,
    repeated,
    preview: computed(() =>
      isComplete(gaps.value) ? `${ruleText(workspace.snapshot, described.value)}.` : null,
    ),
    /** How many leaders a rule without names concerns. */
    touched: computed(() => rulePeople(workspace.snapshot, described.value).length),
    /** How many pairs a rule about deputies concerns. */
    pairs: computed(() => deputyPairCount(workspace.snapshot, described.value)),
    begin() {
      const given = rule()
      Object.assign(form, given ? ruleFormOf(given) : emptyRuleForm())
      tried.value = false
      repeated.value = false
    },
    /** @returns whether the rule is saved */
    async save(): Promise<boolean> {
      tried.value = true
      if (!isComplete(gaps.value) || busy.value) return false
      busy.value = true
      const given = rule()
      const fields = ruleFieldsOf(form)
      const result = given
        ? await workspace.run(updateRule, { ruleId: given.id, fields })
        : await workspace.run(addRule, { seriesId: seriesId(), ...fields })
      busy.value = false
      repeated.value = !result.ok && result.error.type === 'rule.alreadyThere'
      return result.ok
    },
  }
}
