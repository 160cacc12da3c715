/** A look into a workspace's database that is not open, whatever version it has. */
import { Dexie } from 'dexie'
import { withPatience } from './patience'

/** What `look` finds, or `unreadable` when the database cannot be read. Nothing in it is changed. */
export async function peekInto<Found>(
  name: string,
  look: (database: Dexie) => Promise<Found>,
  unreadable: Found,
): Promise<Found> {
  // Without declared tables Dexie opens whatever version is there and upgrades nothing.
  const database = new Dexie(name)
  try {
    await withPatience(database.open())
    return await look(database)
  } catch {
    return unreadable
  } finally {
    database.close({ disableAutoOpen: true })
  }
}
