/** The list of all migrations, oldest first. */
import { tablePlans } from './002-table-plans'
import type { Migration } from './migration'

export const migrations: readonly Migration[] = [tablePlans]
