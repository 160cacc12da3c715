import {
  addGroup,
  addMember,
  removeGroup,
  removeMember,
  setCoordinator,
  setMemberRole,
  updateGroup,
} from '@/domain/groups/groupCommands'
import {
  coordinatorOf,
  groupsOfSeminar,
  meetingsOf,
  membersOf,
  usesOfGroup,
} from '@/domain/groups/groupQueries'
import { addMeeting, removeMeeting, updateMeeting } from '@/domain/groups/meetingCommands'
import { removePeople } from '@/domain/people/personCommands'
import { describe, expect, it } from 'vitest'
import {
  aGroupMeeting,
  aGroupMember,
  aPerson,
  aSeminar,
  aSeries,
  aTask,
  aWorkingGroup,
  snapshotOf,
} from '../../../support/builders'
import { after, refusalOf } from '../../../support/snapshotOf'

const house = snapshotOf({
  series: [aSeries({ id: 'series' })],
  seminars: [aSeminar({ id: 'seminar', seriesId: 'series' }), aSeminar({ id: 'other' })],
  people: ['Åse', 'Bo', 'Ane'].map((name) => aPerson({ id: name, name })),
  workingGroups: [aWorkingGroup({ id: 'group', seminarId: 'seminar', coordinatorId: 'Bo' })],
  groupMembers: [
    aGroupMember({ personId: 'Åse' }),
    aGroupMember({ personId: 'Bo' }),
    aGroupMember({ personId: 'Bo' }),
    aGroupMember({ personId: 'gone' }),
  ],
})
const group = (snapshot: typeof house) => snapshot.workingGroups.get('group') ?? aWorkingGroup()
const names = (snapshot: typeof house) =>
  membersOf(snapshot, group(snapshot)).map(({ person }) => person.name)

describe('the members of a group', () => {
  it('are listed once, the coordinator first, without those who are gone', () => {
    expect(names(house)).toEqual(['Bo', 'Åse'])
  })

  it('have exactly one coordinator: choosing another moves the task', () => {
    const snapshot = after(house, setCoordinator, { groupId: 'group', personId: 'Åse' })
    expect(names(snapshot)).toEqual(['Åse', 'Bo'])
    expect(membersOf(snapshot, group(snapshot)).filter((one) => one.isCoordinator)).toHaveLength(1)
    expect(refusalOf(house, setCoordinator, { groupId: 'group', personId: 'Ane' })).toBe(
      'workingGroup.unknownMember',
    )
  })

  it('leave with every record of theirs, the coordinator too', () => {
    const snapshot = after(house, removeMember, { groupId: 'group', personId: 'Bo' })
    expect(names(snapshot)).toEqual(['Åse'])
    expect(coordinatorOf(snapshot, group(snapshot))).toBeNull()
  })

  it('leave when they are removed from the people', () => {
    const snapshot = after(house, removePeople, { personIds: ['Bo'] })
    expect(names(snapshot)).toEqual(['Åse'])
    expect(group(snapshot).coordinatorId).toBeNull()
  })

  it('are not added twice', () => {
    const again = { groupId: 'group', personId: 'Åse' }
    expect(refusalOf(house, addMember, again)).toBe('workingGroup.alreadyMember')
    expect(refusalOf(house, addMember, { ...again, personId: 'gone' })).toBe(
      'workingGroup.unknownPerson',
    )
    expect(names(after(house, addMember, { ...again, personId: 'Ane' }))).toEqual([
      'Bo',
      'Ane',
      'Åse',
    ])
  })

  it('have a role in words', () => {
    const [first] = membersOf(house, group(house))
    const input = { memberId: first?.member.id ?? '', role: ' Referent ' }
    const snapshot = after(house, setMemberRole, input)
    expect(membersOf(snapshot, group(snapshot))[0]?.member.role).toBe('Referent')
    expect(refusalOf(house, setMemberRole, { ...input, role: 'x'.repeat(101) })).toBe(
      'workingGroup.invalidField',
    )
  })
})

