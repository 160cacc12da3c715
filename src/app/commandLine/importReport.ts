/** What the import command prints: the keys are documented and stay as they are. */
import type { ImportPreview } from '@/domain/people/importPeople'
import type { ImportRow } from '@/domain/people/importRow'
import { mergeRows } from '@/domain/people/mergeRows'
import type { LeaderList } from '@/exchange/spreadsheet/leaderList'

/** Reads like the list: rows are counted as the spreadsheet counts them. */
export function importReport(list: LeaderList, preview: ImportPreview) {
  const { source, persons, rejected, notPersons, blankRows } = list
  return {
    encoding: source.encoding,
    delimiter: source.delimiter,
    sheet: source.sheet,
    otherSheets: source.otherSheets,
    headerRow: list.headerRow,
    columns: list.columns
      .filter(({ field }) => field !== null)
      .map(({ column, header, field, by, kept }) => ({
        column: column + 1,
        header,
        field,
        by,
        kept,
      })),
    rows: {
      candidates: persons.length,
      rejected: rejected.length,
      notPersons: notPersons.length,
      blank: blankRows,
    },
    persons: mergeRows(persons, list.certainDuplicates).map(printed),
    rejected,
    notPersons,
    warnings: [
      ...list.warnings.map(({ row, field, code, cell }) => ({ row, field, code, cell })),
      ...preview.warnings,
    ],
    certainDuplicates: list.certainDuplicates,
    possibleDuplicates: list.possibleDuplicates,
    ignoredColumns: list.columns
      .filter(({ field }) => field === null)
      .map(({ column, header, reason }) => ({ column: column + 1, header, reason })),
    changes: {
      added: preview.added.length,
      changed: preview.changed.length,
      unchanged: preview.unchanged.length,
      missing: preview.missing.length,
    },
    differences: {
      added: preview.added.map(({ row, name }) => ({ row, name })),
      changed: preview.changed.map(({ row, name, differences }) => ({ row, name, differences })),
      missing: preview.missing.map(({ employeeNumber, name, email }) => ({
        employeeNumber,
        name,
        email,
      })),
    },
  }
}

/** Text that is not there is empty; an address, day or number that is not there is null. */
function printed(person: ImportRow) {
  return {
    row: person.row,
    employeeNumber: person.employeeNumber ?? '',
    name: person.name,
    title: person.title ?? '',
    administration: person.administration ?? '',
    unit: person.unit ?? '',
    workplace: person.workplace ?? '',
    email: person.email || null,
    phone: person.phone ?? '',
    leaderOf: person.leaderOf ?? '',
    manager: person.manager ?? '',
    level: person.level ?? null,
    employees: person.employees ?? null,
    employmentRate: person.employmentRate ?? null,
    hiredOn: person.hiredOn ?? null,
    ...(person.deputyOf === undefined ? {} : { deputyOf: person.deputyOf }),
    ...(person.tags === undefined ? {} : { tags: person.tags }),
    ...(person.absences === undefined ? {} : { absences: person.absences }),
  }
}
