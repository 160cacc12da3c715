/** What lines and items share with their sequence: the one item in the tab order, and the drag. */
import { inject, provide, type InjectionKey, type ShallowRef } from 'vue'

/** The item is to stand in the line before another one, or last. */
export type SequenceMove = { itemId: string; lineId: string; beforeId: string | null }

export type SequenceContext = {
  /** Tells drags of this sequence from those of another on the same page. */
  key: symbol
  /** The one item that Tab reaches. */
  active: Readonly<ShallowRef<string | null>>
  helpId: string
  itemRole: () => string
  arrive: (itemId: string) => void
  leave: (itemId: string) => void
}

const key: InjectionKey<SequenceContext> = Symbol('sequence')

export function provideSequence(context: SequenceContext): void {
  provide(key, context)
}

export function useSequence(): SequenceContext {
  const context = inject(key)
  if (!context) throw new Error('A line or item of a sequence was used outside a UiSequence')
  return context
}

/** What a dragged item says of itself. */
export type DraggedItem = { sequence: symbol; itemId: string; holdsLines: boolean }

export function draggedItem(data: Record<string | symbol, unknown>): DraggedItem | null {
  const { sequence, itemId, holdsLines } = data
  return typeof sequence === 'symbol' && typeof itemId === 'string'
    ? { sequence, itemId, holdsLines: holdsLines === true }
    : null
}