describe('a group', () => {
  it('begins with its first member as coordinator', () => {
    const snapshot = after(house, addGroup, {
      fields: { name: ' Sparringsgruppen ', seriesId: 'series' },
      personIds: ['Ane', 'Bo'],
    })
    const [, made] = groupsOfSeminar(snapshot, 'seminar')
    expect(made).toMatchObject({ name: 'Sparringsgruppen', coordinatorId: 'Ane' })
  })

  it('without members gets its first one as coordinator', () => {
    const empty = after(house, addGroup, { fields: { name: 'Ny', seminarId: 'other' } })
    const groupId = groupsOfSeminar(empty, 'other').find(({ name }) => name === 'Ny')?.id ?? ''
    const snapshot = after(empty, addMember, { groupId, personId: 'Ane' })
    expect(snapshot.workingGroups.get(groupId)?.coordinatorId).toBe('Ane')
  })

  it('is for one seminar or a whole series, never both or neither', () => {
    const refused = (fields: object) =>
      refusalOf(house, addGroup, { fields: { name: 'Ny', ...fields } })
    expect(refused({})).toBe('workingGroup.noPurview')
    expect(refused({ seminarId: 'seminar', seriesId: 'series' })).toBe('workingGroup.noPurview')
    expect(refused({ seminarId: 'gone' })).toBe('workingGroup.unknownSeminar')
    expect(refused({ name: ' ', seminarId: 'seminar' })).toBe('workingGroup.nameMissing')
    const fields = { seminarId: null, seriesId: 'series' }
    const moved = after(house, updateGroup, { groupId: 'group', fields })
    expect(groupsOfSeminar(moved, 'other').map(({ id }) => id)).toEqual(['group'])
  })

  it('is removed with its members and meetings, and leaves its tasks behind', () => {
    const full = snapshotOf(
      { groupMeetings: [aGroupMeeting()], tasks: [aTask({ id: 'task', groupId: 'group' })] },
      house,
    )
    expect(usesOfGroup(full, 'group')).toEqual({ members: 4, meetings: 1, tasks: 1 })
    const snapshot = after(full, removeGroup, { groupId: 'group' })
    expect([snapshot.groupMembers.size, snapshot.groupMeetings.size]).toEqual([0, 0])
    expect(snapshot.tasks.get('task')?.groupId).toBeNull()
  })
})

describe('the meetings of a group', () => {
  it('come by day and time', () => {
    const groupMeetings = [
      aGroupMeeting({ startTime: '13:00', endTime: '14:00' }),
      aGroupMeeting({ startTime: '09:00' }),
    ]
    const fields = { day: '2026-01-12' }
    const met = snapshotOf({ groupMeetings }, house)
    const snapshot = after(met, addMeeting, { groupId: 'group', fields })
    expect(
      meetingsOf(snapshot, 'group').map(({ day, startTime }) => `${day} ${startTime}`),
    ).toEqual(['2026-01-12 09:00', '2026-02-02 09:00', '2026-02-02 13:00'])
  })

  it('are changed and removed', () => {
    const held = snapshotOf({ groupMeetings: [aGroupMeeting({ id: 'meeting' })] }, house)
    const fields = { notes: 'Vi valgte tema.' }
    const noted = after(held, updateMeeting, { meetingId: 'meeting', fields })
    expect(noted.groupMeetings.get('meeting')?.notes).toBe('Vi valgte tema.')
    expect(after(held, removeMeeting, { meetingId: 'meeting' }).groupMeetings.size).toBe(0)
  })

  it('are refused when the day or the times make no sense', () => {
    const refused = (fields: object) =>
      refusalOf(house, addMeeting, { groupId: 'group', fields: { day: '2026-02-02', ...fields } })
    expect(refused({ day: '2026-02-30' })).toBe('groupMeeting.unknownDay')
    expect(refused({ startTime: '25:00' })).toBe('groupMeeting.unknownTime')
    expect(refused({ endTime: '08:00' })).toBe('groupMeeting.endBeforeStart')
    expect(refused({ place: 'x'.repeat(301) })).toBe('groupMeeting.invalidField')
  })
})
