/** What can be done to a line besides writing in it. */
import type { LineFields } from '@/domain/budget/budgetCommands'
import { budgetKinds, type BudgetLine } from '@/domain/budget/budgetLine'
import { t } from '@/text/t'
import type { UiMenuItem } from '@/ui'
import { Trash2, Users } from '@lucide/vue'

export function lineMenu(
  { kind, perParticipant }: BudgetLine,
  change: (fields: LineFields) => void,
  remove: () => void,
): UiMenuItem[] {
  const others = budgetKinds.filter((other) => other !== kind)
  return [
    {
      label: perParticipant ? t.budget.menu.whole : t.budget.menu.perParticipant,
      icon: Users,
      onSelect: () => change({ perParticipant: !perParticipant }),
    },
    ...others.map((other, index) => ({
      label: t.budget.menu.moveTo(t.budget.kinds[other]),
      startsGroup: index === 0,
      onSelect: () => change({ kind: other }),
    })),
    {
      label: t.budget.menu.remove,
      icon: Trash2,
      danger: true,
      startsGroup: true,
      onSelect: remove,
    },
  ]
}
