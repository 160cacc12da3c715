/** The register as a list for Excel; its headings are those that an import recognises again. */
import type { PersonRow } from '@/domain/people/peopleList'
import type { Day } from '@/domain/shared/day'
import { t } from '@/text/t'
import { handout, type HandoutFile } from './handoutFiles'
import type { Row } from './handoutRows'
import { writeCsv } from './writeCsv'
import { writeWorkbook } from './writeWorkbook'

/** The given rows in their order; named after the day it is made. */
export async function registerFile(
  people: readonly PersonRow[],
  kind: 'xlsx' | 'csv',
  today: Day,
): Promise<HandoutFile> {
  const rows = registerRows(people)
  const content =
    kind === 'csv' ? writeCsv(rows) : await writeWorkbook([{ name: t.people.pageTitle, rows }])
  return handout(today, [t.people.exportName], kind, content)
}

function registerRows(people: readonly PersonRow[]): Row[] {
  const labels = t.people.fields
  return [
    [
      labels.employeeNumber,
      labels.name,
      labels.title,
      labels.administration,
      labels.unitId,
      labels.workplace,
      labels.email,
      labels.phone,
      labels.leaderOf,
      labels.managerId,
      labels.level,
      labels.hiredOn,
      labels.deputyOf,
      labels.tags,
    ],
    ...people.map((row) => [
      row.person.employeeNumber,
      row.person.name,
      row.person.title,
      row.administrationName,
      row.unitName,
      row.person.workplace,
      row.person.email,
      row.person.phone,
      row.person.leaderOf,
      row.managerName,
      row.person.level ?? '',
      row.person.hiredOn ? { day: row.person.hiredOn } : '',
      row.deputyOfName,
      row.person.tags.join(', '),
    ]),
  ]
}
