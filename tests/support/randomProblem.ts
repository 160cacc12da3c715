/** Random distribution problems of any size, for the benchmark and for tests. */
import type { DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { randomInteger, seededRandom, type Random } from '@/domain/shared/random'

export interface RandomProblemOptions {
  readonly people: number
  readonly days: number
  readonly seed: number
  readonly seatsMin?: number
  readonly seatsMax?: number
  /** Part of the people who are absent on one or two of the days. */
  readonly absentShare?: number
  readonly apart?: number
  readonly together?: number
}

/** Like a municipality: 6 administrations, 10 people to a unit, 4 levels, 8 places; weights 3, 2, 2, 1. */
export function randomProblem(options: RandomProblemOptions): DistributionProblem {
  const { people, days, seed, absentShare = 0.125, apart = 12, together = 6 } = options
  const random = seededRandom(seed)
  const seatsMax = options.seatsMax ?? Math.ceil(people / days)
  const seatsMin = options.seatsMin ?? Math.max(0, Math.floor(people / days) - 5)
  const dayIds = Array.from({ length: days }, (_, day) => `day-${day + 1}`)
  return {
    people: Array.from({ length: people }, (_, index) => ({
      id: `person-${index + 1}`,
      blocked: absences(dayIds, absentShare, random),
      values: [
        `administration-${skewed(random, 6)}`,
        `unit-${randomInteger(random, Math.ceil(people / 10))}`,
        `level-${skewed(random, 4)}`,
        `place-${randomInteger(random, 8)}`,
      ],
      pinnedTo: null,
      current: null,
    })),
    days: dayIds.map((id) => ({ id, seatsMin, seatsMax })),
    attributes: [
      { key: 'administration', weight: 3 },
      { key: 'unit', weight: 2 },
      { key: 'level', weight: 2 },
      { key: 'workplace', weight: 1 },
    ],
    rules: [
      ...pairRules('apart', apart, people, random),
      ...pairRules('together', together, people, random),
    ],
    moveWeight: 0,
  }
}

/** Nobody is absent on all of the days. */
function absences(dayIds: readonly Id[], share: number, random: Random): Record<Id, 'absent'> {
  const away = dayIds.filter(() => random() < share)
  if (away.length === dayIds.length) away.pop()
  return Object.fromEntries(away.map((id) => [id, 'absent']))
}

function pairRules(
  kind: 'apart' | 'together',
  count: number,
  people: number,
  random: Random,
): ProblemRule[] {
  return Array.from({ length: count }, (_, index) => {
    const first = randomInteger(random, people)
    const second = (first + 1 + randomInteger(random, people - 1)) % people
    return {
      ruleId: `${kind}-${index + 1}`,
      kind,
      personIds: [`person-${first + 1}`, `person-${second + 1}`],
      dayIds: [],
      cap: null,
      hard: true,
      weight: 5,
    }
  })
}

/** Low numbers come up more often, as large administrations and lower levels do. */
function skewed(random: Random, below: number): number {
  return Math.floor(random() * random() * below)
}
