/** The one menu of the board: it opens at a card and offers what can be done with that leader. */
import type { Id } from '@/domain/shared/id'
import { t } from '@/text/t'
import type { UiMenuItem } from '@/ui'
import {
  ArrowLeftRight,
  CalendarMinus,
  CalendarX,
  CircleHelp,
  HeartHandshake,
  LogOut,
  MoveRight,
  Pin,
  PinOff,
  SquareCheck,
  UserRound,
} from '@lucide/vue'
import { computed, shallowRef } from 'vue'
import type { CardView } from './boardView'

export interface CardActions {
  move(personId: Id): void
  swap(personId: Id): void
  why(personId: Id): void
  wish(personId: Id): void
  pin(personId: Id, pinned: boolean): void
  unplace(personId: Id): void
  cancel(personId: Id, dayId: Id): void
  leave(personId: Id): void
  toggle(personId: Id): void
  isSelected(personId: Id): boolean
  openPerson(personId: Id): void
}

export function useCardMenu(actions: CardActions) {
  const card = shallowRef<CardView | null>(null)
  const anchor = shallowRef<HTMLElement | null>(null)
  const open = shallowRef(false)

  return {
    card,
    anchor,
    open,
    setOpen: (now: boolean) => (open.value = now),
    openAt(at: CardView, element: HTMLElement): void {
      card.value = at
      anchor.value = element
      open.value = true
    },
    items: computed((): UiMenuItem[] => {
      if (!card.value) return []
      const { id, dayId, pinned } = card.value
      return [
        ...(dayId === null ? unplacedItems(actions, id) : placedItems(actions, id, dayId, pinned)),
        {
          label: actions.isSelected(id) ? t.board.menu.deselect : t.board.menu.select,
          icon: SquareCheck,
          startsGroup: true,
          onSelect: () => actions.toggle(id),
        },
        { label: t.board.menu.person, icon: UserRound, onSelect: () => actions.openPerson(id) },
        {
          label: t.board.menu.leave,
          icon: LogOut,
          startsGroup: true,
          onSelect: () => actions.leave(id),
        },
      ]
    }),
  }
}

function unplacedItems(actions: CardActions, id: Id): UiMenuItem[] {
  return [
    { label: t.board.menu.place, icon: MoveRight, onSelect: () => actions.move(id) },
    wishItem(actions, id),
  ]
}

function wishItem(actions: CardActions, id: Id): UiMenuItem {
  return { label: t.board.menu.wish, icon: HeartHandshake, onSelect: () => actions.wish(id) }
}

function placedItems(actions: CardActions, id: Id, dayId: Id, pinned: boolean): UiMenuItem[] {
  return [
    { label: t.board.menu.move, icon: MoveRight, onSelect: () => actions.move(id) },
    { label: t.board.menu.swap, icon: ArrowLeftRight, onSelect: () => actions.swap(id) },
    {
      label: pinned ? t.board.menu.unpin : t.board.menu.pin,
      icon: pinned ? PinOff : Pin,
      onSelect: () => actions.pin(id, !pinned),
    },
    { label: t.board.menu.why, icon: CircleHelp, onSelect: () => actions.why(id) },
    wishItem(actions, id),
    {
      label: t.board.menu.unplace,
      icon: CalendarMinus,
      startsGroup: true,
      onSelect: () => actions.unplace(id),
    },
    {
      label: t.board.menu.cancel,
      icon: CalendarX,
      onSelect: () => actions.cancel(id, dayId),
    },
  ]
}
