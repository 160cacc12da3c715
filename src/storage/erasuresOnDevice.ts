/** Whom this device has erased, in any of its own workspaces: nobody of them may come back by a restore. */
import type { Dexie } from 'dexie'
import { withPatience } from './patience'
import { peekInto } from './peekInto'
import { databaseName, type ErasureRow } from './schema'
import { workspaceList } from './workspaces'

/** Of every listed workspace but the example that can be read; a damaged one must not keep its own rescue from happening. */
export async function erasuresOnDevice(): Promise<ErasureRow[]> {
  const real = workspaceList().entries.filter(({ kind }) => kind !== 'example')
  return (
    await Promise.all(real.map(({ id }) => peekInto(databaseName(id), erasuresIn, [])))
  ).flat()
}

function erasuresIn(database: Dexie): Promise<ErasureRow[]> {
  return withPatience(database.table<ErasureRow>('erasures').toArray())
}
