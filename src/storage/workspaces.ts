/** Which workspaces this device has, and which of them is open. A few words in localStorage. */
import type { Id } from '@/domain/shared/id'

export interface WorkspaceEntry {
  readonly id: Id
  readonly name: string
  readonly kind: 'own' | 'example' | 'beforeRestore'
}

export interface WorkspaceList {
  readonly current: Id
  readonly entries: readonly WorkspaceEntry[]
}

const key = 'lederdag.workspaces'
/** The first workspace has a fixed id, so that it is there before any list is kept. */
const firstWorkspace: WorkspaceEntry = { id: 'main', name: '', kind: 'own' }

/** Holds until the page is left when localStorage is shut or full; the databases tell it again. */
let unkept: WorkspaceList | null = null

/** Null when there is none, or none that can be read. */
export function storedList(): WorkspaceList | null {
  if (unkept) return unkept
  try {
    const list = JSON.parse(localStorage.getItem(key) ?? 'null') as WorkspaceList | null
    return Array.isArray(list?.entries) ? list : null
  } catch {
    return null
  }
}

export function workspaceList(): WorkspaceList {
  return storedList() ?? { current: firstWorkspace.id, entries: [firstWorkspace] }
}

export function currentWorkspace(): WorkspaceEntry {
  const { current, entries } = workspaceList()
  return entries.find(({ id }) => id === current) ?? firstWorkspace
}

/** Adds or replaces an entry; `open` makes it the current one. */
export function keepWorkspace(entry: WorkspaceEntry, options: { readonly open: boolean }): void {
  const { current, entries } = workspaceList()
  keepList({
    current: options.open ? entry.id : current,
    entries: [...entries.filter(({ id }) => id !== entry.id), entry],
  })
}

/** Takes an entry off the list. When it was the open one, the user's own becomes current. */
export function dropWorkspace(id: Id): void {
  const { current, entries } = workspaceList()
  const left = entries.filter((entry) => entry.id !== id)
  const own = left.find(({ kind }) => kind === 'own') ?? firstWorkspace
  keepList({
    current: current === id ? own.id : current,
    entries: left.some((entry) => entry.id === own.id) ? left : [own, ...left],
  })
}

/** Replaces the whole list. */
export function keepList(list: WorkspaceList): void {
  try {
    localStorage.setItem(key, JSON.stringify(list))
    unkept = null
  } catch {
    unkept = list
  }
}
