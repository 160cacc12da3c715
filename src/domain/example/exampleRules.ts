/** The rules of the two academy series: who belongs together, who apart, and who minds the shop. */
import type { Person } from '../people/person'
import type { PlacementRule } from '../rules/placementRule'
import type { Seminar } from '../seminars/seminar'
import type { Id } from '../shared/id'
import { seededRandom, shuffled, type Random } from '../shared/random'
import type { BuiltSeries } from './academy'
import type { ExampleMaker } from './exampleMaker'

interface RulePlan {
  readonly seed: number
  readonly apart: number
  readonly together: number
  /** The largest share of a unit on one day. */
  readonly unitShare: number
}

export const academyRules: RulePlan = { seed: 12, apart: 12, together: 6, unitShare: 0.5 }
export const secondRoundRules: RulePlan = { seed: 6, apart: 4, together: 3, unitShare: 0.5 }

const apartNote = 'Sidder i samme ledelse og skal kunne afløse hinanden.'
const togetherNote = 'Arbejder med den samme opgave på tværs.'

export function addRules(
  maker: ExampleMaker,
  { series, seminars }: BuiltSeries,
  leaders: readonly Person[],
  plan: RulePlan,
): PlacementRule[] {
  const random = seededRandom(plan.seed)
  const finance = leaders.filter(({ leaderOf }) => /Budget|Regnskab/.test(leaderOf))
  const used = new Set(finance.map(({ id }) => id))
  const add = (rule: Partial<PlacementRule> & Pick<PlacementRule, 'kind'>) =>
    maker.add('placementRules', { ...rule, seriesId: series.id })

  const rules = [
    add({ kind: 'deputyApart' }),
    add({ kind: 'unitCap', maxShare: plan.unitShare }),
    add({
      kind: 'mustNotDay',
      personIds: finance.map(({ id }) => id),
      seminarIds: [(seminars[1] as Seminar).id],
      hard: false,
      weight: 4,
      note: 'Budgetopfølgning samme dag.',
    }),
  ]
  for (let count = 0; count < plan.apart; count += 1) {
    rules.push(
      add({ kind: 'apart', personIds: colleagues(leaders, random, used), note: apartNote }),
    )
  }
  for (let count = 0; count < plan.together; count += 1) {
    const personIds = strangers(leaders, random, used, count % 3 === 0 ? 3 : 2)
    rules.push(add({ kind: 'together', personIds, note: togetherNote }))
  }
  return rules
}

/** Two leaders of the same unit and level. */
function colleagues(leaders: readonly Person[], random: Random, used: Set<Id>): Id[] {
  const candidates = shuffled(unused(leaders, used), random)
  for (const [index, first] of candidates.entries()) {
    const second = candidates
      .slice(index + 1)
      .find(({ unitId, level }) => unitId === first.unitId && level === first.level)
    if (second) return mark(used, [first, second])
  }
  throw new Error('The example has no two colleagues left to keep apart')
}

/** So many leaders, all of different units. */
function strangers(leaders: readonly Person[], random: Random, used: Set<Id>, size: number): Id[] {
  const group: Person[] = []
  for (const person of shuffled(unused(leaders, used), random)) {
    if (group.every(({ unitId }) => unitId !== person.unitId)) group.push(person)
    if (group.length === size) break
  }
  return mark(used, group)
}

function unused(leaders: readonly Person[], used: ReadonlySet<Id>): Person[] {
  return leaders.filter(({ id }) => !used.has(id))
}

function mark(used: Set<Id>, people: readonly Person[]): Id[] {
  for (const { id } of people) used.add(id)
  return people.map(({ id }) => id)
}
