/** Ways out of conflicts of seats and absences, each tried by looking for conflicts again. */
import type {
  Conflict,
  DistributionProblem,
  ProblemDay,
  RemedyStep,
} from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { withRemedy } from './applyRemedy'
import { seatConflicts } from './seatConflicts'
import { mostOfOneKind, type WayOut } from './wayOut'

/** Steps that are taken together, or one alone. */
type Plan = readonly RemedyStep[]
type SeatConflict = Exclude<Conflict, { type: 'rulesCollide' }>

/** More days than this are not tried one by one for the same purpose. */
const daysTried = 6
/** Of the days that could each take everybody who lacks a seat, a few are enough to choose from. */
const singleDays = 2

/** Yields after every try. */
export function* seatRemedies(
  problem: DistributionProblem,
  conflicts: readonly Conflict[],
  conflict: SeatConflict,
): Generator<void, WayOut[]> {
  const ways: WayOut[] = []
  const tried = new Map<string, number>()
  for (const plan of plansFor(problem, conflict)) {
    const kind = `${plan.length > 1} ${plan[0]?.type}`
    const found = tried.get(kind) ?? 0
    // Steps of two plans side by side could not be told apart.
    if (found >= (plan.length > 1 ? 1 : mostOfOneKind)) continue
    yield
    if (!settles(problem, conflicts, conflict, plan)) continue
    tried.set(kind, found + 1)
    ways.push(...plan.map((step) => ({ step, enough: plan.length === 1 })))
  }
  return ways
}

/** Whether the conflict is gone afterwards, with no other in its place that was not there before. */
function settles(
  problem: DistributionProblem,
  before: readonly Conflict[],
  conflict: Conflict,
  plan: Plan,
): boolean {
  const known = new Map(before.map((own) => [keyOf(own), lackOf(own)]))
  const after = seatConflicts(plan.reduce(withRemedy, problem))
  return after.every((own) => {
    const key = keyOf(own)
    return key !== keyOf(conflict) && lackOf(own) <= (known.get(key) ?? 0)
  })
}

function keyOf(conflict: Conflict): string {
  switch (conflict.type) {
    case 'onlyTheseDays':
    case 'tooFewCanCome':
      return `${conflict.type} ${conflict.dayIds.join()}`
    case 'noDay':
    case 'pinnedToBlockedDay':
      return `${conflict.type} ${conflict.personId}`
    default:
      return conflict.type
  }
}

/** How many people or seats are wanting. */
function lackOf(conflict: Conflict): number {
  switch (conflict.type) {
    case 'tooFewSeats':
      return conflict.people - conflict.seats
    case 'tooFewPeople':
      return conflict.seatsMin - conflict.people
    case 'onlyTheseDays':
      return conflict.personIds.length - conflict.seats
    case 'tooFewCanCome':
      return conflict.seatsMin - conflict.personIds.length
    default:
      return 1
  }
}

function plansFor(problem: DistributionProblem, conflict: SeatConflict): Plan[] {
  const { days } = problem
  const lack = lackOf(conflict)
  switch (conflict.type) {
    case 'tooFewSeats':
      return [
        ...raiseEvenly(days, lack),
        ...days.slice(0, singleDays).map(({ id }) => addSeats(id, lack)),
        [{ type: 'addDay', seats: lack }],
      ]
    case 'tooFewPeople':
      return lowerMinima(days, lack)
    case 'onlyTheseDays': {
      const { dayIds, personIds } = conflict
      const elsewhere = days.filter(({ id }) => !dayIds.includes(id))
      return [
        ...dayIds.slice(0, daysTried).flatMap((id) => moveSeats(elsewhere, id, lack)),
        ...dayIds.slice(0, daysTried).map((id) => addSeats(id, lack)),
        ...unpinSome(problem, personIds, lack),
        ...askSome(problem, personIds, lack, elsewhere),
      ]
    }
    case 'tooFewCanCome': {
      const wanted = days.filter(({ id }) => conflict.dayIds.includes(id))
      const others = problem.people.map(({ id }) => id)
      const there = new Set(conflict.personIds)
      return [
        ...lowerMinima(wanted, lack),
        ...askSome(
          problem,
          others.filter((id) => !there.has(id)),
          lack,
          wanted,
        ),
      ]
    }
    case 'noDay':
      return askSome(problem, [conflict.personId], 1, days)
    case 'pinnedToBlockedDay': {
      const pinned = days.filter(({ id }) => id === conflict.dayId)
      return [
        [{ type: 'unpin', personId: conflict.personId }],
        ...askSome(problem, [conflict.personId], 1, pinned),
      ]
    }
  }
}

