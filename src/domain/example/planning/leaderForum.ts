/** A forum over two days in the example, for directors and chiefs. */
import type { Person } from '../../people/person'
import { addDays, type Day } from '../../shared/day'
import type { ExampleFocus } from './exampleFocus'
import { leaderDayIn, thursday, twoUsableDays } from '../exampleDays'
import type { ExampleMaker } from '../exampleMaker'
import type { ExamplePeople } from '../examplePeople'
import type { ExampleThemes } from './exampleThemes'
import { addProgramme } from './programmeWriter'

const daysUntilForum = 120

export function addLeaderForum(
  maker: ExampleMaker,
  { directors, leaders, consultants }: ExamplePeople,
  focus: ExampleFocus,
  themes: ExampleThemes,
): void {
  const series = maker.add('series', {
    name: 'Strategisk lederforum',
    purpose: 'To dage om året, hvor direktion og chefer løfter blikket sammen.',
    audienceLevels: [1, 2],
    defaultSeatsMin: 10,
    defaultSeatsMax: 24,
  })
  const forum = maker.add('seminars', {
    seriesId: series.id,
    kind: 'leaderForum',
    title: 'Strategisk lederforum',
    purpose: 'At vælge, hvad vi lægger fra os, så der bliver plads til det nye.',
    focusAreaId: focus.simplerWork.id,
    day: forumDay(maker.today),
    startTime: '10:00',
    endTime: '17:30',
    place: 'Badehotellet Fjordblik',
    seatsMin: 10,
    seatsMax: 24,
  })
  maker.add('seminarDays', { seminarId: forum.id, offset: 1, startTime: '08:30', endTime: '13:00' })
  const [chief, children, health] = directors as readonly [Person, Person, Person]
  const [lead] = consultants
  const host = leaders.find(({ level }) => level === 2)
  const questions = themes.candidates[3]?.questions ?? []
  addProgramme(
    maker,
    forum,
    [
      { kind: 'welcome', minutes: 15, title: 'Velkommen', responsible: chief },
      {
        kind: 'checkIn',
        minutes: 25,
        title: 'Et billede på året',
        method: 'pictureCards',
        responsible: lead,
      },
      { kind: 'plenary', minutes: 50, title: 'Hvor står vi?', responsible: children },
      { kind: 'break', minutes: 15, title: 'Kaffe', responsible: lead },
      {
        kind: 'groupWork',
        minutes: 45,
        title: 'Det, ingen ville savne',
        method: 'silentWriting',
        questions,
        responsible: host,
      },
      { kind: 'meal', minutes: 60, title: 'Frokost', at: '12:30', responsible: lead },
      {
        kind: 'movement',
        minutes: 45,
        title: 'Gåtur langs vandet',
        method: 'walkAndTalk',
        responsible: health,
      },
      {
        kind: 'groupWork',
        minutes: 75,
        title: 'Hvis det gik galt, hvad skete der så?',
        method: 'premortem',
        responsible: host,
      },
      { kind: 'break', minutes: 20, title: 'Kaffe og kage', responsible: lead },
      {
        kind: 'plenary',
        minutes: 100,
        title: 'Fem ting, vi lægger fra os',
        method: 'dotVoting',
        responsible: chief,
      },
    ],
    [
      {
        kind: 'checkIn',
        minutes: 20,
        title: 'Hvad sov vi på?',
        method: 'checkInRound',
        responsible: lead,
      },
      {
        kind: 'groupWork',
        minutes: 70,
        title: 'Fra valg til første skridt',
        method: 'backcasting',
        responsible: host,
      },
      { kind: 'break', minutes: 20, title: 'Kaffe', responsible: lead },
      {
        kind: 'plenary',
        minutes: 60,
        title: 'Hvem gør hvad?',
        method: 'consentRound',
        responsible: children,
      },
      {
        kind: 'closing',
        minutes: 40,
        title: 'Det siger vi til vores egne på mandag',
        method: 'commitmentsRound',
        responsible: chief,
      },
      { kind: 'meal', minutes: 60, title: 'Frokost og farvel', at: '12:00', responsible: lead },
    ],
  )
}

/** A Thursday and the Friday after it, in another week than the leader day. */
function forumDay(today: Day): Day {
  const first = twoUsableDays(addDays(today, daysUntilForum), thursday)
  return first === leaderDayIn(today) ? twoUsableDays(addDays(first, 7), thursday) : first
}
