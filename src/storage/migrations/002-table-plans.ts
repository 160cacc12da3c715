/** Gives table plans their tables: the plan, its rounds, tables and rules, and everybody's seats. */
import type { Migration } from './migration'

export const tablePlans: Migration = {
  to: 2,
  newTables: {
    tablePlans: 'id',
    tableRounds: 'id',
    planTables: 'id',
    tableRules: 'id',
    tableSeats: 'id',
  },
  rewrites: [],
  migrate: () => ({}),
}
