/** Which panel stands beside the board, and what its choice does; focus goes along with the card. */
import type { Id } from '@/domain/shared/id'
import { nextTick, shallowRef } from 'vue'
import type { BoardCommands } from './useBoardCommands'

export type Panel =
  | { readonly kind: 'move'; readonly personIds: readonly Id[] }
  | { readonly kind: 'swap' | 'why'; readonly personId: Id }

export function useBoardPanels(commands: BoardCommands, follow: (cardId: Id) => void) {
  const panel = shallowRef<Panel | null>(null)

  /** The panel closes first: while it is open it would hold the focus back. */
  async function close(): Promise<void> {
    panel.value = null
    await nextTick()
  }

  return {
    panel,
    close,
    async moveTo(personIds: readonly Id[], dayId: Id): Promise<void> {
      await close()
      const [first, ...more] = personIds
      if (first !== undefined && more.length === 0) follow(first)
      await commands.move(personIds, dayId)
    },
    async swapWith(personId: Id, otherId: Id): Promise<void> {
      await close()
      follow(personId)
      await commands.swap(personId, otherId)
    },
  }
}
