/** How important a rule can be, as choices. */
import { t } from '@/text/t'
import type { UiOption } from '@/ui'

export function strengthOptions(): UiOption[] {
  return [
    { value: 'hard', label: t.rules.strength.hard },
    { value: 'much', label: t.rules.strength.much },
    { value: 'some', label: t.rules.strength.some },
    { value: 'little', label: t.rules.strength.little },
  ]
}

/** How important a wish can be: a wish is never firm. */
export function wishStrengthOptions(): UiOption[] {
  return strengthOptions().filter(({ value }) => value !== 'hard')
}
