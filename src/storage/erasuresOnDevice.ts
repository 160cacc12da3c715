/** Whom this device has erased, in any of its own workspaces: nobody of them may come back by a restore. */
import { Dexie } from 'dexie'
import { withPatience } from './patience'
import { databaseName, type ErasureRow } from './schema'
import { workspaceList } from './workspaces'

/** Of every listed workspace but the example that can be read; a damaged one must not keep its own rescue from happening. */
export async function erasuresOnDevice(): Promise<ErasureRow[]> {
  const real = workspaceList().entries.filter(({ kind }) => kind !== 'example')
  return (await Promise.all(real.map(({ id }) => erasuresIn(databaseName(id))))).flat()
}

async function erasuresIn(name: string): Promise<ErasureRow[]> {
  // Without declared tables Dexie opens whatever version is there and upgrades nothing.
  const database = new Dexie(name)
  try {
    await withPatience(database.open())
    return await withPatience(database.table<ErasureRow>('erasures').toArray())
  } catch {
    return []
  } finally {
    database.close({ disableAutoOpen: true })
  }
}
