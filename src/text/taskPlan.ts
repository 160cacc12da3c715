/** The built-in plan of tasks for a kind of seminar, in the language on screen. */
import type { PlanTask } from './planTask'
import { t, type Catalogue } from './t'

export function builtInPlanOf(kind: keyof Catalogue['taskPlans']): readonly PlanTask[] {
  return t.taskPlans[kind]
}
