/**
 * The temperature of an annealing search (Kirkpatrick, Gelatt and Vecchi 1983): it falls geometrically
 * within a cycle, then rises again, less high, for a longer cycle, so that the search keeps improving
 * for as long as it is given time.
 */

/** Temperatures are in what one ordinary worsening costs; lengths are numbers of tried moves. */
export interface CoolingPlan {
  /** Where the first cycle starts, where later ones start, and where all of them end. */
  readonly hot: number
  readonly reheat: number
  readonly cold: number
  readonly firstCycle: number
  /** How much longer each cycle is than the one before it. */
  readonly growth: number
  readonly longestCycle: number
}

export interface Cooling {
  readonly plan: CoolingPlan
  cycle: number
  cycleLength: number
  cycleDone: number
}

/** At the hot end of the first cycle. */
export function startCooling(plan: CoolingPlan): Cooling {
  return { plan, cycle: 0, cycleLength: plan.firstCycle, cycleDone: 0 }
}

/** The temperature of the moves to come. */
export function temperatureOf({ plan, cycle, cycleLength, cycleDone }: Cooling): number {
  const from = cycle === 0 ? plan.hot : plan.reheat
  return from * Math.pow(plan.cold / from, cycleDone / cycleLength)
}

/** Counts the moves that were tried; true at the end of a cycle. */
export function coolBy(cooling: Cooling, moves: number): boolean {
  cooling.cycleDone += moves
  if (cooling.cycleDone < cooling.cycleLength) return false
  const { growth, longestCycle } = cooling.plan
  cooling.cycle += 1
  cooling.cycleDone = 0
  cooling.cycleLength = Math.min(longestCycle, cooling.cycleLength * growth)
  return true
}
