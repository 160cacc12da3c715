/** The keys that work everywhere: Ctrl/Cmd-K for the palette, Ctrl/Cmd-Z and Shift-Z for history. */
import { onBeforeUnmount, onMounted } from 'vue'

interface Shortcuts {
  readonly openPalette: () => void
  readonly undo: () => void
  readonly redo: () => void
}

/** In a text field the browser's own undo takes back letters; ours must not interfere. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio]), textarea'))
  )
}

/** Behind an open dialog nothing may change: what it asks about must stay as it is. */
function isAsking(): boolean {
  return document.querySelector('[role=dialog], [role=alertdialog]') !== null
}

export function useShortcuts(shortcuts: Shortcuts): void {
  function onKeydown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isAsking()) return
    const key = event.key.toLowerCase()
    if (key === 'k') {
      event.preventDefault()
      shortcuts.openPalette()
    } else if ((key === 'z' || key === 'y') && !isTyping(event.target)) {
      event.preventDefault()
      if (key === 'y' || event.shiftKey) shortcuts.redo()
      else shortcuts.undo()
    }
  }
  onMounted(() => window.addEventListener('keydown', onKeydown))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKeydown))
}
