/**
 * What stands in the way when rules are left aside: seats, absences, eligibility and pins. Hall sets are read
 * off the residual network (Hall 1935; Ford and Fulkerson 1956), one for each person or day left over.
 */
import type { BlockReason, Conflict, DistributionProblem } from '@/domain/distribution/problem'
import { seatsNetwork } from './feasibility'
import { maximumFlow, reachableFrom, reaching } from './flow'
import { compile, type Compiled } from './problem'

/** Every conflict that seats, absences and pins alone already cause. */
export function seatConflicts(problem: DistributionProblem): Conflict[] {
  const bare = compile({ ...problem, rules: [], attributes: [], evenWeight: 0, moveWeight: 0 })
  return [...totals(bare), ...nowhereToGo(problem), ...overfull(bare), ...underfull(bare)]
}

function totals({ people, seatsMin, seatsMax }: Compiled): Conflict[] {
  const seats = seatsMax.reduce((sum, max) => sum + max, 0)
  const least = seatsMin.reduce((sum, min) => sum + min, 0)
  if (people > seats) return [{ type: 'tooFewSeats', people, seats }]
  return people < least ? [{ type: 'tooFewPeople', people, seatsMin: least }] : []
}

function nowhereToGo({ people, days }: DistributionProblem): Conflict[] {
  return people.flatMap(({ id, blocked, pinnedTo }): Conflict[] => {
    if (pinnedTo !== null && blocked[pinnedTo] !== undefined) {
      return [{ type: 'pinnedToBlockedDay', personId: id, dayId: pinnedTo }]
    }
    if (days.some((day) => blocked[day.id] === undefined)) return []
    const reasons = new Set(days.map((day) => blocked[day.id] as BlockReason))
    return [{ type: 'noDay', personId: id, reasons: [...reasons] }]
  })
}

/** For everyone left without a seat: the days that this person's chain of exchanges can reach are all full. */
function overfull(bare: Compiled): Conflict[] {
  const { net, blockNode, dayNode, arcs, supply } = seatsNetwork(bare, bare.allowed, 'max')
  maximumFlow(net)
  const found = new Map<string, Conflict>()
  for (const [block, arc] of supply.entries()) {
    if (net.room[arc] === 0) continue
    const reached = reachableFrom(net, blockNode(block))
    const days = dayNumbers(bare).filter((day) => reached[dayNode(day)] === 1)
    // The days together hold everyone: that is `tooFewSeats`, said once.
    if (days.length === 0 || (days.length === bare.days && totals(bare).length > 0)) continue
    const outside = new Set(arcs.filter(({ day }) => !days.includes(day)).map((arc) => arc.block))
    const only = arcs.filter(({ block: own, day }) => days.includes(day) && !outside.has(own))
    const personIds = ids(
      bare,
      only.map((arc) => arc.block),
    )
    const dayIds = days.map((day) => bare.source.days[day]!.id)
    const seats = days.reduce((sum, day) => sum + bare.seatsMax[day]!, 0)
    found.set(dayIds.join(), { type: 'onlyTheseDays', personIds, dayIds, seats })
  }
  return [...found.values()]
}

function underfull(bare: Compiled): Conflict[] {
  const { net, dayNode, arcs, demand } = seatsNetwork(bare, bare.allowed, 'min')
  maximumFlow(net)
  const found = new Map<string, Conflict>()
  for (const poor of dayNumbers(bare)) {
    if (net.room[demand[poor]!] === 0) continue
    const reached = reaching(net, dayNode(poor))
    const days = dayNumbers(bare).filter((day) => reached[dayNode(day)] === 1)
    if (days.length === bare.days && totals(bare).length > 0) continue
    const personIds = ids(
      bare,
      arcs.filter(({ day }) => days.includes(day)).map((arc) => arc.block),
    )
    const dayIds = days.map((day) => bare.source.days[day]!.id)
    const seatsMin = days.reduce((sum, day) => sum + bare.seatsMin[day]!, 0)
    found.set(dayIds.join(), { type: 'tooFewCanCome', dayIds, personIds, seatsMin })
  }
  return [...found.values()]
}

function dayNumbers({ days }: Compiled): number[] {
  return Array.from({ length: days }, (_, day) => day)
}

function ids({ source, members }: Compiled, blocks: readonly number[]) {
  return [...new Set(blocks)].flatMap((block) =>
    members[block]!.map((person) => source.people[person]!.id),
  )
}
