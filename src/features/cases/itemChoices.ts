/** The items of a seminar's programme as choices, in the order they are held. */
import type { AgendaItem } from '@/domain/agenda/agenda'
import { contentOf } from '@/domain/agenda/content'
import { allItems, clockOf, scheduleOf } from '@/domain/agenda/schedule'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { briefDay, clockTime } from '@/text/formats'
import { t } from '@/text/t'
import type { UiOption } from '@/ui'

/** For planners: closed items stand in it with what they are about. */
export function itemChoices(snapshot: Snapshot, seminarId: Id): UiOption[] {
  const days = scheduleOf(snapshot, seminarId)
  return allItems(days).map(({ item, day, start }) => ({
    value: item.id,
    label: itemTitle(snapshot, item),
    hint: [days.length > 1 && briefDay(day), clockTime(clockOf(start))].filter(Boolean).join(' · '),
  }))
}

/** What the item is called: its title, or what kind of item it is. */
export function itemTitle(snapshot: Snapshot, item: AgendaItem): string {
  return contentOf(snapshot, item).title || t.agenda.kinds[item.kind]
}
