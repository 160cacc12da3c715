/** A span of days while it is being written: one day when only the first is given. */
import type { Day } from '@/domain/shared/day'
import { t } from '@/text/t'
import { computed, ref } from 'vue'

export function useAbsenceForm() {
  const from = ref('')
  const to = ref('')
  const wrongDay = ref<'from' | 'to' | null>(null)
  const submitted = ref(false)

  const errors = computed(() => {
    if (wrongDay.value) return { [wrongDay.value]: t.people.dayWrong }
    if (!submitted.value) return {}
    if (from.value === '') return { from: t.people.dayNeeded }
    return to.value !== '' && to.value < from.value ? { to: t.people.endBeforeStart } : {}
  })

  /** The span, or null when something has to be mended first. */
  function span(): { from: Day; to: Day } | null {
    submitted.value = true
    if (Object.keys(errors.value).length > 0) return null
    return { from: from.value, to: to.value || from.value }
  }

  function clear(): void {
    from.value = ''
    to.value = ''
    submitted.value = false
  }

  return { from, to, wrongDay, errors, span, clear }
}
