/**
 * A distribution problem as an integer program in CPLEX LP format, for an independent solver: it shares no
 * code with the optimiser, nor the formulas of the domain.
 */
import type { DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'

/** The program; its objective at the optimum is the least score of all complete distributions. */
export function distributionProgram(problem: DistributionProblem): string {
  const program = new Program()
  const { people, days } = problem
  const indexOf = new Map(people.map(({ id }, index) => [id, index]))
  const seat = (personId: Id, day: number) => `x${indexOf.get(personId)}_${day}`

  for (const person of people) {
    const own = days.map(({ id }, day) => ({ id, name: seat(person.id, day) }))
    program.row(
      own.map(({ name }) => [1, name]),
      '=',
      1,
    )
    for (const { id, name } of own) {
      program.binary(name)
      const closed = person.blocked[id] !== undefined || (person.pinnedTo ?? id) !== id
      if (closed) program.row([[1, name]], '=', 0)
      if (person.current !== null && person.current !== id) program.cost(problem.moveWeight, name)
    }
  }
  addSeats(program, problem, seat)
  addBalance(program, problem, seat)
  for (const [index, rule] of problem.rules.entries()) addRule(program, problem, rule, index, seat)
  addMeetings(program, problem, seat)
  return program.text()
}

type Term = readonly [number, string]
type SeatName = (personId: Id, day: number) => string

class Program {
  private readonly objective = new Map<string, number>()
  private readonly rows: string[] = []
  private readonly binaries: string[] = []

  cost(points: number, name: string): void {
    this.objective.set(name, (this.objective.get(name) ?? 0) + points)
  }

  binary(name: string): void {
    this.binaries.push(name)
  }

  row(terms: readonly Term[], sign: '=' | '<=' | '>=', limit: number): void {
    const sums = new Map<string, number>()
    for (const [factor, name] of terms) sums.set(name, (sums.get(name) ?? 0) + factor)
    this.rows.push(`c${this.rows.length}: ${expression(sums)} ${sign} ${limit}`)
  }

  text(): string {
    const parts = ['Minimize', `obj: ${expression(this.objective)}`, 'Subject To', ...this.rows]
    return [...parts, 'Binary', ...this.binaries, 'End'].join('\n')
  }
}

/** One term to a line, because solvers limit the length of lines. */
function expression(sums: ReadonlyMap<string, number>): string {
  const terms = [...sums].map(
    ([name, factor]) => `${factor < 0 ? '-' : '+'} ${plain(factor)} ${name}`,
  )
  return terms.join('\n')
}

function plain(factor: number): string {
  return Math.abs(factor).toFixed(12)
}

function addSeats(
  program: Program,
  { people, days, evenWeight = 0 }: DistributionProblem,
  seat: SeatName,
) {
  const seats = days.reduce((sum, { seatsMax }) => sum + seatsMax, 0)
  for (const [day, { id, seatsMin, seatsMax }] of days.entries()) {
    const there = people.map((person): Term => [1, seat(person.id, day)])
    const cancelled = people.every(({ blocked }) => blocked[id] === 'cancelled')
    program.row(there, '<=', seatsMax)
    program.row(there, '>=', cancelled ? 0 : seatsMin)
    if (evenWeight === 0 || seats === 0) continue
    addDistance(program, there, (people.length * seatsMax) / seats, evenWeight, `even${day}`)
  }
}

/** Prices how far the sum of the terms is from the target. */
function addDistance(
  program: Program,
  terms: readonly Term[],
  target: number,
  points: number,
  name: string,
): void {
  program.cost(points, name)
  program.row([[1, name], ...terms.map(([factor, own]): Term => [-factor, own])], '>=', -target)
  program.row([[1, name], ...terms], '>=', target)
}

function addBalance(
  program: Program,
  { people, days, attributes }: DistributionProblem,
  seat: SeatName,
) {
  for (const [attribute, { weight }] of attributes.entries()) {
    const values = [...new Set(people.map((person) => person.values[attribute] ?? null))]
    for (const [day, { id }] of days.entries()) {
      const eligible = people.filter(({ blocked }) => blocked[id] !== 'notEligible')
      for (const [index, value] of values.entries()) {
        const has = (person: (typeof people)[number]) =>
          (person.values[attribute] ?? null) === value
        const share = eligible.length === 0 ? 0 : eligible.filter(has).length / eligible.length
        const terms = people.map((person): Term => [
          (has(person) ? 1 : 0) - share,
          seat(person.id, day),
        ])
        addDistance(program, terms, 0, weight, `b${attribute}_${index}_${day}`)
      }
    }
  }
}

function addRule(
  program: Program,
  { days }: DistributionProblem,
  rule: ProblemRule,
  index: number,
  seat: SeatName,
) {
  const people = [...new Set(rule.personIds)]
  if (rule.kind === 'together') return addTogether(program, days.length, rule, index, people, seat)
  for (const [day, { id }] of days.entries()) {
    const there = people.map((personId): Term => [1, seat(personId, day)])
    const named = rule.dayIds.includes(id)
    const isWrong =
      (rule.kind === 'mustNotDay' && named) ||
      (rule.kind === 'mustDay' && !named && rule.dayIds.length > 0)
    const isCap = rule.kind !== 'mustDay' && rule.kind !== 'mustNotDay'
    if (!isWrong && !isCap) continue
    const limit = isWrong ? 0 : rule.kind === 'unitCap' ? (rule.cap ?? people.length) : 1
    if (rule.hard) program.row(there, '<=', limit)
    else {
      const over = `over${index}_${day}`
      program.cost(rule.weight * 10, over)
      program.row([...there, [-1, over]], '<=', limit)
    }
  }
}

function addTogether(
  program: Program,
  days: number,
  rule: ProblemRule,
  index: number,
  people: readonly Id[],
  seat: SeatName,
) {
  const used: Term[] = []
  for (let day = 0; day < days; day += 1) {
    const name = `used${index}_${day}`
    used.push([1, name])
    for (const personId of people)
      program.row(
        [
          [1, name],
          [-1, seat(personId, day)],
        ],
        '>=',
        0,
      )
  }
  const apart = `apart${index}`
  if (rule.hard) program.row(used, '<=', 1)
  else {
    program.cost(rule.weight * 10, apart)
    program.row([...used, [-1, apart]], '<=', 1)
  }
}

/** Pairs among k people lie on the tangents of k (k - 1) / 2 at whole numbers. */
function addMeetings(
  program: Program,
  { days, metBefore = [], metWeight = 0 }: DistributionProblem,
  seat: SeatName,
) {
  if (metWeight === 0) return
  for (const [index, group] of metBefore.entries()) {
    const people = [...new Set(group)]
    for (let day = 0; day < days.length; day += 1) {
      const pairs = `met${index}_${day}`
      program.cost(metWeight / 10, pairs)
      for (let slope = 1; slope < people.length; slope += 1) {
        const there = people.map((personId): Term => [-slope, seat(personId, day)])
        program.row([[1, pairs], ...there], '>=', (-slope * (slope + 1)) / 2)
      }
    }
  }
}
