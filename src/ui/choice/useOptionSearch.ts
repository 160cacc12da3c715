/** What has been typed in a combobox, and the options that match it. */
import { computed, nextTick, ref } from 'vue'
import type { UiOption } from '../options'
import { matchOptions } from './matchOptions'

const readableLength = 60

export function useOptionSearch(options: () => readonly UiOption[], highlightFirst: () => void) {
  const query = ref('')
  const matches = computed(() => matchOptions(options(), query.value, readableLength))

  async function search(event: Event) {
    query.value = (event.target as HTMLInputElement).value
    await nextTick()
    highlightFirst()
  }

  function forget(open: boolean) {
    if (!open) query.value = ''
  }

  return { query, matches, search, forget }
}
