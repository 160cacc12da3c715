/** What an import keeps beside the people: their absences, and how the columns were mapped. */
import type { ChangeDraft } from '../changeDraft'
import type { RecordOf, Snapshot } from '../records'
import type { Id, NewId } from '../shared/id'
import type { DaySpan } from './importRow'

/** Adds the days that are not known yet. */
export class AbsenceAdder {
  private readonly known = new Set<string>()

  constructor(
    snapshot: Snapshot,
    private readonly draft: ChangeDraft,
    private readonly newId: NewId,
  ) {
    for (const absence of snapshot.absences.values()) {
      this.known.add(spanKey(absence.personId, absence))
    }
  }

  /** How many were added. */
  add(personId: Id, spans: readonly DaySpan[] = []): number {
    let added = 0
    for (const { from, to } of spans) {
      const key = spanKey(personId, { from, to })
      if (this.known.has(key)) continue
      this.known.add(key)
      this.draft.add('absences', { id: this.newId(), personId, from, to, origin: 'imported' })
      added += 1
    }
    return added
  }
}

function spanKey(personId: Id, { from, to }: DaySpan): string {
  return `${personId} ${from} ${to}`
}

type Mapping = Pick<RecordOf<'importMappings'>, 'headerSignature' | 'columns'>
const longestSignature = 8000

/** Keeps one mapping per header; a list with an endless header is simply mapped anew. */
export function rememberMapping(
  snapshot: Snapshot,
  draft: ChangeDraft,
  { headerSignature, columns }: Mapping,
  newId: NewId,
): void {
  if (headerSignature.length > longestSignature) return
  for (const known of snapshot.importMappings.values()) {
    if (known.headerSignature !== headerSignature) continue
    draft.update('importMappings', known.id, { columns })
    return
  }
  draft.add('importMappings', { id: newId(), headerSignature, columns })
}
