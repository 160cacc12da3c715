/** What can be done to working groups and their members. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext, type Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import type { WorkingGroup } from './workingGroup'

export type GroupFields = Partial<
  Pick<WorkingGroup, 'kind' | 'name' | 'purpose' | 'seminarId' | 'seriesId'>
>

export interface GroupRefusal extends Refusal {
  readonly type:
    | 'workingGroup.unknown'
    | 'workingGroup.unknownSeminar'
    | 'workingGroup.unknownPerson'
    | 'workingGroup.unknownMember'
    | 'workingGroup.nameMissing'
    | 'workingGroup.noPurview'
    | 'workingGroup.alreadyMember'
    | 'workingGroup.invalidField'
}

type Outcome = Result<Change, GroupRefusal>

function groupRefusal(
  snapshot: Snapshot,
  group: GroupFields & { readonly id: Id },
): GroupRefusal | null {
  const { name = '', seminarId = null, seriesId = null } = group
  if (name === '') return { type: 'workingGroup.nameMissing' }
  // A group is for one seminar or for a whole series, and for exactly one of the two.
  if ((seminarId === null) === (seriesId === null)) return { type: 'workingGroup.noPurview' }
  const known =
    seminarId === null ? snapshot.series.has(seriesId ?? '') : snapshot.seminars.has(seminarId)
  if (!known) return { type: 'workingGroup.unknownSeminar' }
  const field = invalidField('workingGroups', group)
  return field === null ? null : { type: 'workingGroup.invalidField', details: { field } }
}

function tidy(fields: GroupFields): GroupFields {
  return fields.name === undefined ? fields : { ...fields, name: fields.name.trim() }
}

/** A new group with its first members; the first of them is its coordinator. */
export const addGroup = defineCommand(
  'workingGroup.add',
  (
    context,
    input: {
      readonly fields: GroupFields & Pick<WorkingGroup, 'name'>
      readonly personIds?: readonly Id[]
    },
  ): Outcome => {
    const { snapshot, newId } = context
    const { personIds = [] } = input
    const group = { id: newId(), ...tidy(input.fields), name: input.fields.name.trim() }
    const refusal = groupRefusal(snapshot, group)
    if (refusal) return fail(refusal)
    if (personIds.some((id) => !snapshot.people.has(id))) {
      return fail({ type: 'workingGroup.unknownPerson' })
    }
    const draft = new ChangeDraft(snapshot)
    draft.add('workingGroups', { ...group, coordinatorId: personIds[0] ?? null })
    for (const personId of new Set(personIds)) {
      draft.add('groupMembers', { id: newId(), groupId: group.id, personId })
    }
    return ok(draft.build())
  },
)

export const updateGroup = defineCommand(
  'workingGroup.update',
  ({ snapshot }, input: { readonly groupId: Id; readonly fields: GroupFields }): Outcome => {
    const group = snapshot.workingGroups.get(input.groupId)
    if (!group) return fail({ type: 'workingGroup.unknown' })
    const fields = tidy(input.fields)
    const refusal = groupRefusal(snapshot, { ...group, ...fields })
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.update('workingGroups', group.id, fields)
    return ok(draft.build())
  },
)

/** Removes a group with its members and meetings; tasks are kept and belong to no group. */
export const removeGroup = defineCommand(
  'workingGroup.remove',
  ({ snapshot }, { groupId }: { readonly groupId: Id }): Outcome => {
    const draft = new ChangeDraft(snapshot)
    draft.remove('workingGroups', groupId)
    return ok(draft.build())
  },
)

/** Adds a member; whoever comes first to a group without a coordinator becomes it. */
export const addMember = defineCommand(
  'workingGroup.addMember',
  (
    context: CommandContext,
    input: { readonly groupId: Id; readonly personId: Id; readonly role?: string },
  ): Outcome => {
    const { snapshot, newId } = context
    const { groupId, personId, role = '' } = input
    const group = snapshot.workingGroups.get(groupId)
    if (!group) return fail({ type: 'workingGroup.unknown' })
    const person = snapshot.people.get(personId)
    if (!person) return fail({ type: 'workingGroup.unknownPerson' })
    const members = [...snapshot.groupMembers.values()].filter((known) => known.groupId === groupId)
    if (members.some((known) => known.personId === personId)) {
      return fail({ type: 'workingGroup.alreadyMember', details: { name: person.name } })
    }
    const member = { id: newId(), groupId, personId, role: role.trim() }
    const field = invalidField('groupMembers', member)
    if (field !== null) return fail({ type: 'workingGroup.invalidField', details: { field } })
    const draft = new ChangeDraft(snapshot)
    draft.add('groupMembers', member)
    if (members.length === 0) draft.update('workingGroups', groupId, { coordinatorId: personId })
    return ok(draft.build())
  },
)

/** What a member does in the group, in words; empty is nothing in particular. */
export const setMemberRole = defineCommand(
  'workingGroup.setRole',
  ({ snapshot }, input: { readonly memberId: Id; readonly role: string }): Outcome => {
    const member = snapshot.groupMembers.get(input.memberId)
    if (!member) return fail({ type: 'workingGroup.unknownMember' })
    const role = input.role.trim()
    const field = invalidField('groupMembers', { ...member, role })
    if (field !== null) return fail({ type: 'workingGroup.invalidField', details: { field } })
    const draft = new ChangeDraft(snapshot)
    draft.update('groupMembers', member.id, { role })
    return ok(draft.build())
  },
)

/** Removes the person from the group, and as its coordinator; the group then has none. */
export const removeMember = defineCommand(
  'workingGroup.removeMember',
  (
    { snapshot },
    { groupId, personId }: { readonly groupId: Id; readonly personId: Id },
  ): Outcome => {
    const draft = new ChangeDraft(snapshot)
    for (const known of snapshot.groupMembers.values()) {
      if (known.groupId === groupId && known.personId === personId) {
        draft.remove('groupMembers', known.id)
      }
    }
    if (snapshot.workingGroups.get(groupId)?.coordinatorId === personId) {
      draft.update('workingGroups', groupId, { coordinatorId: null })
    }
    return ok(draft.build())
  },
)

/** Makes a member the coordinator instead of whoever it was: there is never more than one. */
export const setCoordinator = defineCommand(
  'workingGroup.setCoordinator',
  (
    { snapshot },
    { groupId, personId }: { readonly groupId: Id; readonly personId: Id },
  ): Outcome => {
    if (!snapshot.workingGroups.has(groupId)) return fail({ type: 'workingGroup.unknown' })
    const isMember = [...snapshot.groupMembers.values()].some(
      (known) => known.groupId === groupId && known.personId === personId,
    )
    if (!isMember) return fail({ type: 'workingGroup.unknownMember' })
    const draft = new ChangeDraft(snapshot)
    draft.update('workingGroups', groupId, { coordinatorId: personId })
    return ok(draft.build())
  },
)
