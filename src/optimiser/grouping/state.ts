/** A grouping with everything that weighing up a move needs, kept up to date move by move. */
import type { GroupingProblem } from './problem'

export interface State {
  readonly people: number
  readonly groups: number
  /** Distances with zeros on the diagonal. */
  readonly distances: Float64Array
  readonly nearest: number
  /** Differences below this are rounding. */
  readonly tolerance: number
  readonly min: Int32Array
  readonly max: Int32Array
  /** Whether sizes may change at all. */
  readonly sizesMayChange: boolean
  readonly groupOf: Int32Array
  readonly size: Int32Array
  /** The people of each group: `room` places per group, of which the first `size` are taken. */
  readonly room: number
  readonly members: Int32Array
  readonly placeOf: Int32Array
  /** groups * people: from each person to everybody in the group together. */
  readonly toGroup: Float64Array
  /** The same for the group that the person is in. */
  readonly toOwn: Float64Array
  /** The sum of the distances within groups. */
  objective: number
}

/** @param groupOf the group of each person; bounds are the caller's business */
export function startState(problem: GroupingProblem, groupOf: Int32Array): State {
  const { people, distances, groups } = problem
  const own = distances.slice()
  for (let person = 0; person < people; person += 1) own[person * people + person] = 0
  const max = Int32Array.from(groups, (bounds) => Math.min(bounds.max, people))
  const min = Int32Array.from(groups, (bounds) => bounds.min)
  const room = max.reduce((most, size) => Math.max(most, size), 0)
  const state: State = {
    people,
    groups: groups.length,
    distances: own,
    nearest: nearestDistance(people, own),
    tolerance: 1e-9 * own.reduce((most, distance) => Math.max(most, Math.abs(distance)), 0),
    min,
    max,
    sizesMayChange: max.some((most, group) => most > min[group]!),
    groupOf: new Int32Array(people),
    size: new Int32Array(groups.length),
    room,
    members: new Int32Array(groups.length * room),
    placeOf: new Int32Array(people),
    toGroup: new Float64Array(groups.length * people),
    toOwn: new Float64Array(people),
    objective: 0,
  }
  regroup(state, groupOf)
  return state
}

function nearestDistance(people: number, distances: Float64Array): number {
  let nearest = Infinity
  for (let a = 0; a < people; a += 1) {
    for (let b = 0; b < a; b += 1) nearest = Math.min(nearest, distances[a * people + b]!)
  }
  return people < 2 ? 0 : nearest
}

/** Takes over a whole grouping, and counts everything anew, so that rounding does not gather. */
export function regroup(state: State, groupOf: Int32Array): void {
  const { people, groups, room, distances, size, members, placeOf, toGroup, toOwn } = state
  state.groupOf.set(groupOf)
  size.fill(0)
  toGroup.fill(0)
  for (let person = 0; person < people; person += 1) {
    const group = groupOf[person]!
    placeOf[person] = size[group]!
    members[group * room + size[group]!] = person
    size[group]! += 1
    addPerson(people, distances, toGroup, person, group)
  }
  for (let group = 0; group < groups; group += 1) refreshOwn(state, group)
  state.objective = toOwn.reduce((sum, own) => sum + own, 0) / 2
}

function addPerson(
  people: number,
  distances: Float64Array,
  toGroup: Float64Array,
  person: number,
  group: number,
): void {
  const row = person * people
  const at = group * people
  for (let other = 0; other < people; other += 1) toGroup[at + other]! += distances[row + other]!
}

function refreshOwn({ people, room, size, members, toGroup, toOwn }: State, group: number): void {
  const first = group * room
  const end = first + size[group]!
  const at = group * people
  for (let i = first; i < end; i += 1) toOwn[members[i]!] = toGroup[at + members[i]!]!
}

/** Two people of different groups change places. */
export function swap(state: State, a: number, b: number): void {
  const { people, room, distances, groupOf, members, placeOf, toGroup } = state
  const groupA = groupOf[a]!
  const groupB = groupOf[b]!
  const rowA = a * people
  const rowB = b * people
  const atA = groupA * people
  const atB = groupB * people
  for (let other = 0; other < people; other += 1) {
    const change = distances[rowA + other]! - distances[rowB + other]!
    toGroup[atA + other]! -= change
    toGroup[atB + other]! += change
  }
  const placeA = placeOf[a]!
  const placeB = placeOf[b]!
  members[groupA * room + placeA] = b
  members[groupB * room + placeB] = a
  placeOf[a] = placeB
  placeOf[b] = placeA
  groupOf[a] = groupB
  groupOf[b] = groupA
  refreshOwn(state, groupA)
  refreshOwn(state, groupB)
}

/** One person moves to another group; the last of the old group takes the place that becomes free. */
export function shift(state: State, person: number, to: number): void {
  const { people, room, distances, groupOf, size, members, placeOf, toGroup } = state
  const from = groupOf[person]!
  const row = person * people
  const atFrom = from * people
  const atTo = to * people
  for (let other = 0; other < people; other += 1) {
    const distance = distances[row + other]!
    toGroup[atFrom + other]! -= distance
    toGroup[atTo + other]! += distance
  }
  size[from]! -= 1
  const last = members[from * room + size[from]!]!
  members[from * room + placeOf[person]!] = last
  placeOf[last] = placeOf[person]!
  placeOf[person] = size[to]!
  members[to * room + size[to]!] = person
  size[to]! += 1
  groupOf[person] = to
  refreshOwn(state, from)
  refreshOwn(state, to)
}
