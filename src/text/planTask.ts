/** One line of a built-in plan: what to do, how long before the seminar, and what it consists of. */

export interface PlanTask {
  readonly title: string
  /** Days before the first day of the seminar; negative is after it. */
  readonly daysBefore: number
  /** The checklist. */
  readonly lines: readonly string[]
}

export function planTask(daysBefore: number, title: string, ...lines: readonly string[]): PlanTask {
  return { title, daysBefore, lines }
}
