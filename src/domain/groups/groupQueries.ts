/** Which groups prepare a seminar, who is in them, and when they meet. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { compareDanish, sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import type { GroupMeeting, GroupMember, WorkingGroup } from './workingGroup'

/** The groups of the seminar itself, then those of its whole series; each in Danish order. */
export function groupsOfSeminar(snapshot: Snapshot, seminarId: Id): WorkingGroup[] {
  const seriesId = snapshot.seminars.get(seminarId)?.seriesId ?? null
  const all = sortedByName(snapshot.workingGroups.values())
  return [
    ...all.filter((group) => group.seminarId === seminarId),
    ...all.filter((group) => seriesId !== null && group.seriesId === seriesId),
  ]
}

export interface MemberOfGroup {
  readonly member: GroupMember
  readonly person: Person
  readonly isCoordinator: boolean
}

/**
 * The members of a group: the coordinator first, the others in Danish order. Somebody who is gone, or
 * was added twice at once, is left out; a coordinator without a membership is not invented.
 */
export function membersOf(snapshot: Snapshot, group: WorkingGroup): MemberOfGroup[] {
  const members = new Map<Id, MemberOfGroup>()
  for (const member of snapshot.groupMembers.values()) {
    const person = snapshot.people.get(member.personId)
    if (member.groupId !== group.id || !person || members.has(person.id)) continue
    members.set(person.id, { member, person, isCoordinator: person.id === group.coordinatorId })
  }
  return [...members.values()].sort(
    (a, b) =>
      Number(b.isCoordinator) - Number(a.isCoordinator) ||
      compareDanish(a.person.name, b.person.name) ||
      (a.person.id < b.person.id ? -1 : 1),
  )
}

/** The tovholder; null when none is chosen, or the one chosen is gone. */
export function coordinatorOf(snapshot: Snapshot, group: WorkingGroup): Person | null {
  return snapshot.people.get(group.coordinatorId ?? '') ?? null
}

/** The meetings of a group, the earliest first. */
export function meetingsOf(snapshot: Snapshot, groupId: Id): GroupMeeting[] {
  const at = ({ day, startTime, id }: GroupMeeting) => `${day} ${startTime} ${id}`
  return [...snapshot.groupMeetings.values()]
    .filter((meeting) => meeting.groupId === groupId)
    .sort((a, b) => (at(a) < at(b) ? -1 : 1))
}

/** What goes, or loses its group, when the group is removed. */
export interface GroupUses {
  readonly members: number
  readonly meetings: number
  /** Tasks that are kept, without the group. */
  readonly tasks: number
}

export function usesOfGroup(snapshot: Snapshot, groupId: Id): GroupUses {
  const count = (records: Iterable<{ readonly groupId: Id | null }>) =>
    [...records].filter((record) => record.groupId === groupId).length
  return {
    members: count(snapshot.groupMembers.values()),
    meetings: count(snapshot.groupMeetings.values()),
    tasks: count(snapshot.tasks.values()),
  }
}
