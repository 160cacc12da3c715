/** Holds the way out of a page while something on it is not saved: asks before it is thrown away. */
import { nextTick, onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router'

export interface Unsaved {
  /** Whether the question stands; closing it without an answer is staying. */
  readonly asking: Ref<boolean>
  /** Lets the page go, and what is not saved with it. */
  discard(): void
  /** Closes the question; the page stays as it is. */
  stay(): void
  /** Goes at once, or once that is the answer: for ways out that no route knows, such as closing a dialog. */
  before(go: () => void): void
}

/**
 * Guards the routes that the component is a part of, and the browser's own ways out.
 * @param changed whether anything would be lost right now
 */
export function useUnsaved(changed: () => boolean): Unsaved {
  const asking = ref(false)
  let answer: ((leaves: boolean) => void) | null = null
  let here = true

  function settle(leaves: boolean): void {
    asking.value = false
    answer?.(leaves)
    answer = null
  }

  function ask(): true | Promise<boolean> {
    // A route that was turned to while this closed asks it all the same.
    if (!here || !changed()) return true
    settle(false)
    asking.value = true
    return new Promise((resolve) => (answer = resolve))
  }

  function before(go: () => void): void {
    if (!changed()) return go()
    settle(false)
    asking.value = true
    answer = (leaves) => {
      if (leaves) void behindQuestion(go)
    }
  }

  /** The question first gives the focus back to what it was asked in, which can then give it further back. */
  async function behindQuestion(go: () => void) {
    await nextTick()
    setTimeout(() => here && go())
  }

  /** The browser words this question itself. */
  function holdUnload(event: BeforeUnloadEvent): void {
    if (changed()) event.preventDefault()
  }

  onBeforeRouteLeave(ask)
  onBeforeRouteUpdate((to, from) => to.path === from.path || ask())
  onMounted(() => window.addEventListener('beforeunload', holdUnload))
  onBeforeUnmount(() => {
    window.removeEventListener('beforeunload', holdUnload)
    here = false
    settle(true)
  })

  return { asking, discard: () => settle(true), stay: () => settle(false), before }
}
