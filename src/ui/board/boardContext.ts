/** What columns and cards share with their board: one `move`, the card in the tab order, the drag. */
import { inject, provide, type InjectionKey, type ShallowRef } from 'vue'

export type BoardMove = { cardId: string; toColumnId: string }

export type BoardContext = {
  /** The one card that Tab reaches. */
  active: Readonly<ShallowRef<string | null>>
  /** The column under a dragged card. */
  target: Readonly<ShallowRef<string | null>>
  disabled: () => boolean
  /** Cards of one line, so that a whole day fits on a screen. */
  dense: () => boolean
  helpId: string
  cardRole: () => string
  /** A card that has just come to its column gets the focus back if it had it. */
  arrive: (cardId: string, element: HTMLElement) => void
  leave: (cardId: string, element: HTMLElement) => void
}

const key: InjectionKey<BoardContext> = Symbol('board')

export function provideBoard(context: BoardContext): void {
  provide(key, context)
}

export function useBoard(): BoardContext {
  const context = inject(key)
  if (!context) throw new Error('A board column or card was used outside a UiBoard')
  return context
}
