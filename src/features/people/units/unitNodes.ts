/** The organisation as the tree component draws it, with counts of leaders. */
import type { Id } from '@/domain/shared/id'
import type { UnitNode } from '@/domain/units/unitTree'
import { t } from '@/text/t'
import type { UiTreeNode } from '@/ui/tree/treeRows'

export function treeNodes(forest: readonly UnitNode[]): UiTreeNode[] {
  return forest.map(({ unit, ownPeople, allPeople, children }) => ({
    id: unit.id,
    label: unit.name,
    hint: t.people.units.counts(ownPeople, allPeople),
    children: treeNodes(children),
  }))
}

/** Every unit that has others below it. */
export function expandable(forest: readonly UnitNode[]): Id[] {
  return forest.flatMap(({ unit, children }) =>
    children.length > 0 ? [unit.id, ...expandable(children)] : [],
  )
}
