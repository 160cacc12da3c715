/** What hangs on a seminar or a series, as parts of a sentence. */
import { t } from './t'

type Counts = { readonly [Part in keyof (typeof t)['templates']['goes']]: number }

/** What there is none of is not told. */
export function planParts(counts: Counts): string[] {
  const words = t.templates.goes
  return (Object.keys(words) as (keyof Counts)[]).flatMap((part) =>
    counts[part] > 0 ? [words[part](counts[part])] : [],
  )
}
