/** Which panel stands beside the board, and what its choice does; focus goes along with the card. */
import type { Id } from '@/domain/shared/id'
import { nextTick, shallowRef } from 'vue'
import type { BoardCommands } from './useBoardCommands'

export type Panel =
  | { readonly kind: 'move'; readonly personIds: readonly Id[] }
  | { readonly kind: 'swap' | 'why' | 'wish'; readonly personId: Id }
  | { readonly kind: 'cancel'; readonly personId: Id; readonly dayId: Id }

/** @param findDays opens the proposals for those who lack a day */
export function useBoardPanels(
  commands: BoardCommands,
  follow: (cardId: Id) => void,
  findDays: () => void,
) {
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
    async cancelDay(personId: Id, dayId: Id, wantsNewDay: boolean): Promise<void> {
      await close()
      if (wantsNewDay) follow(personId)
      const result = await commands.decline(personId, dayId, wantsNewDay)
      // The card takes the focus in its new column first, so that closing the proposals returns to it.
      await nextTick()
      if (result.ok && wantsNewDay) findDays()
    },
    async swapWith(personId: Id, otherId: Id): Promise<void> {
      await close()
      follow(personId)
      await commands.swap(personId, otherId)
    },
  }
}
