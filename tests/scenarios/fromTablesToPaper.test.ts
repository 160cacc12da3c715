/** A planner seats 35 leaders in four rounds, tells them, and takes a cancellation and a walk-in. */
import { declineDay } from '@/domain/distribution/cancellationCommands'
import { movePlacement } from '@/domain/distribution/placementCommands'
import type { Snapshot } from '@/domain/records'
import { buildTablesProblem, type TablesWish } from '@/domain/tables/buildTablesProblem'
import { createTablePlan } from '@/domain/tables/planCommands'
import type { TablesProblem, TableSeats } from '@/domain/tables/problem'
import { acceptTables } from '@/domain/tables/seatCommands'
import { tablesOfSeminar, type SeminarTables } from '@/domain/tables/seminarTables'
import { peopleAt, tablesHandout, type TablesHandout } from '@/domain/tables/tablesHandout'
import { seatingNeeds, tableNews } from '@/domain/tables/tableNews'
import { measureTables } from '@/domain/tables/tablesMeasure'
import { publishTables, setRoundHeld } from '@/domain/tables/toldCommands'
import { tablesText } from '@/exchange/handouts/tableFiles'
import { repairTables } from '@/optimiser/tables/repair'
import { solveTables } from '@/optimiser/tables/solve'
import { openTestHouse } from '@tests/support/openTestHouse'
import { dayId, tablesDay } from '@tests/support/tablesDay'
import { expect, test } from 'vitest'

const search = { seed: 1, seconds: 5, iterations: 60_000 }
const tablesIn = (snapshot: Snapshot) => tablesOfSeminar(snapshot, dayId) as SeminarTables
const problemOf = (snapshot: Snapshot, wish: TablesWish = 'anew') =>
  buildTablesProblem(snapshot, dayId, wish) as TablesProblem

function planFor(snapshot: Snapshot): TableSeats {
  const solved = solveTables(problemOf(snapshot), search)
  if (!solved.ok) throw new Error(`No plan: ${solved.error.type}`)
  expect(solved.value.complete).toBe(true)
  return solved.value.seats
}

test('from 35 leaders to four rounds, a cancellation, a walk-in, and the lists on paper', async () => {
  const walkIn = { id: 'p99', name: 'Åse Ny', unitId: 'u1', level: 3 as const, managerId: 'p1' }
  const house = await openTestHouse({ snapshot: tablesDay(35, { people: [walkIn] }) })
  await house.run(createTablePlan, { seminarId: dayId, rounds: 4, perTable: 6 })
  const { plan, rounds } = tablesIn(house.snapshot)
  const roundIds = rounds.map(({ id }) => id)
  const accept = (seats: TableSeats) =>
    house.run(acceptTables, { planId: plan.id, roundIds, seats })

  // Everybody has a table in every round, apart from their own manager; one undo takes it all back.
  await accept(planFor(house.snapshot))
  await house.undo()
  expect(house.snapshot.tableSeats.size).toBe(0)
  await house.redo()
  const handout = () => tablesHandout(house.snapshot, dayId) as TablesHandout
  const problem = problemOf(house.snapshot)
  const seated = handout().people.map(({ tables }) => tables.filter((table) => table !== null))
  expect(seated.map(({ length }) => length)).toEqual(Array.from({ length: 35 }, () => 4))

  // They are told, and the first round is held. Then one cancels and another turns up.
  await house.run(publishTables, { planId: plan.id })
  await house.run(setRoundHeld, { planId: plan.id, roundId: roundIds[0] ?? '', held: true })
  const before = handout()
  const day = { seriesId: 's', seminarId: dayId }
  await house.run(declineDay, { ...day, personId: 'p7', wantsNewDay: false })
  await house.run(movePlacement, { ...day, personIds: [walkIn.id] })
  const needs = seatingNeeds(house.snapshot, dayId)
  expect(needs.left.map(({ id }) => id)).toEqual(['p7'])
  expect(needs.unseated.map(({ id }) => id)).toEqual([walkIn.id])

  // The repair that moves the fewest moves nobody: the newcomer takes chairs that are free.
  const repairs = repairTables(problemOf(house.snapshot, 'repair'), search)
  const fewest = repairs.ok ? repairs.value[0]?.proposal : undefined
  expect(fewest?.moves).toEqual([])
  await accept(fewest?.seats ?? [])
  expect(seatingNeeds(house.snapshot, dayId)).toEqual({ left: [], unseated: [] })

  // The round that is over stands as it was held, and only the newcomer has to be told a table.
  expect(peopleAt(handout(), 0, 0).map(({ id }) => id)).toEqual(
    peopleAt(before, 0, 0).flatMap(({ id }) => (id === 'p7' ? [] : [id])),
  )
  const news = tableNews(house.snapshot, dayId)
  expect(news.map(({ person, changes }) => [person.id, changes.length])).toEqual([[walkIn.id, 3]])
  await house.run(publishTables, { planId: plan.id })
  expect(tableNews(house.snapshot, dayId)).toEqual([])

  // What is handed out names everybody who comes once, in Danish order.
  const [head, ...lines] = tablesText(handout()).split('\n')
  expect(head).toBe('Navn\tEnhed\tRunde 1\tRunde 2\tRunde 3\tRunde 4')
  expect(lines).toHaveLength(35)
  expect(lines.at(-1)).toMatch(/^Åse Ny\tCenter for Børn\t\tBord \d\tBord \d\tBord \d$/)
  expect(measureTables(problem, []).repeats).toBe(0)
})
