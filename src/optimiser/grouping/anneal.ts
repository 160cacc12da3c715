/**
 * Simulated annealing over swaps and shifts, at a given temperature. It goes from one pair of groups to
 * the next and weighs up every move between them. Whoever could not gain enough even with the readiest
 * partner of the other group is passed over, so that most swaps are ruled out unseen. Hot code.
 */
import { regroup, shift, swap, type State } from './state'

/**
 * A worsening of more than so many temperatures is never accepted. Only one in ninety of them would be;
 * without them far fewer moves need a look, and the groups end better in the same time.
 */
const farthestWorsening = 4.5
/** -log of evenly spaced chances, so that drawing a place draws a limit for the worsening. */
const limits = Float64Array.from({ length: 1 << 16 }, (_, i) => -Math.log((i + 0.5) / (1 << 16)))

export interface Walk {
  readonly state: State
  /** The pair of groups that is next, and how often all pairs have had their turn. */
  groupA: number
  groupB: number
  rounds: number
  /** The present draw, of 32 bits. */
  draw: number
  readonly best: Int32Array
  bestObjective: number
  /** People looked at and distances changed: proportional to time, and the same on every machine. */
  work: number
  /** Moves weighed up, those ruled out unseen included. */
  evaluations: number
  /** For the members of the second group: what each would gain by going to the first. */
  readonly readiness: Float64Array
  /** The last found move: who of the second group changes places, and the gain of it. */
  partner: number
  gain: number
}

/** Begins with the first pair of groups; the walk changes that very state. */
export function startWalk(state: State, seed: number): Walk {
  return {
    state,
    groupA: 0,
    groupB: 1,
    rounds: 0,
    draw: Math.imul(seed, 0x9e3779b1) | 0,
    best: state.groupOf.slice(),
    bestObjective: state.objective,
    work: 0,
    evaluations: 0,
    readiness: new Float64Array(state.room),
    partner: 0,
    gain: 0,
  }
}

/** Goes back to the best grouping so far. */
export function returnToBest(walk: Walk): void {
  regroup(walk.state, walk.best)
  walk.bestObjective = walk.state.objective
}

/** Tries the moves between pair after pair of at least two groups, for so much work. */
export function anneal(walk: Walk, temperature: number, work: number): void {
  const { groups, size, sizesMayChange } = walk.state
  const end = walk.work + work
  while (walk.work < end) {
    const { groupA, groupB } = walk
    if (sizesMayChange) {
      shiftPeople(walk, temperature, groupA, groupB)
      shiftPeople(walk, temperature, groupB, groupA)
    }
    swapPeople(walk, temperature, groupA, groupB)
    walk.work += size[groupA]! + size[groupB]!
    walk.evaluations += size[groupA]! * size[groupB]!
    walk.groupB += 1
    if (walk.groupB < groups) continue
    walk.groupA = groupA + 1
    if (groupA + 2 === groups) {
      walk.groupA = 0
      walk.rounds += 1
    }
    walk.groupB = walk.groupA + 1
  }
}

/** Takes every gain there is, until a whole round has brought none, with a pause at each round at least. */
export function* descend(walk: Walk): Generator<void> {
  const { state } = walk
  const step = (state.people * state.people) / 2
  for (;;) {
    const before = state.objective
    // The round that is under way, and a whole one.
    const end = walk.rounds + 2
    while (walk.rounds < end) {
      anneal(walk, 0, step)
      yield
    }
    if (state.objective <= before + state.tolerance) return
  }
}

function shiftPeople(walk: Walk, temperature: number, from: number, to: number): void {
  const { state } = walk
  const { people, room, min, max, size, members } = state
  if (size[from]! <= min[from]! || size[to]! >= max[to]!) return
  walk.work += size[from]!
  walk.evaluations += size[from]!
  let place = 0
  for (;;) {
    place = findShift(walk, state, temperature, from, to, place)
    if (place < 0) return
    shift(state, members[from * room + place]!, to)
    moved(walk, people)
    if (size[from]! <= min[from]! || size[to]! >= max[to]!) return
  }
}

function swapPeople(walk: Walk, temperature: number, groupA: number, groupB: number): void {
  const { state } = walk
  const { people, room, members } = state
  let place = 0
  for (;;) {
    place = findSwap(walk, state, temperature, groupA, groupB, place)
    if (place < 0) return
    swap(state, members[groupA * room + place]!, walk.partner)
    moved(walk, people)
    place += 1
  }
}

function moved(walk: Walk, people: number): void {
  const { state } = walk
  walk.work += people
  state.objective += walk.gain
  if (state.objective <= walk.bestObjective + state.tolerance) return
  walk.bestObjective = state.objective
  walk.best.set(state.groupOf)
}

/** The next place of `from`, beginning with `first`, whose person shall go to `to`; -1 when there is none. */
function findShift(
  walk: Walk,
  { people, room, size, members, toGroup, toOwn }: State,
  temperature: number,
  from: number,
  to: number,
  first: number,
): number {
  const least = -farthestWorsening * temperature
  const at = to * people
  const end = size[from]!
  for (let place = first; place < end; place += 1) {
    const person = members[from * room + place]!
    const gain = toGroup[at + person]! - toOwn[person]!
    if (gain < least) continue
    if (gain < 0 && gain < -temperature * drawLimit(walk)) continue
    walk.gain = gain
    return place
  }
  return -1
}

/** The next place of group A, beginning with `first`, whose person shall change places with `walk.partner`. */
function findSwap(
  walk: Walk,
  { people, room, distances, nearest, size, members, toGroup, toOwn }: State,
  temperature: number,
  groupA: number,
  groupB: number,
  first: number,
): number {
  const { readiness } = walk
  const atA = groupA * people
  const atB = groupB * people
  const firstA = groupA * room
  const firstB = groupB * room
  const sizeA = size[groupA]!
  const sizeB = size[groupB]!
  let readiest = -Infinity
  for (let j = 0; j < sizeB; j += 1) {
    const b = members[firstB + j]!
    const ready = toGroup[atA + b]! - toOwn[b]!
    readiness[j] = ready
    if (ready > readiest) readiest = ready
  }
  const least = -farthestWorsening * temperature
  // A swap loses the distance between the two twice over, which is never below the nearest of all.
  const together = least + 2 * nearest
  for (let i = first; i < sizeA; i += 1) {
    const a = members[firstA + i]!
    const ready = toGroup[atB + a]! - toOwn[a]!
    const needed = together - ready
    if (readiest < needed) continue
    walk.work += sizeB
    for (let j = 0; j < sizeB; j += 1) {
      if (readiness[j]! < needed) continue
      const b = members[firstB + j]!
      const gain = ready + readiness[j]! - 2 * distances[a * people + b]!
      if (gain < least) continue
      if (gain < 0 && gain < -temperature * drawLimit(walk)) continue
      walk.gain = gain
      walk.partner = b
      return i
    }
  }
  return -1
}

/** What exponentially distributed chance allows a worsening to be, in temperatures. */
function drawLimit(walk: Walk): number {
  // The linear congruential generator of "Numerical Recipes"; its upper bits are the good ones.
  walk.draw = (Math.imul(walk.draw, 1664525) + 1013904223) | 0
  return limits[walk.draw >>> 16]!
}
