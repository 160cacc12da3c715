/** What a row may ask of the programme; handed down, so that no event climbs through three lists. */
import type { LocalTime } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { inject, provide, type InjectionKey, type ShallowRef } from 'vue'
import type { QuickItem } from './quickText'

/** Where the field for a new item stands: behind an item, or last in a line. */
export interface QuickPlace {
  readonly lineId: string
  readonly afterId: Id | null
}

export interface AgendaActions {
  /** The item whose title is being written. */
  readonly titleOf: ShallowRef<Id | null>
  readonly quickAt: ShallowRef<QuickPlace | null>
  setMinutes(itemId: Id, minutes: number): void
  lengthen(itemId: Id, by: number): void
  /** @param then what Enter means: on to a new item behind this one */
  setTitle(itemId: Id, title: string, then: 'next' | 'stay' | 'leave'): void
  open(itemId: Id): void
  menu(itemId: Id, anchor: HTMLElement): void
  trackMenu(trackId: Id, anchor: HTMLElement): void
  /** Shows the field for a new item last in the line. */
  addTo(lineId: string): void
  closeQuick(): void
  /** True when they are added. */
  insert(place: QuickPlace, items: readonly QuickItem[]): Promise<boolean>
  /** When the day begins that the line is a part of. */
  dayStart(lineId: string): LocalTime
}

const key: InjectionKey<AgendaActions> = Symbol('agenda')

export function provideAgenda(actions: AgendaActions): void {
  provide(key, actions)
}

export function useAgendaActions(): AgendaActions {
  const actions = inject(key)
  if (!actions) throw new Error('A part of the programme was used outside it')
  return actions
}
