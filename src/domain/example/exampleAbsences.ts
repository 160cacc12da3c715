/** When people of the example cannot come: single days, longer leaves, and two late cancellations. */
import type { Absence } from '../people/absence'
import type { Person } from '../people/person'
import type { Seminar } from '../seminars/seminar'
import { addDays, type Day } from '../shared/day'
import type { Id } from '../shared/id'
import { randomInteger, seededRandom, shuffled, type Random } from '../shared/random'
import { leaderDayIn } from './exampleDays'
import type { ExampleMaker } from './exampleMaker'

const share = 0.13
/** Every fourth is away for longer, over two of the days. */
const longEvery = 4

/**
 * About one in eight cannot come on one of these days; some are away for a fortnight. Nobody is
 * away on the leader day, because everyone has only that one day there.
 */
export function addAbsences(
  maker: ExampleMaker,
  leaders: readonly Person[],
  seminars: readonly Seminar[],
  seed: number,
): Absence[] {
  const random = seededRandom(seed)
  const leaderDay = leaderDayIn(maker.today)
  return shuffled(leaders, random)
    .slice(0, Math.round(leaders.length * share))
    .map(({ id }, index) => ({
      personId: id,
      ...awayAround(seminars[randomInteger(random, seminars.length)] as Seminar, index, random),
      origin: index % 3 === 0 ? ('calendar' as const) : ('typed' as const),
    }))
    .filter(({ from, to }) => leaderDay < from || to < leaderDay)
    .map((absence) => maker.add('absences', absence))
}

function awayAround({ day }: Seminar, index: number, random: Random): { from: Day; to: Day } {
  return index % longEvery === 0
    ? { from: addDays(day, -4), to: addDays(day, 10) }
    : { from: day, to: addDays(day, randomInteger(random, 3)) }
}

/** Somebody cannot come after all on the day that was published. */
export function addCancellation(maker: ExampleMaker, personId: Id, day: Day): Absence {
  return maker.add('absences', { personId, from: day, to: day, origin: 'cancellation' })
}
