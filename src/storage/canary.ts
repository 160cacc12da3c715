/** A second, tiny memory of what the database should hold, because a browser can lose one silently. */
import type { Id } from '@/domain/shared/id'
import type { Counts, MetaRow } from './schema'

export interface Canary {
  readonly installId: Id
  readonly sequence: number
  readonly counts: Counts
}

const keyOf = (workspaceId: Id) => `lederdag.canary.${workspaceId}`

/** Null when there is none or localStorage is shut; then the check has nothing to compare with. */
export function readCanary(workspaceId: Id): Canary | null {
  try {
    const stored = localStorage.getItem(keyOf(workspaceId))
    return stored ? (JSON.parse(stored) as Canary) : null
  } catch {
    return null
  }
}

/** Written after a commit, so it may lag one change behind but never run ahead. */
export function writeCanary(workspaceId: Id, meta: MetaRow): void {
  const canary: Canary = {
    installId: meta.installId,
    sequence: meta.sequence,
    counts: meta.counts,
  }
  try {
    localStorage.setItem(keyOf(workspaceId), JSON.stringify(canary))
  } catch {
    // A full or closed localStorage weakens the check but must not fail a write that is durable.
    return
  }
}

export function forgetCanary(workspaceId: Id): void {
  try {
    localStorage.removeItem(keyOf(workspaceId))
  } catch {
    return
  }
}
