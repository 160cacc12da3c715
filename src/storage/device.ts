/** Names this browser in the journal with a random word, so that undo knows what was done here. */
import type { NewId } from '@/domain/shared/id'

const key = 'lederdag.device'

/** A browser that forgets its name gets a new one; only undo across reloads depends on it. */
export function deviceName(newId: NewId): string {
  try {
    const known = localStorage.getItem(key)
    if (known) return known
    const made = newId()
    localStorage.setItem(key, made)
    return made
  } catch {
    return newId()
  }
}
