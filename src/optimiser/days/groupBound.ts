/**
 * What soft caps and people who have met before cost at least. Each group is spread over the days as
 * cheaply as who can come and seats allow; its cost is separable and convex, so the cheapest place is
 * taken each time (Ibaraki and Katoh, Resource Allocation Problems, 1988).
 */
import { parting, softCap, type Compiled } from './problem'

/** Points that no distribution avoids; groups share no days' costs, so theirs add up. */
export function groupBound(problem: Compiled): number {
  const { groups, days, groupForm } = problem
  const { least, most } = whoCanCome(problem)
  const people = peopleOfGroups(problem)
  let sum = 0
  for (let group = 0; group < groups; group += 1) {
    if (groupForm[group] !== softCap && groupForm[group] !== parting) continue
    const from = group * days
    sum += cheapestSplit(
      problem,
      group,
      people[group]!,
      least.slice(from, from + days),
      most.subarray(from, from + days),
    )
  }
  return sum
}

/** group * days + day -> people of the group who have no other day, and who can come at all. */
function whoCanCome({ blocks, groups, days, allowed, groupsOf, seatsMax }: Compiled) {
  const least = new Int32Array(groups * days)
  const most = new Int32Array(groups * days)
  for (let block = 0; block < blocks; block += 1) {
    const open = allowed.subarray(block * days, (block + 1) * days)
    const only = open.indexOf(1) === open.lastIndexOf(1)
    for (let i = groupsOf.start[block]!; i < groupsOf.start[block + 1]!; i += 1) {
      for (let day = 0; day < days; day += 1) {
        if (open[day] === 0) continue
        const at = groupsOf.items[i]! * days + day
        most[at]! += groupsOf.counts[i]!
        if (only) least[at]! += groupsOf.counts[i]!
      }
    }
  }
  for (let at = 0; at < most.length; at += 1) most[at] = Math.min(most[at]!, seatsMax[at % days]!)
  return { least, most }
}

/** `there` begins as the least of every day and is filled up. */
function cheapestSplit(
  problem: Compiled,
  group: number,
  people: number,
  there: Int32Array,
  most: Int32Array,
): number {
  const { days } = problem
  let cost = 0
  let left = people
  for (let day = 0; day < days; day += 1) {
    for (let k = 0; k < there[day]!; k += 1) cost += oneMore(problem, group, k)
    left -= there[day]!
  }
  for (; left > 0; left -= 1) {
    let cheapest = Infinity
    let chosen = -1
    for (let day = 0; day < days; day += 1) {
      if (there[day]! >= most[day]!) continue
      const price = oneMore(problem, group, there[day]!)
      if (price >= cheapest) continue
      cheapest = price
      chosen = day
    }
    // More people than places: no distribution is complete, and nothing need be proven about it.
    if (chosen < 0) return cost
    there[chosen]! += 1
    cost += cheapest
  }
  return cost
}

/** What the next person costs on a day that has so many of the group. */
function oneMore({ groupForm, groupLimit, groupWeight }: Compiled, group: number, there: number) {
  if (groupForm[group] === parting) return groupWeight[group]! * there
  return there < groupLimit[group]! ? 0 : groupWeight[group]!
}

function peopleOfGroups({ groups, groupsOf }: Compiled): Int32Array {
  const people = new Int32Array(groups)
  for (let i = 0; i < groupsOf.items.length; i += 1) {
    people[groupsOf.items[i]!]! += groupsOf.counts[i]!
  }
  return people
}
