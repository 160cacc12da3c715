/** Why a table plan cannot hold, as a sentence with names. */
import type { Snapshot } from '@/domain/records'
import type { TablesConflict } from '@/domain/tables/problem'
import { listedFew } from '@/text/formats'
import { refusalText } from '@/text/refusalText'
import { t } from '@/text/t'

const mostNames = 8

export function conflictText(snapshot: Snapshot, conflict: TablesConflict): string {
  const { type, ...facts } = conflict
  const ids = 'personIds' in conflict ? conflict.personIds : []
  const names = ids.map((id) => snapshot.people.get(id)?.name ?? '')
  const numbers = Object.entries(facts).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  )
  return refusalText({
    type,
    details: {
      people: ids.length,
      names: listedFew(names, t.tables.round.others, mostNames),
      ...Object.fromEntries(numbers),
    },
  })
}
