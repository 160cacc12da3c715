/** Which rows are chosen, by their keys, and how clicks and Shift+arrows extend the choice. */
import { computed, type Ref } from 'vue'

export function useGridSelection(
  keys: () => readonly string[],
  selection: Ref<ReadonlySet<string>>,
) {
  let anchor = 0

  // With nothing chosen the keys of 10,000 rows need not be looked at.
  const allChosen = computed(
    () =>
      selection.value.size > 0 &&
      keys().length > 0 &&
      keys().every((key) => selection.value.has(key)),
  )
  const someChosen = computed(() => selection.value.size > 0 && !allChosen.value)

  function toggle(row: number) {
    const key = keys()[row]
    if (key === undefined) return
    const next = new Set(selection.value)
    if (!next.delete(key)) next.add(key)
    selection.value = next
    anchor = row
  }

  /** Adds every row between the last one toggled and this one. */
  function extendTo(row: number) {
    const [low, high] = anchor < row ? [anchor, row] : [row, anchor]
    selection.value = new Set([...selection.value, ...keys().slice(low, high + 1)])
  }

  function startAt(row: number) {
    anchor = row
  }

  function toggleAll() {
    selection.value = allChosen.value ? new Set() : new Set(keys())
  }

  return { allChosen, someChosen, toggle, extendTo, startAt, toggleAll }
}
