/** What can be done with a card of the board, in one menu: all that a drag can do, and more. */
import { bookingStatuses, type BookingStatus } from '@/domain/speakers/speaker'
import { t } from '@/text/t'
import type { UiMenuItem } from '@/ui'
import { Mail, Pencil, Star, Trash2, UserRound } from '@lucide/vue'
import type { CardView } from './useSpeakerBoard'

export interface CardActions {
  readonly edit: (card: CardView) => void
  readonly mail: (card: CardView) => void
  readonly evaluate: (card: CardView) => void
  readonly move: (card: CardView, status: BookingStatus) => void
  readonly open: (card: CardView) => void
  readonly remove: (card: CardView) => void
}

export function cardMenu(card: CardView, actions: CardActions): UiMenuItem[] {
  const words = t.speakers.board
  const { status } = card.booking
  const others = bookingStatuses.filter((other) => other !== status)
  return [
    { label: words.editBooking, icon: Pencil, onSelect: () => actions.edit(card) },
    {
      label: words.mail,
      hint: t.speakers.mail.steps[status],
      icon: Mail,
      onSelect: () => actions.mail(card),
    },
    ...(status === 'agreed' || status === 'held'
      ? [{ label: words.evaluate, icon: Star, onSelect: () => actions.evaluate(card) }]
      : []),
    ...others.map((other, index) => ({
      label: words.moveTo(t.speakers.statuses[other]),
      startsGroup: index === 0,
      onSelect: () => actions.move(card, other),
    })),
    { label: words.open, icon: UserRound, startsGroup: true, onSelect: () => actions.open(card) },
    { label: words.remove, icon: Trash2, danger: true, onSelect: () => actions.remove(card) },
  ]
}
