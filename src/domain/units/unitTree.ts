/** The organisation read as a tree; loops and parents that are gone are tolerated. */
import type { Snapshot } from '../records'
import { sortedByName } from '../shared/danishOrder'
import { groupBy } from '../shared/groupBy'
import type { Id } from '../shared/id'
import type { Unit } from './unit'

type Units = Snapshot['units']

/** The unit and everything above it, top first. A loop ends where it would begin again. */
export function unitPath(units: Units, unitId: Id | null | undefined): Unit[] {
  const path: Unit[] = []
  const seen = new Set<Id>()
  let at = unitId
  while (at && !seen.has(at)) {
    const unit = units.get(at)
    if (!unit) break
    seen.add(at)
    path.unshift(unit)
    at = unit.parentId
  }
  return path
}

/** The administration a unit belongs to: the nearest one of that kind, or else the topmost unit. */
export function administrationOf(units: Units, unitId: Id | null | undefined): Unit | null {
  const path = unitPath(units, unitId)
  return path.findLast(({ kind }) => kind === 'administration') ?? path[0] ?? null
}

export interface UnitNode {
  readonly unit: Unit
  /** 0 at the top. */
  readonly depth: number
  readonly children: readonly UnitNode[]
  /** People of this very unit, and of it with everything below. */
  readonly ownPeople: number
  readonly allPeople: number
}

/**
 * All units as a forest, sorted by Danish name order. Every unit stands in it exactly once: one
 * whose parent is gone stands at the top, and so does one unit of every loop.
 */
export function unitTree(snapshot: Snapshot): UnitNode[] {
  const { units, people } = snapshot
  const children = childrenByParent(units)
  const ownPeople = new Map<Id, number>()
  for (const { unitId } of people.values()) {
    if (unitId) ownPeople.set(unitId, (ownPeople.get(unitId) ?? 0) + 1)
  }
  const placed = new Set<Id>()
  const nodeOf = (unit: Unit, depth: number): UnitNode => {
    placed.add(unit.id)
    const below: UnitNode[] = []
    for (const child of sortedByName(children.get(unit.id) ?? [])) {
      if (!placed.has(child.id)) below.push(nodeOf(child, depth + 1))
    }
    const own = ownPeople.get(unit.id) ?? 0
    const allPeople = below.reduce((sum, node) => sum + node.allPeople, own)
    return { unit, depth, children: below, ownPeople: own, allPeople }
  }
  const tops = sortedByName(
    [...units.values()].filter(({ parentId }) => !parentId || !units.has(parentId)),
  )
  const forest = tops.map((unit) => nodeOf(unit, 0))
  for (const unit of sortedByName(units.values())) {
    if (!placed.has(unit.id)) forest.push(nodeOf(unit, 0))
  }
  return forest
}

/** Unit id -> the units right below it. */
export function childrenByParent(units: Units): ReadonlyMap<Id, readonly Unit[]> {
  return groupBy(units.values(), ({ parentId }) => parentId)
}
