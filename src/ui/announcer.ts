/** One place to say something aloud that a sighted user can already see. */
import { readonly, shallowRef } from 'vue'

const spoken = shallowRef({ text: '', turn: 0 })

export const announcement = readonly(spoken)

/** Says `text` once in the page's polite live region; a move is announced here or in a toast, never both. */
export function announce(text: string): void {
  spoken.value = { text, turn: spoken.value.turn + 1 }
}
