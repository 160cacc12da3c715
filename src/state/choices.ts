/** Units, workplaces and people as choices for a list: the name, and a line that tells namesakes apart. */
import { compareDanish, sortedByName } from '@/domain/shared/danishOrder'
import { unitPath } from '@/domain/units/unitTree'
import { computed, type ComputedRef } from 'vue'
import { useWorkspace } from './workspace'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** Every unit in Danish order, with the units above it. */
export function useUnitChoices(): ComputedRef<Choice[]> {
  const workspace = useWorkspace()
  return computed(() => {
    const { units } = workspace.snapshot
    return sortedByName(units.values()).map(({ id, name, parentId }) => {
      const above = unitPath(units, parentId).map((unit) => unit.name)
      return { value: id, label: name, ...(above.length > 0 && { hint: above.join(' › ') }) }
    })
  })
}

/** Every workplace that people have, in Danish order. */
export function useWorkplaceChoices(): ComputedRef<Choice[]> {
  const workspace = useWorkspace()
  return computed(() => {
    const people = [...workspace.snapshot.people.values()]
    const places = new Set(people.map(({ workplace }) => workplace.trim()))
    return [...places]
      .filter(Boolean)
      .sort(compareDanish)
      .map((place) => ({ value: place, label: place }))
  })
}

/** Every person in Danish order, with title and unit. */
export function usePersonChoices(): ComputedRef<Choice[]> {
  const workspace = useWorkspace()
  return computed(() => {
    const { people, units } = workspace.snapshot
    return sortedByName(people.values()).map(({ id, name, title, unitId }) => ({
      value: id,
      label: name,
      hint: [title, units.get(unitId ?? '')?.name].filter(Boolean).join(' · '),
    }))
  })
}
