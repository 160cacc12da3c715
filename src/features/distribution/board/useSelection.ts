/** The cards that are picked out for one action together. */
import type { Id } from '@/domain/shared/id'
import { computed, shallowRef, type ComputedRef } from 'vue'

export interface Selection {
  readonly ids: ComputedRef<ReadonlySet<Id>>
  toggle(id: Id): void
  add(ids: Iterable<Id>): void
  clear(): void
}

/** @param present only cards that are still on the board count as selected */
export function useSelection(present: () => ReadonlyMap<Id, unknown>): Selection {
  const chosen = shallowRef<ReadonlySet<Id>>(new Set())
  return {
    ids: computed(() => new Set([...chosen.value].filter((id) => present().has(id)))),
    toggle(id) {
      const next = new Set(chosen.value)
      if (!next.delete(id)) next.add(id)
      chosen.value = next
    },
    add(ids) {
      chosen.value = new Set([...chosen.value, ...ids])
    },
    clear() {
      chosen.value = new Set()
    },
  }
}
