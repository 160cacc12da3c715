/** Finds the workspaces of this device again when the browser has lost the list but not the data. */
import { settingsId, type WorkspaceSettings } from '@/domain/workspace/workspaceSettings'
import type { Dexie } from 'dexie'
import { peekInto } from './peekInto'
import { databaseName, type MetaRow } from './schema'
import { keepList, storedList, type WorkspaceEntry } from './workspaces'

interface Found {
  readonly id: string
  readonly name: string
  readonly kind: WorkspaceEntry['kind']
  readonly createdAt: string
  readonly holdsSomething: boolean
}

const prefix = databaseName('')

/**
 * Rebuilds a lost list from the databases themselves, before any of them is opened. Of several that
 * are the user's own the newest counts: the others are what restores have left behind. Empty ones are
 * left out.
 */
export async function findLostWorkspaces(): Promise<void> {
  if (storedList() !== null) return
  const found = (await Promise.all((await workspaceIds()).map(lookInto))).sort(newestFirst)
  const filled = found.filter(({ holdsSomething }) => holdsSomething)
  const own = filled.find(({ kind }) => kind === 'own')
  const current = own ?? filled[0]
  if (!current) return
  keepList({
    current: current.id,
    entries: filled.map(({ id, name, kind }) => ({
      id,
      name,
      kind: kind === 'own' && id !== own?.id ? 'beforeRestore' : kind,
    })),
  })
}

async function workspaceIds(): Promise<string[]> {
  // Browsers that cannot list their databases go on with the first workspace, as after a first visit.
  const databases = (await indexedDB.databases?.()) ?? []
  return databases.flatMap(({ name }) =>
    name?.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  )
}

/** What cannot be read counts as filled, so that the start check says so instead of an empty house. */
function lookInto(id: string): Promise<Found> {
  return peekInto(databaseName(id), (database) => foundIn(database, id), {
    id,
    name: '',
    kind: 'own',
    createdAt: '',
    holdsSomething: true,
  })
}

async function foundIn(database: Dexie, id: string): Promise<Found> {
  const tables = database.tables.filter(({ name }) => name !== 'meta')
  const counts = await Promise.all(tables.map((table) => table.count()))
  const read = <Row>(table: string, key: string) =>
    tables.length > 0 ? database.table<Row, string>(table).get(key) : undefined
  const [meta, settings] = await Promise.all([
    read<MetaRow>('meta', 'meta'),
    read<WorkspaceSettings>('settings', settingsId),
  ])
  return {
    id,
    name: settings?.organisationName ?? '',
    kind: meta?.kind ?? 'own',
    createdAt: meta?.createdAt ?? '',
    holdsSomething: counts.some((count) => count > 0),
  }
}

function newestFirst(a: Found, b: Found): number {
  return b.createdAt.localeCompare(a.createdAt)
}
