/** The whole example: a small invented municipality with something to look at and something to do. */
import { applyChange } from '../change'
import { emptySnapshot, type Snapshot } from '../records'
import type { Day } from '../shared/day'
import { settingsId } from '../workspace/workspaceSettings'
import { addSecondRound } from './academy'
import { addBoardSeminar, addLeaderDay } from './boardAndLeaderDays'
import { addAbsences } from './exampleAbsences'
import { startExample } from './exampleMaker'
import { addPeople } from './examplePeople'
import { addRules, secondRoundRules } from './exampleRules'
import { addTables } from './exampleTables'
import { addUnits } from './exampleUnits'
import { municipality } from './organisation/organisation'
import { addPlanning } from './planning/addPlanning'
import { addPublishedAcademy } from './publishedAcademy'

const absenceSeed = 32

/**
 * The whole example as a workspace of its own.
 * @param today the dates lie around this day; the same day gives the same records, ids included
 */
export function buildExample(today: Day): Snapshot {
  const maker = startExample(today)
  maker.add('settings', { organisationName: municipality }, settingsId)
  const units = addUnits(maker)
  const people = addPeople(maker, units)
  const { mixedDay, participants } = addPublishedAcademy(maker, units, people)
  const secondRound = addSecondRound(maker, units)
  addRules(maker, secondRound, people.leaders, secondRoundRules)
  addAbsences(maker, people.leaders, secondRound.seminars, absenceSeed)
  const leaderDay = addLeaderDay(maker)
  const boardSeminar = addBoardSeminar(maker, people)
  addTables(maker, mixedDay, participants)
  addPlanning(maker, people, { leaderDay, boardSeminar, academyDay: mixedDay })
  return applyChange(emptySnapshot(), maker.finish())
}
