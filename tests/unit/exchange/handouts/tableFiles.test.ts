import { createTablePlan } from '@/domain/tables/planCommands'
import { acceptTables } from '@/domain/tables/seatCommands'
import { tablesOfSeminar, type SeminarTables } from '@/domain/tables/seminarTables'
import { tablesHandout, type TablesHandout } from '@/domain/tables/tablesHandout'
import { tablesCsv, tablesText, tablesWorkbook } from '@/exchange/handouts/tableFiles'
import { dayId, next, seatsFrom, tablesDay } from '@tests/support/tablesDay'
import { describe, expect, it } from 'vitest'

function plan(): TablesHandout {
  const empty = next(tablesDay(3), createTablePlan, { seminarId: dayId, rounds: 2, perTable: 2 })
  const own = tablesOfSeminar(empty, dayId) as SeminarTables
  const seated = next(empty, acceptTables, {
    planId: own.plan.id,
    roundIds: own.rounds.map(({ id }) => id),
    seats: seatsFrom(
      own.tables.map(({ id }) => id),
      [[[1, 2], [3]], [[1]]],
    ),
  })
  return tablesHandout(seated, dayId) as TablesHandout
}

describe('a table plan that is handed out', () => {
  it('is a list of people with their table in each round, empty where they have none', () => {
    expect(tablesText(plan()).split('\n')).toEqual([
      'Navn\tEnhed\tRunde 1\tRunde 2',
      'Person 1\tCenter for Børn\tBord 1\tBord 1',
      'Person 2\tCenter for Ældre\tBord 1\t',
      'Person 3\tCenter for Børn\tBord 2\t',
    ])
  })

  it('is named after the day and what it is of, and opens in Danish Excel', async () => {
    const csv = tablesCsv('2026-03-09', 'Akademiet', plan())
    expect(csv.name).toBe('2026-03-09-akademiet-bordplan.csv')
    expect(csv.content).toContain('\ufeffNavn;Enhed;Runde 1;Runde 2\r\n')
    const workbook = await tablesWorkbook('2026-03-09', 'Akademiet', plan())
    expect(workbook.name).toBe('2026-03-09-akademiet-bordplan.xlsx')
    expect(workbook.content.length).toBeGreaterThan(1000)
  })
})
