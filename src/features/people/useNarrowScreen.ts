/** Whether the screen is too narrow for a grid. */
import { onScopeDispose, ref } from 'vue'

export function useNarrowScreen() {
  const query = matchMedia('(max-width: 639.98px)')
  const narrow = ref(query.matches)
  const follow = () => (narrow.value = query.matches)
  query.addEventListener('change', follow)
  onScopeDispose(() => query.removeEventListener('change', follow))
  return narrow
}
