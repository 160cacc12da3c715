/** Tells the other tabs of a workspace that its journal has grown. */
import type { Id } from '@/domain/shared/id'
import type { TabChannel } from '@/ledger/ports'

export function tabChannel(workspaceId: Id): TabChannel {
  const channel = new BroadcastChannel(`lederdag-${workspaceId}`)
  return {
    announce: (sequence) => channel.postMessage(sequence),
    onAnnounced(listener) {
      const receive = (event: MessageEvent) => {
        if (typeof event.data === 'number') listener(event.data)
      }
      channel.addEventListener('message', receive)
      return () => {
        channel.removeEventListener('message', receive)
        channel.close()
      }
    },
  }
}
