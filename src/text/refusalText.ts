/** Turns a refusal's code into the sentence a user reads: what happened, what is safe, what to do. */
import { t } from './t'

type Details = Readonly<Record<string, string | number>>

/** Accepts any refusal by shape, because this room knows no domain types. */
export function refusalText(refusal: { type: string; details?: Details }): string {
  const known = (t.refusals as Record<string, (details: Details) => string>)[refusal.type]
  return known ? known(refusal.details ?? {}) : t.refusals['unknown']({ type: refusal.type })
}
