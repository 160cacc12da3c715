/** Distribution problems that cannot be solved, made from random ones by planting known causes. */
import type { DistributionProblem, ProblemPerson, ProblemRule } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { randomProblem } from './randomProblem'

/** What is planted, and how many independent conflicts that makes. */
export interface ImpossibleProblem {
  readonly cause: string
  readonly problem: DistributionProblem
  readonly conflicts: number
}

/** Changes a problem so that one more thing cannot hold; `from` numbers the first person it may use. */
type Cause = (problem: DistributionProblem, from: number) => DistributionProblem

/** One of each cause, and several at once, for so many people and days. */
export function impossibleProblems(people: number, days: number, seed = 1): ImpossibleProblem[] {
  const size = Math.ceil(people / days)
  const roomy = randomProblem({ people, days, seed, seatsMax: size + 2 })
  const busy = randomProblem({
    people,
    days,
    seed,
    seatsMax: size + 2,
    apart: people,
    together: people / 10,
  })
  const planted = (problem: DistributionProblem, ...causes: Cause[]) =>
    causes.reduce((own, cause, index) => cause(own, 1 + index * 2 * (size + 3)), problem)
  return [
    { cause: 'too few seats', problem: planted(roomy, tooFewSeats), conflicts: 1 },
    { cause: 'one Hall set', problem: planted(roomy, onlyOn('day-3')), conflicts: 1 },
    {
      cause: 'two Hall sets',
      problem: planted(roomy, onlyOn('day-2'), onlyOn('day-4')),
      conflicts: 2,
    },
    { cause: 'a minimum out of reach', problem: planted(roomy, fewOn('day-1')), conflicts: 1 },
    { cause: 'a pair rule clique', problem: planted(roomy, apartPairs), conflicts: 1 },
    { cause: 'one apart rule too large', problem: planted(roomy, apartRule), conflicts: 1 },
    { cause: 'a block above the seats', problem: planted(roomy, togetherChain), conflicts: 1 },
    { cause: 'a cap too low', problem: planted(roomy, lowCap), conflicts: 1 },
    { cause: 'must against must not', problem: planted(roomy, mustAndMustNot), conflicts: 1 },
    { cause: 'pins against rules', problem: planted(roomy, pinnedApart), conflicts: 1 },
    { cause: 'too many on one day by rules', problem: planted(roomy, mustOneDay), conflicts: 1 },
    {
      cause: 'three sets of rules',
      problem: planted(roomy, apartPairs, lowCap, pinnedApart),
      conflicts: 3,
    },
    {
      cause: 'seats and rules',
      problem: planted(roomy, onlyOn('day-3'), togetherChain, mustAndMustNot),
      conflicts: 3,
    },
    {
      cause: 'too few seats and a clique',
      problem: planted(roomy, tooFewSeats, apartPairs),
      conflicts: 2,
    },
    { cause: 'a clique among many rules', problem: planted(busy, apartPairs), conflicts: 1 },
  ]
}

const tooFewSeats: Cause = (problem) => ({
  ...problem,
  days: problem.days.map((day) => ({ ...day, seatsMax: day.seatsMax - 3 })),
})

function onlyOn(dayId: Id): Cause {
  return (problem, from) => {
    const seats = problem.days.find(({ id }) => id === dayId)!.seatsMax
    const others = problem.days.filter(({ id }) => id !== dayId)
    const crowd = changed(problem, from, seats + 4, () => ({
      blocked: Object.fromEntries(others.map(({ id }) => [id, 'absent' as const])),
    }))
    return withRules(crowd, [], names(problem, from, seats + 4))
  }
}

/** Nobody but the first few can come on the day. */
function fewOn(dayId: Id): Cause {
  return (problem) => {
    const few = problem.days.find(({ id }) => id === dayId)!.seatsMin - 3
    const away = changed(problem, 1 + few, problem.people.length, ({ blocked }) => ({
      blocked: { ...blocked, [dayId]: 'absent' as const },
    }))
    return withRules(away, [], names(problem, 0, 1 + few))
  }
}

