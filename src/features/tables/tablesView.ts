/** What the page shows of a table plan: rounds with their tables and the people at each, in words. */
import type { Person } from '@/domain/people/person'
import type { Snapshot } from '@/domain/records'
import { sortedByName } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { pairKey } from '@/domain/tables/pairs'
import type { TablesProblem, TableSeats } from '@/domain/tables/problem'
import type { SeminarTables } from '@/domain/tables/seminarTables'
import { peopleByTable } from '@/domain/tables/tableGroups'
import type { PlanTable } from '@/domain/tables/tablePlan'
import type { TablesMeasure } from '@/domain/tables/tablesMeasure'
import { listedFew } from '@/text/formats'
import { roundName, tableName } from '@/text/tableNames'
import { t } from '@/text/t'
import { mixParts } from './mixText'

export interface SeatCardView {
  readonly id: Id
  readonly name: string
  readonly unit: string
  readonly level: string
  readonly warnings: readonly string[]
  /** One of the warnings is a rule that is broken. */
  readonly grave: boolean
}

export interface TableView {
  readonly id: Id
  readonly title: string
  readonly count: string
  /** More people than chairs, in words; else empty. */
  readonly over: string
  /** "4 forvaltninger · 5 enheder"; empty when nothing is mixed. */
  readonly mix: string
  readonly cards: readonly SeatCardView[]
}

export interface RoundView {
  readonly id: Id
  readonly title: string
  readonly held: boolean
  readonly tables: readonly TableView[]
  readonly unseated: readonly SeatCardView[]
}

/** Everything that the views are made from. */
export interface PlanOnScreen {
  readonly snapshot: Snapshot
  readonly own: SeminarTables
  readonly people: readonly Person[]
  readonly problem: TablesProblem
  readonly seats: TableSeats
  readonly measure: TablesMeasure
}

export function roundViews(plan: PlanOnScreen): RoundView[] {
  const cardOf = cardMaker(plan)
  const people = new Map(plan.people.map((person) => [person.id, person]))
  return plan.own.rounds.map(({ id, title, held }, index): RoundView => {
    const round = plan.seats[index] ?? {}
    const atTable = peopleByTable(round)
    return {
      id,
      title: roundName(title, index),
      held,
      tables: plan.own.tables.map((table, place) => {
        const company = atTable.get(table.id) ?? []
        const seated = sortedByName(company.flatMap((personId) => people.get(personId) ?? []))
        return {
          ...tableHead(table, place, seated.length),
          mix: mixText(plan.problem, company),
          cards: seated.map((person) => cardOf(person, company)),
        }
      }),
      unseated: plan.people
        .filter((person) => !(person.id in round))
        .map((person) => cardOf(person, [])),
    }
  })
}

function tableHead({ id, name, seatsMin, seatsMax }: PlanTable, place: number, count: number) {
  return {
    id,
    title: tableName(name, place),
    count: t.tables.round.count(count, seatsMin, seatsMax),
    over: count > seatsMax ? t.tables.round.over(count - seatsMax) : '',
  }
}

/** "4 forvaltninger · 5 enheder": how many different values of what is mixed sit at the table. */
function mixText(problem: TablesProblem, company: readonly Id[]): string {
  if (company.length === 0) return ''
  return mixParts(problem, [company]).join(' · ')
}

function cardMaker({ snapshot, people, problem, measure }: PlanOnScreen) {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const again = new Set(measure.repeatedPairs.map(({ personIds }) => pairKey(personIds)))
  const apart = new Set(problem.apart.map(pairKey))
  const named = (ids: readonly Id[]) =>
    listedFew(
      ids.map((id) => names.get(id) ?? ''),
      t.tables.round.others,
      2,
    )
  return ({ id, name, unitId, level }: Person, company: readonly Id[]): SeatCardView => {
    const others = company.filter((other) => other !== id)
    const broken = others.filter((other) => apart.has(pairKey([id, other])))
    const met = others.filter((other) => again.has(pairKey([id, other])))
    return {
      id,
      name,
      unit: snapshot.units.get(unitId ?? '')?.name ?? t.tables.round.noUnit,
      level: level === null ? '' : t.board.card.level(level),
      warnings: [
        ...(broken.length > 0 ? [t.tables.round.apart(named(broken))] : []),
        ...(met.length > 0 ? [t.tables.round.meetsAgain(named(met))] : []),
      ],
      grave: broken.length > 0,
    }
  }
}
