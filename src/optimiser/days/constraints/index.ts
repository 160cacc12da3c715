/** Every constraint there is, in the order in which costs are listed: a new one is added here. */
import { apartConstraint } from './apart'
import { balanceConstraint } from './balance'
import { blockedDaysConstraint } from './blockedDays'
import type { Constraint } from './constraint'
import { metConstraint } from './met'
import { movesConstraint } from './moves'
import { mustDayConstraint } from './mustDay'
import { mustNotDayConstraint } from './mustNotDay'
import { pinnedConstraint } from './pinned'
import { seatsConstraint } from './seats'
import { togetherConstraint } from './together'
import { unitCapConstraint } from './unitCap'

export const constraints: readonly Constraint[] = [
  seatsConstraint,
  blockedDaysConstraint,
  pinnedConstraint,
  togetherConstraint,
  apartConstraint,
  unitCapConstraint,
  mustDayConstraint,
  mustNotDayConstraint,
  balanceConstraint,
  metConstraint,
  movesConstraint,
]
