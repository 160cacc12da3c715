/** The drag of rows in a list that the user orders: each row is dragged by its grip and takes drops. */
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { onBeforeUnmount, type ComponentPublicInstance, type ShallowRef } from 'vue'

interface SortTarget {
  readonly id: string
  /** Behind the row rather than before it. */
  readonly after: boolean
}

/** @returns `rowRef`, to be called with each row's element when it comes and with null when it goes */
export function useSortDrag(list: {
  readonly sideways: () => boolean
  readonly dragged: ShallowRef<string | null>
  readonly over: ShallowRef<SortTarget | null>
  readonly drop: (id: string, target: SortTarget) => void
}) {
  const own = Symbol('list')
  const rows = new Map<string, { element: Element; stop: () => void }>()
  const { dragged, over } = list

  function connect(id: string, element: Element): () => void {
    const grip = element.querySelector('[data-sort-grip]')
    return combine(
      draggable({
        element: element as HTMLElement,
        ...(grip && { dragHandle: grip }),
        getInitialData: () => ({ list: own, id }),
        onDragStart: () => (dragged.value = id),
        onDrop: () => (dragged.value = null),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['list'] === own,
        getData: ({ input }) =>
          attachClosestEdge(
            { id },
            {
              element,
              input,
              allowedEdges: list.sideways() ? ['left', 'right'] : ['top', 'bottom'],
            },
          ),
        onDrag: ({ self, source }) => {
          over.value = source.data['id'] === id ? null : targetOf(id, self.data)
        },
        onDragLeave: () => (over.value = null),
        onDrop: ({ self, source }) => {
          over.value = null
          if (source.data['id'] !== id)
            list.drop(String(source.data['id']), targetOf(id, self.data))
        },
      }),
    )
  }

  function rowRef(id: string, element: Element | ComponentPublicInstance | null): void {
    const known = rows.get(id)
    if (known?.element === element) return
    known?.stop()
    rows.delete(id)
    if (element instanceof Element) rows.set(id, { element, stop: connect(id, element) })
  }

  onBeforeUnmount(() => rows.forEach(({ stop }) => stop()))
  return { rowRef }
}

function targetOf(id: string, data: Record<string | symbol, unknown>): SortTarget {
  const edge = extractClosestEdge(data)
  return { id, after: edge === 'bottom' || edge === 'right' }
}
