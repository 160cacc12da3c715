/** A tree as the rows that are in sight, each knowing its level and place. */
export type UiTreeNode = {
  id: string
  label: string
  hint?: string
  children?: readonly UiTreeNode[]
}

export type TreeRow = {
  node: UiTreeNode
  parentId: string | null
  level: number
  place: number
  siblings: number
  expandable: boolean
  expanded: boolean
}

export function treeRows(
  nodes: readonly UiTreeNode[],
  expanded: ReadonlySet<string>,
  level = 1,
  parentId: string | null = null,
): TreeRow[] {
  return nodes.flatMap((node, index) => {
    const children = node.children ?? []
    const isOpen = children.length > 0 && expanded.has(node.id)
    const row: TreeRow = {
      node,
      parentId,
      level,
      place: index + 1,
      siblings: nodes.length,
      expandable: children.length > 0,
      expanded: isOpen,
    }
    return isOpen ? [row, ...treeRows(children, expanded, level + 1, node.id)] : [row]
  })
}
