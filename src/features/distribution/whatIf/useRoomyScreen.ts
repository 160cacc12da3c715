/** Whether there is room for all columns beside each other. */
import { onScopeDispose, ref } from 'vue'

export function useRoomyScreen() {
  const query = matchMedia('(min-width: 1024px)')
  const roomy = ref(query.matches)
  const follow = () => (roomy.value = query.matches)
  query.addEventListener('change', follow)
  onScopeDispose(() => query.removeEventListener('change', follow))
  return roomy
}
