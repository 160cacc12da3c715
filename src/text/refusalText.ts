/** Turns a refusal's code into the sentence a user reads: what happened, what is safe, what to do. */
import { shortDay } from './formats'
import { t } from './t'

type Details = Readonly<Record<string, string | number>>

/** Accepts any refusal by shape, because this room knows no domain types. */
export function refusalText(refusal: { type: string; details?: Details }): string {
  const known = (t.refusals as Record<string, (details: Details) => string>)[refusal.type]
  return known
    ? known(withReadableDays(refusal.details ?? {}))
    : t.refusals['unknown']({ type: refusal.type })
}

/** Codes carry days as `YYYY-MM-DD`; sentences say "9. marts". */
function withReadableDays(details: Details): Details {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDay(value) : value,
    ]),
  )
}
