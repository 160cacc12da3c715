/** A part of the organisation: some units with everything below them. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { childrenByParent } from './unitTree'

/**
 * The given units and all units under them, at any depth. Units that are gone stay in the set, so
 * that naming only a removed unit means nobody rather than everybody. Loops of parents are tolerated.
 */
export function unitsBelow(snapshot: Snapshot, unitIds: Iterable<Id>): ReadonlySet<Id> {
  const children = childrenByParent(snapshot.units)
  const reached = new Set<Id>(unitIds)
  // A Set visits what is added while it is walked, so this reaches every depth once.
  for (const id of reached) for (const child of children.get(id) ?? []) reached.add(child.id)
  return reached
}
