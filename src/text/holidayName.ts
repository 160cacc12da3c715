/** The name of a public holiday by its code. */
import { t } from './t'

/** Accepts any code, because this room knows no domain types; an unknown one is shown as it is. */
export function holidayName(code: string): string {
  return (t.holidays as Record<string, string>)[code] ?? code
}
