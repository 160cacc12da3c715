/** What the register looks like right now; kept while somebody visits a speaker and comes back. */
import { everySpeaker, type SpeakerFilter } from '@/domain/speakers/speakerRegister'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

export const useSpeakersView = defineStore('speakersView', () => {
  const filter = shallowRef<SpeakerFilter>(everySpeaker)
  return {
    filter,
    narrow: (part: Partial<SpeakerFilter>) => (filter.value = { ...filter.value, ...part }),
    showAll: () => (filter.value = { ...everySpeaker, order: filter.value.order }),
  }
})
