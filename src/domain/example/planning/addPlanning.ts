/** Everything that is planned around the seminars of the example, from the themes to the budget. */
import type { Seminar } from '../../seminars/seminar'
import { templateOf } from '../../templates/templateContent'
import type { ExampleMaker } from '../exampleMaker'
import type { ExamplePeople } from '../examplePeople'
import { addAcademyProgramme } from './academyProgramme'
import { addBoardMeeting } from './boardMeeting'
import { addBoardSeminarProgramme } from './boardSeminarProgramme'
import { addBudgets } from './exampleBudgets'
import { addFocusAreas } from './exampleFocus'
import { addAcademyGroup, addLeaderDayGroups } from './exampleGroups'
import { addSpeakers } from './exampleSpeakers'
import { addThemes, type BuiltTheme } from './exampleThemes'
import { addLastLeaderDay } from './lastLeaderDay'
import { addLeaderDayBookings } from './leaderDayBookings'
import { addLeaderDayCases } from './leaderDayCases'
import { addLeaderDayChoices } from './leaderDayChoices'
import { addLeaderDayProgramme } from './leaderDayProgramme'
import { addLeaderDayTasks } from './leaderDayTasks'
import { addLeaderForum } from './leaderForum'
import { lengthenTalk, publishProgramme } from './publishedProgrammes'

interface Planned {
  readonly leaderDay: Seminar
  readonly boardSeminar: Seminar
  readonly academyDay: Seminar
}

export function addPlanning(maker: ExampleMaker, people: ExamplePeople, planned: Planned): void {
  const { leaderDay, boardSeminar, academyDay } = planned
  const focus = addFocusAreas(maker)
  const themes = addThemes(maker, focus)
  const speakers = addSpeakers(maker, people)
  maker.change('seminars', leaderDay.id, {
    purpose: 'Alle ledere går hjem med én opgave, de løser sammen med en leder fra en anden enhed.',
    focusAreaId: focus.acrossUnits.id,
  })
  maker.change('seminars', boardSeminar.id, {
    purpose: 'At lukke det, der er aftalt, og vælge, hvad det næste halvår skal bruges til.',
    focusAreaId: focus.simplerWork.id,
  })

  const lastDay = addLastLeaderDay(maker)
  addLeaderDayChoices(maker, leaderDay, lastDay, themes)
  addLeaderDayBookings(maker, leaderDay, lastDay, speakers)
  const theme = themes.candidates[0] as BuiltTheme
  const programme = addLeaderDayProgramme(maker, leaderDay, { people, speakers, theme })
  const { project } = addLeaderDayGroups(maker, leaderDay, people)
  addLeaderDayTasks(maker, leaderDay, project, people)
  addLeaderDayCases(maker, leaderDay, lastDay, theme, programme, people)
  publishProgramme(maker, leaderDay, 'Første udgave, sendt til oplægsholdere og sparringsgruppe.')
  lengthenTalk(maker, programme)

  addBoardSeminarProgramme(maker, boardSeminar, people, themes)
  publishProgramme(maker, boardSeminar, 'Sendt til direktionen og sekretariatscheferne.')
  addBoardMeeting(maker, boardSeminar.day, people)
  addLeaderForum(maker, people, focus, themes)
  addAcademyProgramme(maker, academyDay, people, themes)
  addAcademyGroup(maker, academyDay.seriesId as string, people)
  addBudgets(maker, { leaderDay, boardSeminar }, academyDay.seriesId as string)
  maker.add('seminarTemplates', {
    ...templateOf(maker.soFar(), boardSeminar),
    name: 'Vores faste direktionsseminar',
  })
}
