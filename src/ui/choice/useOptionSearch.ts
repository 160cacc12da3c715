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

  const open = ref(false)
  function onOpen(isOpen: boolean) {
    open.value = isOpen
    if (!isOpen) query.value = ''
  }
  /** The primitive goes on pointing at the chosen option when its list is gone. */
  const pointing = computed(() => (open.value ? {} : { 'aria-activedescendant': undefined }))

  return { query, matches, search, onOpen, pointing }
}
