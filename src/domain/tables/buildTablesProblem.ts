/** Turns a seminar's table plan into the question for the optimiser. */
import { mirrorValuesOf } from '../distribution/mirrorValues'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { mirrorAttributes, type MirrorAttribute } from '../series/series'
import type { Id } from '../shared/id'
import { bossPairs } from './bosses'
import { evenlyFilled } from './evenTables'
import { metBeforeOf } from './metBefore'
import { pairKey, pairOfKey, pairsOf, type Pair } from './pairs'
import { participantsOf } from './participants'
import type { TableGuest, TablesProblem, TableSeats } from './problem'
import { roundsHeldIn, roundSeats, tablesOfSeminar, type SeminarTables } from './seminarTables'
import type { TablePlan } from './tablePlan'

/** Meeting twice weighs as much as three pairs at a table who are alike in all that is mixed. */
const repeatWeight = 30
/**
 * `anew` forgets where people sit, save in rounds that are over, and fills the tables evenly. `repair`
 * begins from what people were told, and the tables need only keep their own limits.
 */
export type TablesWish = 'anew' | 'repair'

/** @returns null when the seminar or its table plan is gone */
export function buildTablesProblem(
  snapshot: Snapshot,
  seminarId: Id,
  wish: TablesWish = 'anew',
): TablesProblem | null {
  const seminar = snapshot.seminars.get(seminarId)
  const own = tablesOfSeminar(snapshot, seminarId)
  if (!seminar || !own) return null
  const people = participantsOf(snapshot, seminarId)
  const ids = new Set(people.map(({ id }) => id))
  const chairs = own.tables.map(({ id, seatsMin, seatsMax }) => ({ id, seatsMin, seatsMax }))
  const attributes = mixedAttributes(own.plan)
  const valueOf = mirrorValuesOf(snapshot, seminar.day)
  const roundsHeld = roundsHeldIn(own)
  const guest = (person: Person): TableGuest => ({
    id: person.id,
    values: attributes.map(({ key }) => valueOf(person, key)),
  })
  return {
    people: people.map(guest),
    tables: wish === 'repair' ? chairs : evenlyFilled(chairs, people.length),
    rounds: own.rounds.length,
    attributes,
    apart: apartPairs(snapshot, own, people),
    together: rulesAmong(own, 'together', ids),
    metBefore: own.plan.avoidMet ? metBeforeOf(snapshot, seminar, ids) : [],
    repeatWeight,
    told: wish === 'anew' && roundsHeld === 0 ? null : knownSeats(own, ids, wish),
    roundsHeld,
    moveWeight: 0,
  }
}

function mixedAttributes({ mixWeights }: TablePlan): { key: MirrorAttribute; weight: number }[] {
  return mirrorAttributes
    .map((key) => ({ key, weight: mixWeights[key] ?? 0 }))
    .filter(({ weight }) => weight > 0)
}

/** Each pair once, whoever it is that keeps the two apart. */
function apartPairs(snapshot: Snapshot, own: SeminarTables, people: readonly Person[]): Pair[] {
  const ids = new Set(people.map(({ id }) => id))
  const pairs = [
    ...(own.plan.bossApart ? bossPairs(snapshot, people) : []),
    ...rulesAmong(own, 'apart', ids).flatMap(pairsOf),
  ]
  return [...new Set(pairs.map(pairKey))].map(pairOfKey)
}

function rulesAmong(
  { rules }: SeminarTables,
  wanted: 'together' | 'apart',
  people: ReadonlySet<Id>,
): Id[][] {
  return rules
    .filter(({ kind }) => kind === wanted)
    .map(({ personIds }) => [...new Set(personIds)].filter((id) => people.has(id)))
    .filter((group) => group.length > 1)
}

/** Where people sat in rounds that are over and, for a repair, where they believe they will sit. */
function knownSeats(own: SeminarTables, people: ReadonlySet<Id>, wish: TablesWish): TableSeats {
  const now = roundSeats(own, people)
  if (wish === 'anew') return now
  const told = own.plan.toldOn === null ? now : roundSeats(own, people, 'told')
  return own.rounds.map((_, index) => (index < roundsHeldIn(own) ? now : told)[index] ?? {})
}
