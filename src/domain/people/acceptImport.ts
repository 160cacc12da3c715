/** Takes an import into use: the very Change that the preview showed, or nothing. */
import { conflictsOf, type Change } from '../change'
import { defineCommand, type Refusal } from '../command'
import type { Snapshot } from '../records'
import { fail, ok } from '../shared/result'
import type { Person } from './person'

export interface ImportRefusal extends Refusal {
  readonly type: 'import.outdated'
}

export interface AcceptedImport {
  readonly change: Change
  /** The records that the preview compared the list with. */
  readonly madeFrom: Snapshot
}

/**
 * Refuses when somebody has changed, meanwhile, what the preview was made from, or has added one of
 * the same people.
 */
export const acceptImport = defineCommand<AcceptedImport, ImportRefusal>(
  'people.import',
  ({ snapshot }, { change, madeFrom }) =>
    conflictsOf(snapshot, change).length > 0 || addsNewcomers(snapshot, change, madeFrom)
      ? fail({ type: 'import.outdated' })
      : ok(change),
)

/** Another tab may have imported the same list; its people have other ids but the same identity. */
function addsNewcomers(snapshot: Snapshot, change: Change, madeFrom: Snapshot): boolean {
  if (snapshot.people === madeFrom.people) return false
  const newcomers = [...snapshot.people.values()].filter(({ id }) => !madeFrom.people.has(id))
  const known = new Set(newcomers.map(identityOf))
  return change.added.some(
    ({ table, record }) => table === 'people' && known.has(identityOf(record as Person)),
  )
}

function identityOf({ employeeNumber, email, name }: Person): string {
  return employeeNumber || `${email} ${name}`
}
