/** The Danish catalogue: the source of every text. One file per feature. */
import { backup } from './backup'
import { board } from './board'
import { cancellation } from './cancellation'
import { common } from './common'
import { distribution } from './distribution'
import { exports } from './exports'
import { history } from './history'
import { holidays } from './holidays'
import { importing } from './importing'
import { overview } from './overview'
import { people } from './people'
import { refusals } from './refusals'
import { rescue } from './rescue'
import { rules } from './rules'
import { seminars } from './seminars'
import { series } from './series'
import { settings } from './settings'
import { shell } from './shell'
import { tables } from './tables'
import { ui } from './ui'
import { versions } from './versions'
import { whatIf } from './whatIf'

export const da = {
  backup,
  board,
  cancellation,
  common,
  distribution,
  exports,
  history,
  holidays,
  importing,
  overview,
  people,
  refusals,
  rescue,
  rules,
  seminars,
  series,
  settings,
  shell,
  tables,
  ui,
  versions,
  whatIf,
}

/** The shape that every other language fills completely. */
export type Catalogue = typeof da
