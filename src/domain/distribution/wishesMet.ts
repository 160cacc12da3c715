/** How many of the wishes about days a distribution grants: one wish per person and rule. */
import { isWish } from '../rules/rulePeople'
import type { DistributionProblem } from './problem'
import { breachBy, type SeatMap } from './ruleBreaches'

export interface WishesMet {
  readonly met: number
  readonly of: number
}

/** Somebody without a day has no wish granted. */
export function wishesMet(
  { rules }: Pick<DistributionProblem, 'rules'>,
  seats: SeatMap,
): WishesMet {
  let [met, of] = [0, 0]
  for (const rule of rules) {
    if (!isWish(rule)) continue
    for (const personId of rule.personIds) {
      const dayId = seats.get(personId)
      of += 1
      if (dayId !== undefined && breachBy(rule, personId, dayId, new Map()) === null) met += 1
    }
  }
  return { met, of }
}
