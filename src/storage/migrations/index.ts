/** The list of all migrations, oldest first. */
import { tablePlans } from './002-table-plans'
import { planningASeminar } from './003-planning-a-seminar'
import type { Migration } from './migration'

export const migrations: readonly Migration[] = [tablePlans, planningASeminar]
