/** Who prepares the seminars of the example: a sounding board, a project and a working group. */
import type { GroupMeeting, WorkingGroup } from '../../groups/workingGroup'
import type { Person } from '../../people/person'
import type { Seminar } from '../../seminars/seminar'
import { addDays, type Day } from '../../shared/day'
import { isWeekend } from '../../shared/holidays'
import type { Id } from '../../shared/id'
import type { ExampleMaker } from '../exampleMaker'
import type { ExamplePeople } from '../examplePeople'

export function addLeaderDayGroups(
  maker: ExampleMaker,
  seminar: Seminar,
  { directors, leaders, consultants }: ExamplePeople,
): { readonly project: WorkingGroup } {
  const [lead, second, third, fourth] = consultants as readonly [Person, Person, Person, Person]
  const sounding = maker.add('workingGroups', {
    seminarId: seminar.id,
    kind: 'sounding',
    name: 'Sparringsgruppe',
    purpose: 'Læser med, prøver øvelserne af og siger til, når det bliver for langt fra hverdagen.',
    coordinatorId: second.id,
  })
  const thirdLevel = leaders.filter(({ level }) => level === 3)
  const voices = [3, 17, 31, 44, 58].flatMap((place) => thirdLevel[place] ?? [])
  addMembers(maker, sounding, [[second, 'Indkalder'], ...withRole(voices, '')])
  addMeeting(maker, sounding, -16, {
    place: 'Fjordby Rådhus, lokale 214',
    agenda: '1. De fire temaer\n2. Hvad må dagen ikke blive?',
    notes:
      'Gruppen foretrækker »Opgaven mellem os«. Ønske: mindst halvdelen af tiden ved bordene, og ' +
      'ingen lange rækker.',
  })
  addMeeting(maker, sounding, 15, {
    place: 'Fjordby Rådhus, lokale 214',
    agenda: '1. Udkast til program\n2. Prøv værkstedet »Sig det i tide« af',
  })
  const project = maker.add('workingGroups', {
    seminarId: seminar.id,
    kind: 'project',
    name: 'Projektorganisation',
    purpose: 'Holder dagen på sporet: program, oplægsholdere, sal, økonomi og opfølgning.',
    coordinatorId: lead.id,
  })
  addMembers(maker, project, [
    [directors[0] as Person, 'Ejer'],
    [lead, 'Program'],
    [second, 'Oplægsholdere'],
    [third, 'Sal og forplejning'],
    [fourth, 'Cases og borde'],
  ])
  addMeeting(maker, project, -9, {
    place: 'Teams',
    agenda: '1. Status på opgaver\n2. Budget',
    notes: 'Budgettet mangler kun den sidste godkendelse. Vi holder fast i frokost kl. 12.00.',
  })
  addMeeting(maker, project, 8, {
    place: 'Fjordhallerne, Hal A',
    agenda: '1. Gå salen igennem\n2. Programmet minut for minut',
  })
  return { project }
}

/** Of the whole academy, not of one of its days. */
export function addAcademyGroup(
  maker: ExampleMaker,
  seriesId: Id,
  { leaders, consultants }: ExamplePeople,
): void {
  const [, , third, fourth] = consultants as readonly [Person, Person, Person, Person]
  const group = maker.add('workingGroups', {
    seriesId,
    kind: 'working',
    name: 'Arbejdsgruppen bag akademiet',
    purpose: 'Forbereder de seks dage og samler op på, hvad der virker fra dag til dag.',
    coordinatorId: fourth.id,
  })
  const chiefs = leaders.filter(({ level }) => level === 2).slice(2, 5)
  addMembers(maker, group, [[fourth, 'Tovholder'], [third, 'Steder'], ...withRole(chiefs, '')])
  addMeeting(maker, group, 22, {
    place: 'Kulturhuset Kajen',
    agenda: '1. Cases til dag 2\n2. Hvem åbner dagene?',
  })
}

function withRole(people: readonly Person[], role: string): [Person, string][] {
  return people.map((person) => [person, role])
}

function addMembers(
  maker: ExampleMaker,
  { id: groupId }: WorkingGroup,
  members: readonly (readonly [Person, string])[],
): void {
  for (const [{ id: personId }, role] of members) {
    maker.add('groupMembers', { groupId, personId, role })
  }
}

function addMeeting(
  maker: ExampleMaker,
  { id: groupId }: WorkingGroup,
  days: number,
  about: Partial<GroupMeeting>,
): void {
  const day = workingDay(addDays(maker.today, days))
  maker.add('groupMeetings', { groupId, day, startTime: '13:00', endTime: '14:00', ...about })
}

/** Nobody meets on a Saturday or a Sunday. */
function workingDay(day: Day): Day {
  return isWeekend(day) ? workingDay(addDays(day, 1)) : day
}
