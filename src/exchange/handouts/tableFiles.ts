/** The table plan of a day as files and as text to paste: each person with a table for each round. */
import type { Day } from '@/domain/shared/day'
import { peopleAt, type TablesHandout } from '@/domain/tables/tablesHandout'
import { roundName, tableName } from '@/text/tableNames'
import { t } from '@/text/t'
import { handout, type HandoutFile } from './handoutFiles'
import type { Row } from './handoutRows'
import { writeCsv } from './writeCsv'
import { writeWorkbook } from './writeWorkbook'

/** One sheet of people and, for each round, one of tables with those who sit at them. */
export async function tablesWorkbook(
  day: Day,
  title: string,
  plan: TablesHandout,
): Promise<HandoutFile> {
  const content = await writeWorkbook([
    { name: t.tables.print.peopleSheet, rows: personRows(plan) },
    ...plan.rounds.map((round, index) => ({
      name: roundName(round.title, index),
      rows: tableRows(plan, index),
    })),
  ])
  return handout(day, [title, t.tables.print.file], 'xlsx', content)
}

/** People with their table in each round, for any program. */
export function tablesCsv(day: Day, title: string, plan: TablesHandout): HandoutFile {
  return handout(day, [title, t.tables.print.file], 'csv', writeCsv(personRows(plan)))
}

/** The same with tabs, as a spreadsheet or a mail takes it from the clipboard. */
export function tablesText(plan: TablesHandout): string {
  return personRows(plan)
    .map((row) => row.map(String).join('\t'))
    .join('\n')
}

function personRows({ rounds, tables, people }: TablesHandout): Row[] {
  const called = (place: number | null | undefined) =>
    place == null ? '' : tableName(tables[place]?.name ?? '', place)
  return [
    [
      t.exports.columns.name,
      t.exports.columns.unit,
      ...rounds.map(({ title }, index) => roundName(title, index)),
    ],
    ...people.map((row) => [
      row.person.name,
      row.person.unit,
      ...rounds.map((_, index) => called(row.tables[index])),
    ]),
  ]
}

function tableRows(plan: TablesHandout, round: number): Row[] {
  return [
    [t.tables.print.table, t.exports.columns.name, t.exports.columns.unit],
    ...plan.tables.flatMap(({ name }, place) =>
      peopleAt(plan, round, place).map((person) => [
        tableName(name, place),
        person.name,
        person.unit,
      ]),
    ),
  ]
}
