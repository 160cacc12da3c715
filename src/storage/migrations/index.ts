/** The list of all migrations, oldest first. There has been one schema so far, so it is empty. */
import type { Migration } from './migration'

export const migrations: readonly Migration[] = []
