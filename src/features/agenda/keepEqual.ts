/** Keeps views that have not changed, so that only what has changed is drawn again. */
import { sameValue } from '@/domain/change'

/**
 * @param keyOf what tells one view from all others
 * @returns a function that replaces a view by the very object it gave before, where they are equal
 */
export function keepEqual<View extends object>(keyOf: (view: View) => string) {
  const known = new Map<string, View>()
  return (view: View): View => {
    const key = keyOf(view)
    const before = known.get(key)
    if (before && sameValue(before, view)) return before
    known.set(key, view)
    return view
  }
}
