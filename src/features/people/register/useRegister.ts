/** The register on screen: every person as a row, in order, and those of them that are asked for. */
import { filterPeople, prepareSearch } from '@/domain/people/peopleFilter'
import { peopleList } from '@/domain/people/peopleList'
import { useWorkspace } from '@/state/workspace'
import { computed, onMounted, onScopeDispose } from 'vue'
import { valueOfColumn } from './registerColumns'
import { useRegisterView } from './registerView'
import { rowSorter } from './sortRows'

/** Few enough to be prepared between two frames. */
const rowsAtATime = 500

/** One for all visits: whoever comes back finds the order as it was left. */
const sorted = rowSorter(valueOfColumn)

export function useRegister() {
  const workspace = useWorkspace()
  const view = useRegisterView()

  const people = computed(() => workspace.snapshot.people)
  const units = computed(() => workspace.snapshot.units)
  // Depends on these two tables only, so that a day moved elsewhere redraws nothing here.
  const all = computed(() =>
    peopleList({ ...workspace.snapshot, people: people.value, units: units.value }),
  )
  const ordered = computed(() => sorted(all.value, view.sort))
  const shown = computed(() => filterPeople(workspace.snapshot, ordered.value, view.filter))
  const selectedIds = computed(() => [...view.selection].filter((id) => people.value.has(id)))
  const selectedHidden = computed(() => {
    if (selectedIds.value.length === 0) return 0
    const visible = new Set(shown.value.map(({ person }) => person.id))
    return selectedIds.value.filter((id) => !visible.has(id)).length
  })

  let preparing: ReturnType<typeof setTimeout> | undefined
  function prepare(from: number): void {
    prepareSearch(all.value.slice(from, from + rowsAtATime))
    if (from + rowsAtATime < all.value.length) {
      preparing = setTimeout(() => prepare(from + rowsAtATime))
    }
  }
  onMounted(() => (preparing = setTimeout(() => prepare(0))))
  onScopeDispose(() => clearTimeout(preparing))

  return { all, shown, selectedIds, selectedHidden }
}
