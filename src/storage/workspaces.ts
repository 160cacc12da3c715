/** Which workspaces this device has, and which of them is open. A few words in localStorage. */
import type { Id } from '@/domain/shared/id'

export interface WorkspaceEntry {
  readonly id: Id
  readonly name: string
  readonly kind: 'own' | 'example' | 'beforeRestore'
}

interface WorkspaceList {
  readonly current: Id
  readonly entries: readonly WorkspaceEntry[]
}

const key = 'lederdag.workspaces'
/** The first workspace has a fixed id, so that it is found again should this list be lost. */
const firstWorkspace: WorkspaceEntry = { id: 'main', name: '', kind: 'own' }

export function workspaceList(): WorkspaceList {
  try {
    const stored = localStorage.getItem(key)
    if (stored) return JSON.parse(stored) as WorkspaceList
  } catch {
    return { current: firstWorkspace.id, entries: [firstWorkspace] }
  }
  return { current: firstWorkspace.id, entries: [firstWorkspace] }
}

export function currentWorkspace(): WorkspaceEntry {
  const { current, entries } = workspaceList()
  return entries.find(({ id }) => id === current) ?? firstWorkspace
}

/** Adds or replaces an entry; `open` makes it the current one. */
export function keepWorkspace(entry: WorkspaceEntry, options: { readonly open: boolean }): void {
  const { current, entries } = workspaceList()
  store({
    current: options.open ? entry.id : current,
    entries: [...entries.filter(({ id }) => id !== entry.id), entry],
  })
}

/** Takes an entry off the list. When it was the open one, the user's own becomes current. */
export function dropWorkspace(id: Id): void {
  const { current, entries } = workspaceList()
  const left = entries.filter((entry) => entry.id !== id)
  const own = left.find(({ kind }) => kind === 'own') ?? firstWorkspace
  store({
    current: current === id ? own.id : current,
    entries: left.some((entry) => entry.id === own.id) ? left : [own, ...left],
  })
}

function store(list: WorkspaceList): void {
  localStorage.setItem(key, JSON.stringify(list))
}
