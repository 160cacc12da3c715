/** What tables and rounds are called: their own name, or else their number. */
import { t } from './t'

/** @param index 0 for the first table */
export function tableName(name: string, index: number): string {
  return name.trim() || t.tables.tableNumber(index + 1)
}

/** "Runde 2", "Runde 2 · Cases". */
export function roundName(title: string, index: number): string {
  return title.trim()
    ? t.tables.roundNamed(index + 1, title.trim())
    : t.tables.roundNumber(index + 1)
}
