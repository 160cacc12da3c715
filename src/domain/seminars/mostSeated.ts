/** How many people can get a seat when each can come on some days only. */
import type { Id } from '../shared/id'

interface Day {
  readonly seats: number
  readonly people: Set<number>
}

/**
 * The largest number of people that can be seated at once: a maximum matching with several seats
 * per day, by augmenting paths over days. Source: H. W. Kuhn, The Hungarian Method (1955).
 * @param choices per person the days possible for that person
 * @param seats day id -> seats
 */
export function mostSeated(choices: readonly (readonly Id[])[], seats: ReadonlyMap<Id, number>) {
  const days = new Map<Id, Day>()
  for (const [id, count] of seats) days.set(id, { seats: count, people: new Set() })
  return choices.filter((_, person) => seat(person, choices, days)).length
}

/** Finds a free seat by moving others along, shortest chain first. */
function seat(newcomer: number, choices: readonly (readonly Id[])[], days: Map<Id, Day>): boolean {
  const reachedBy = new Map<Id, { person: number; from: Id | null }>()
  const queue: Id[] = []
  /** The first day with a free seat that this person could take, looked for before any chain. */
  const reach = (person: number, from: Id | null): Id | null => {
    for (const id of choices[person] ?? []) {
      const day = days.get(id)
      if (!day || reachedBy.has(id)) continue
      reachedBy.set(id, { person, from })
      if (day.people.size < day.seats) return id
      queue.push(id)
    }
    return null
  }
  let free = reach(newcomer, null)
  for (const id of queue) {
    if (free !== null) break
    for (const person of days.get(id)?.people ?? []) {
      free = reach(person, id)
      if (free !== null) break
    }
  }
  if (free !== null) moveAlong(free, reachedBy, days)
  return free !== null
}

function moveAlong(
  free: Id,
  reachedBy: ReadonlyMap<Id, { person: number; from: Id | null }>,
  days: ReadonlyMap<Id, Day>,
): void {
  for (let to: Id | null = free; to !== null;) {
    const step = reachedBy.get(to)
    if (!step) return
    days.get(to)?.people.add(step.person)
    if (step.from !== null) days.get(step.from)?.people.delete(step.person)
    to = step.from
  }
}
