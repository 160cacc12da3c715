/** What can be done to a member of a group. */
import { removeMember, setCoordinator } from '@/domain/groups/groupCommands'
import { coordinatorOf } from '@/domain/groups/groupQueries'
import type { GroupMember, WorkingGroup } from '@/domain/groups/workingGroup'
import type { Person } from '@/domain/people/person'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import type { UiMenuItem } from '@/ui'
import { Crown, Pencil, UserMinus } from '@lucide/vue'
import { shallowRef } from 'vue'

export function useMemberMenu(group: () => WorkingGroup) {
  const workspace = useWorkspace()
  /** Whose role is being written. */
  const changing = shallowRef<GroupMember | null>(null)

  function menuOf(member: GroupMember, { id }: Person, isCoordinator: boolean): UiMenuItem[] {
    const input = { groupId: group().id, personId: id }
    const current = coordinatorOf(workspace.snapshot, group())
    return [
      ...(isCoordinator
        ? []
        : [
            {
              label: t.groups.members.makeCoordinator,
              icon: Crown,
              ...(current && { hint: t.groups.members.insteadOf(current.name) }),
              onSelect: () => void workspace.run(setCoordinator, input),
            },
          ]),
      {
        label: t.groups.members.setRole,
        icon: Pencil,
        onSelect: () => (changing.value = member),
      },
      {
        label: t.groups.members.remove,
        icon: UserMinus,
        danger: true,
        startsGroup: true,
        onSelect: () => void workspace.run(removeMember, input),
      },
    ]
  }

  return { menuOf, changing }
}
