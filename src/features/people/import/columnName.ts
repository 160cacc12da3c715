/** What to call a column: its header, or its place when it has none. */
import type { ColumnMapping } from '@/exchange/spreadsheet/columnMapping'
import { t } from '@/text/t'

export function columnName({ header, column }: ColumnMapping): string {
  return header === '' ? t.importing.nameless(column + 1) : header
}
