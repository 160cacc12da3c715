/** Units for a plain select, where namesakes are told apart by what they belong to. */
import { useUnitChoices } from '@/state/choices'
import type { UiOption } from '@/ui'
import { computed } from 'vue'

export function useUnitOptions() {
  const choices = useUnitChoices()
  return computed<UiOption[]>(() => {
    const counts = new Map<string, number>()
    for (const { label } of choices.value) counts.set(label, (counts.get(label) ?? 0) + 1)
    return choices.value.map(({ value, label, hint }) => ({
      value,
      label: hint && (counts.get(label) ?? 0) > 1 ? `${label} (${hint})` : label,
    }))
  })
}
