/** What the register looks like right now; kept while somebody visits a person and comes back. */
import { everybody, type PeopleFilter } from '@/domain/people/peopleFilter'
import type { Id } from '@/domain/shared/id'
import type { UiGridSort } from '@/ui/grid/columns'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

export const useRegisterView = defineStore('registerView', () => {
  const filter = shallowRef<PeopleFilter>(everybody)
  const selection = shallowRef<ReadonlySet<Id>>(new Set())
  const sort = shallowRef<UiGridSort>({ key: 'name', direction: 'ascending' })

  function narrow(part: Partial<PeopleFilter>): void {
    filter.value = { ...filter.value, ...part }
  }

  return {
    filter,
    selection,
    sort,
    narrow,
    showEverybody: () => (filter.value = everybody),
    selectNobody: () => (selection.value = new Set()),
  }
})
