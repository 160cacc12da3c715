import { allItems, scheduleOf } from '@/domain/agenda/schedule'
import type { Snapshot } from '@/domain/records'
import { DayViews, keptParts } from '@/features/agenda/dayViews'
import type { ItemView } from '@/features/agenda/itemView'
import { itemView } from '@/features/agenda/itemViews'
import { keepEqual } from '@/features/agenda/keepEqual'
import { largeAgenda } from '@tests/support/largeAgenda'
import { describe, expect, it } from 'vitest'

describe('views', () => {
  it('are the same objects until something about them differs', () => {
    const keep = keepEqual<{ id: string; time: string }>(({ id }) => id)
    const first = keep({ id: 'a', time: '9.00' })
    expect(keep({ id: 'a', time: '9.00' })).toBe(first)
    expect(keep({ id: 'a', time: '9.10' })).not.toBe(first)
  })

  it('of a day and of tracks that a longer item does not move stay as they were', () => {
    const snapshot = largeAgenda({ items: 20, days: 2, tracks: 2, participants: 3 })
    const draw = drawing()
    const [first, second] = draw(snapshot)
    const item = snapshot.agendaItems.get('main-1')
    if (!item) throw new Error('The programme has no such item')
    const agendaItems = new Map(snapshot.agendaItems).set(item.id, { ...item, minutes: 45 })
    const [changed, unmoved] = draw({ ...snapshot, agendaItems })
    expect(changed).not.toBe(first)
    expect(unmoved).toBe(second)
    const same = (changed?.rows ?? []).map((row, at) => row === first?.rows[at])
    expect(same.slice(0, 3)).toEqual([true, true, false])
    expect(same.slice(3)).not.toContain(true)
  })
})

/** Draws a programme again and again, as the page does. */
function drawing() {
  const keep = keepEqual<ItemView>(({ id }) => id)
  const kept = keptParts()
  return (snapshot: Snapshot) => {
    const days = scheduleOf(snapshot, 'seminar')
    const items = new Map(
      allItems(days).map((scheduled) => [
        scheduled.item.id,
        keep(itemView(snapshot, scheduled, undefined, scheduled.item.trackId !== null)),
      ]),
    )
    return new DayViews(snapshot, days, items, kept).all()
  }
}