/** Everybody apart from everybody, a rule for each pair, among one person more than there are days. */
const apartPairs: Cause = (problem, from) => {
  const ids = names(problem, from, problem.days.length + 1)
  const pairs = ids.flatMap((id, at) => ids.slice(at + 1).map((other) => [id, other]))
  return withRules(
    problem,
    pairs.map((personIds, at) => rule(`clique-${at}`, 'apart', { personIds })),
  )
}

const apartRule: Cause = (problem, from) =>
  withRules(problem, [
    rule('crowd', 'apart', { personIds: names(problem, from, problem.days.length + 1) }),
  ])

const togetherChain: Cause = (problem, from) => {
  const most = Math.max(...problem.days.map(({ seatsMax }) => seatsMax))
  const ids = names(problem, from, most + 1)
  const links = ids.slice(1).map((id, at) => [ids[at]!, id])
  return withRules(
    changed(problem, from, most + 1, () => ({ blocked: {} })),
    links.map((personIds, at) => rule(`chain-${at}`, 'together', { personIds })),
  )
}

const lowCap: Cause = (problem, from) => {
  const personIds = names(problem, from, 2 * problem.days.length + 1)
  return withRules(problem, [rule('low-cap', 'unitCap', { personIds, cap: 2 })])
}

const mustAndMustNot: Cause = (problem, from) => {
  const personIds = names(problem, from, 3)
  const [first, second] = problem.days.map(({ id }) => id) as [Id, Id]
  const open = changed(problem, from, 3, () => ({ blocked: {} }))
  return withRules(open, [
    rule('must', 'mustDay', { personIds, dayIds: [first, second] }),
    rule('must-not-first', 'mustNotDay', { personIds: [personIds[0]!], dayIds: [first] }),
    rule('must-not-second', 'mustNotDay', { personIds: [personIds[1]!], dayIds: [second] }),
    rule('tied', 'together', { personIds: personIds.slice(0, 2) }),
  ])
}

const pinnedApart: Cause = (problem, from) => {
  const dayId = problem.days.at(-1)!.id
  const held = changed(problem, from, 2, () => ({ blocked: {}, pinnedTo: dayId }))
  return withRules(held, [rule('pinned', 'apart', { personIds: names(problem, from, 2) })])
}

/** Two rules of which each alone leaves room. */
const mustOneDay: Cause = (problem, from) => {
  const { id, seatsMax } = problem.days[1]!
  const open = changed(problem, from, seatsMax + 1, () => ({ blocked: {} }))
  const ids = names(problem, from, seatsMax + 1)
  const half = Math.floor(ids.length / 2)
  return withRules(open, [
    rule('one-half', 'mustDay', { personIds: ids.slice(0, half), dayIds: [id] }),
    rule('other-half', 'mustDay', { personIds: ids.slice(half), dayIds: [id] }),
  ])
}

function names({ people }: DistributionProblem, from: number, count: number): Id[] {
  return people.slice(from, from + count).map(({ id }) => id)
}

function changed(
  problem: DistributionProblem,
  from: number,
  count: number,
  change: (person: ProblemPerson) => Partial<ProblemPerson>,
): DistributionProblem {
  return {
    ...problem,
    people: problem.people.map((person, at) =>
      at >= from && at < from + count ? { ...person, ...change(person) } : person,
    ),
  }
}

/** Rules of the random problem about the same people would make conflicts that nobody planted. */
function withRules(
  problem: DistributionProblem,
  rules: readonly ProblemRule[],
  about: readonly Id[] = [],
): DistributionProblem {
  const planted = new Set([...about, ...rules.flatMap(({ personIds }) => personIds)])
  const harmless = problem.rules.filter(
    ({ ruleId, personIds }) =>
      !/^(apart|together)-/.test(ruleId) || !personIds.some((id) => planted.has(id)),
  )
  return { ...problem, rules: [...harmless, ...rules] }
}

function rule(ruleId: Id, kind: ProblemRule['kind'], own: Partial<ProblemRule>): ProblemRule {
  return { ruleId, kind, personIds: [], dayIds: [], cap: null, hard: true, weight: 5, ...own }
}