function addSeats(dayId: Id, seats: number): Plan {
  return [{ type: 'addSeats', dayId, seats }]
}

/** The lowest common number of seats that is enough; days that have more keep what they have. */
function raiseEvenly(days: readonly ProblemDay[], lack: number): Plan[] {
  const seatsAt = (level: number) =>
    days.reduce((sum, { seatsMax }) => sum + Math.max(level, seatsMax), 0)
  const wanted = seatsAt(0) + lack
  // With so many on every day the days hold more than is wanted.
  let enough = Math.ceil(wanted / days.length)
  while (enough > 0 && seatsAt(enough - 1) >= wanted) enough -= 1
  const dayIds = days.filter(({ seatsMax }) => seatsMax < enough).map(({ id }) => id)
  return dayIds.length < 2 ? [] : [[{ type: 'raiseSeats', dayIds, to: enough }]]
}

/** From one day with so much room above its minimum, the roomiest first; when there is none, from several. */
function moveSeats(from: readonly ProblemDay[], toDayId: Id, seats: number): Plan[] {
  const room = ({ seatsMin, seatsMax }: ProblemDay) => seatsMax - seatsMin
  const roomiest = from.toSorted((a, b) => room(b) - room(a))
  const move = (day: ProblemDay, count: number): RemedyStep => ({
    type: 'moveSeats',
    fromDayId: day.id,
    toDayId,
    seats: count,
  })
  const alone = roomiest.filter((day) => room(day) >= seats).slice(0, daysTried)
  const together: RemedyStep[] = []
  let left = seats
  for (const day of roomiest) {
    const count = Math.min(left, room(day))
    if (count <= 0) break
    together.push(move(day, count))
    left -= count
  }
  if (alone.length > 0 || left > 0) return alone.map((day) => [move(day, seats)])
  return [together]
}

/** Each day that can give up so many by itself; when none can, several as far down as they go. */
function lowerMinima(days: readonly ProblemDay[], by: number): Plan[] {
  const lower = ({ id, seatsMin }: ProblemDay, count: number): RemedyStep => ({
    type: 'lowerMinimum',
    dayId: id,
    to: seatsMin - count,
  })
  const alone = days.filter(({ seatsMin }) => seatsMin >= by)
  if (alone.length > 0) return alone.map((day) => [lower(day, by)])
  const together: RemedyStep[] = []
  let left = by
  for (const day of days.toSorted((a, b) => b.seatsMin - a.seatsMin)) {
    const count = Math.min(left, day.seatsMin)
    if (count > 0) together.push(lower(day, count))
    left -= count
  }
  return [together]
}

/** One of them when one is enough; else as many as it takes, if so many are pinned. */
function unpinSome(problem: DistributionProblem, personIds: readonly Id[], count: number): Plan[] {
  const own = new Set(personIds)
  const pinned = problem.people.filter(({ id, pinnedTo }) => pinnedTo !== null && own.has(id))
  const steps = pinned.map(({ id }): RemedyStep => ({ type: 'unpin', personId: id }))
  if (count === 1) return steps.slice(0, daysTried).map((step) => [step])
  return steps.length < count ? [] : [steps.slice(0, count)]
}

/** Only absences can be asked about: for whom a day is meant, and pins, are the planner's own doing. */
function askSome(
  problem: DistributionProblem,
  personIds: readonly Id[],
  count: number,
  days: readonly ProblemDay[],
): Plan[] {
  const own = new Set(personIds)
  const away = problem.people.filter(
    ({ id, blocked, pinnedTo }) =>
      own.has(id) &&
      days.some((day) => blocked[day.id] === 'absent' && (pinnedTo ?? day.id) === day.id),
  )
  if (away.length < count) return []
  const asked = away.map(({ id }) => id)
  const dayIds = days
    .map(({ id }) => id)
    .filter((id) => away.some(({ blocked }) => blocked[id] === 'absent'))
  return [[{ type: 'askPeople', personIds: asked, count, dayIds }]]
}
