/** Turns a seminar's table plan into the question for the optimiser. */
import { mirrorValuesOf } from '../distribution/mirrorValues'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { mirrorAttributes, type MirrorAttribute } from '../series/series'
import type { Id } from '../shared/id'
import { bossPairs } from './bosses'
import { evenlyFilled } from './evenTables'
import { metBeforeOf } from './metBefore'
import { participantsOf } from './participants'
import type { TableGuest, TablesProblem, TableSeats } from './problem'
import { roundsHeldIn, roundSeats, tablesOfSeminar, type SeminarTables } from './seminarTables'
import type { TablePlan } from './tablePlan'

/** Meeting twice weighs as much as three pairs at a table who are alike in all that is mixed. */
const repeatWeight = 30
/** Whoever keeps the table outweighs everything else; in `best`, only what makes no difference. */
const moveWeights = { anew: 0, fewestMoves: 1000, best: 1 } as const

/**
 * `anew` forgets where people sit, save for rounds that are over. The two repairs begin from what
 * people were told: `fewestMoves` at any cost to the mixture, `best` at any cost in moves.
 */
export type TablesWish = keyof typeof moveWeights

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
    tables: wish === 'fewestMoves' ? chairs : evenlyFilled(chairs, people.length),
    rounds: own.rounds.length,
    attributes,
    apart: apartPairs(snapshot, own, people),
    together: rulesAmong(own, 'together', ids),
    metBefore: own.plan.avoidMet ? metBeforeOf(snapshot, seminar, ids) : [],
    repeatWeight,
    told: wish === 'anew' && roundsHeld === 0 ? null : knownSeats(own, ids, wish),
    roundsHeld,
    moveWeight: moveWeights[wish],
  }
}

function mixedAttributes({ mixWeights }: TablePlan): { key: MirrorAttribute; weight: number }[] {
  return mirrorAttributes
    .map((key) => ({ key, weight: mixWeights[key] ?? 0 }))
    .filter(({ weight }) => weight > 0)
}

/** Each pair once, whoever it is that keeps the two apart. */
function apartPairs(snapshot: Snapshot, own: SeminarTables, people: readonly Person[]): [Id, Id][] {
  const pairs = new Map<string, [Id, Id]>()
  const note = (a: Id, b: Id) => {
    const pair: [Id, Id] = a < b ? [a, b] : [b, a]
    pairs.set(pair.join(' '), pair)
  }
  if (own.plan.bossApart) for (const [a, b] of bossPairs(snapshot, people)) note(a, b)
  for (const group of rulesAmong(own, 'apart', new Set(people.map(({ id }) => id)))) {
    group.forEach((a, index) => group.slice(index + 1).forEach((b) => note(a, b)))
  }
  return [...pairs.values()]
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
