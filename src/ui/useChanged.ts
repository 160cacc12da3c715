/** Whether what a form holds is other than when the form opened. */
import { computed, type ComputedRef } from 'vue'

/** @param read what is written in the form: texts, numbers, choices and lists of them */
export function useChanged(read: () => unknown): ComputedRef<boolean> {
  const atFirst = JSON.stringify(read())
  return computed(() => JSON.stringify(read()) !== atFirst)
}
