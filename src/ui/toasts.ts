/** The messages that pass by at the edge of the screen. */
import { readonly, shallowRef, type DeepReadonly, type ShallowRef } from 'vue'

export type ToastMessage = {
  title: string
  text?: string
  kind?: 'info' | 'ok' | 'warn' | 'danger'
  /** A message takes the place of the one before it on the same topic, such as one undo after another. */
  topic?: string
  /** `altText` says how to do the same elsewhere, such as "Undo with Ctrl+Z". */
  action?: { label: string; altText: string; run: () => void }
}

export type Toast = ToastMessage & { id: number }

const toasts = shallowRef<readonly Toast[]>([])
let lastId = 0

/**
 * A toast with an action never times out: it stays until it is dismissed or until the next
 * toast with an action takes its place, because an undo must not vanish while it is being read.
 */
function show(message: ToastMessage): number {
  const toast = { ...message, id: ++lastId }
  const kept = toasts.value.filter((other) => !isOvertaken(other, message))
  toasts.value = [...kept.slice(-2), toast]
  return toast.id
}

function isOvertaken(shown: Toast, by: ToastMessage): boolean {
  if (by.topic !== undefined && shown.topic === by.topic) return true
  return shown.action !== undefined && by.action !== undefined
}

function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}

export function useToasts(): {
  toasts: Readonly<ShallowRef<DeepReadonly<readonly Toast[]>>>
  show: typeof show
  dismiss: typeof dismiss
} {
  return { toasts: readonly(toasts), show, dismiss }
}
