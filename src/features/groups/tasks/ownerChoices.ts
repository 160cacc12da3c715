/** Whom a task can be given to: those of the seminar's groups first, then everybody. */
import { groupsOfSeminar, membersOf } from '@/domain/groups/groupQueries'
import type { Id } from '@/domain/shared/id'
import { usePersonChoices, type Choice } from '@/state/choices'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, type ComputedRef } from 'vue'

export function useOwnerChoices(seminarId: () => Id | null): ComputedRef<Choice[]> {
  const workspace = useWorkspace()
  const everybody = usePersonChoices()
  return computed(() => {
    const { snapshot } = workspace
    const groupOf = new Map<Id, string>()
    for (const group of groupsOfSeminar(snapshot, seminarId() ?? '')) {
      for (const { person } of membersOf(snapshot, group)) {
        if (!groupOf.has(person.id)) groupOf.set(person.id, group.name)
      }
    }
    const isMember = ({ value }: Choice) => groupOf.has(value)
    const members = everybody.value.filter(isMember).map((choice) => ({
      ...choice,
      hint: t.tasks.form.inGroup(groupOf.get(choice.value) ?? ''),
    }))
    return [...members, ...everybody.value.filter((choice) => !isMember(choice))]
  })
}
