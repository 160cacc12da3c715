/** Whom the programme is shown for and on which paper; the choice stands in the address. */
import type { Id } from '@/domain/shared/id'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { paperKindOf, paperSizeOf } from '../print/agendaPaper'

export function useViewChoice(seminarId: () => Id) {
  const route = useRoute()
  const router = useRouter()
  const inQuery = <Value extends string>(name: string, read: (text: unknown) => Value) =>
    computed<Value, string>({
      get: () => read(route.query[name]),
      set: (value) => void router.replace({ query: { ...route.query, [name]: value } }),
    })

  const kind = inQuery('til', paperKindOf)
  const size = inQuery('papir', paperSizeOf)
  const personId = inQuery('person', (text) => (typeof text === 'string' ? text : ''))
  const print = computed(() => ({
    name: 'agendaPrint',
    params: { seminarId: seminarId(), kind: kind.value },
    query: {
      papir: size.value,
      ...(kind.value === 'person' && { person: personId.value }),
    },
  }))
  return { kind, size, personId, print }
}
