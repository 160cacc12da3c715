/** The Danish catalogue: the source of every text. One file per feature. */
import { agenda } from './agenda'
import { agendaChecks } from './agendaChecks'
import { agendaItem } from './agendaItem'
import { agendaVersions } from './agendaVersions'
import { agendaViews } from './agendaViews'
import { backup } from './backup'
import { board } from './board'
import { budget } from './budget'
import { cancellation } from './cancellation'
import { cases } from './cases'
import { common } from './common'
import { distribution } from './distribution'
import { exports } from './exports'
import { groups } from './groups'
import { history } from './history'
import { holidays } from './holidays'
import { importing } from './importing'
import { methods } from './methods'
import { overview } from './overview'
import { people } from './people'
import { refusals } from './refusals'
import { rescue } from './rescue'
import { rules } from './rules'
import { seminars } from './seminars'
import { series } from './series'
import { settings } from './settings'
import { shell } from './shell'
import { speakerMails } from './speakerMails'
import { speakers } from './speakers'
import { starters } from './starters'
import { tables } from './tables'
import { taskPlans } from './taskPlans'
import { tasks } from './tasks'
import { templates } from './templates'
import { themes } from './themes'
import { ui } from './ui'
import { versions } from './versions'
import { whatIf } from './whatIf'

export const da = {
  agenda,
  agendaChecks,
  agendaItem,
  agendaVersions,
  agendaViews,
  backup,
  board,
  budget,
  cancellation,
  cases,
  common,
  distribution,
  exports,
  groups,
  history,
  holidays,
  importing,
  methods,
  overview,
  people,
  refusals,
  rescue,
  rules,
  seminars,
  series,
  settings,
  shell,
  speakerMails,
  speakers,
  starters,
  tables,
  taskPlans,
  tasks,
  templates,
  themes,
  ui,
  versions,
  whatIf,
}

/** The shape that every other language fills completely. */
export type Catalogue = typeof da
