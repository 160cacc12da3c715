/** The lines that most budgets have, so that nobody begins with an empty page. */
import { addBudgetLines, type BudgetOwner } from '@/domain/budget/budgetCommands'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'

export function useUsualLines() {
  const workspace = useWorkspace()
  return (owner: BudgetOwner) => {
    const { speakers, place, meals, material } = t.budget.usual
    const lines = [
      { kind: 'speakers', title: speakers },
      { kind: 'place', title: place },
      { kind: 'meals', title: meals, perParticipant: true },
      { kind: 'material', title: material },
    ] as const
    return workspace.run(addBudgetLines, { owner, lines })
  }
}
