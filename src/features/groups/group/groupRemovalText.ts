/** What removing a group takes with it and what it leaves, in words, read before it is done. */
import { usesOfGroup } from '@/domain/groups/groupQueries'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { listed } from '@/text/formats'
import { t } from '@/text/t'

export function groupRemovalText(snapshot: Snapshot, groupId: Id): string {
  const { members, meetings, tasks } = usesOfGroup(snapshot, groupId)
  const words = t.groups.removeAsk
  const parts = [
    ...(members > 0 ? [words.members(members)] : []),
    ...(meetings > 0 ? [words.meetings(meetings)] : []),
  ]
  const gone = parts.length > 0 ? words.touches(listed(parts)) : words.nothing
  return tasks > 0 ? `${gone} ${words.tasks(tasks)}` : gone
}
