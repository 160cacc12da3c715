/** The board of a seminar's speakers: a column for each step, a card for each agreement. */
import { bookingsOf, costOf, isOverdue } from '@/domain/speakers/bookings'
import { placedWithoutBooking } from '@/domain/speakers/placements'
import { bookingStatuses, type Booking, type BookingStatus } from '@/domain/speakers/speaker'
import { speakerWarnings } from '@/domain/speakers/speakerWarnings'
import type { Id } from '@/domain/shared/id'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { computed } from 'vue'
import { costText, nameOfBooking } from '../speakerText'
import { isGrave, warningText } from './warningText'

export interface CardView {
  readonly id: Id
  readonly booking: Booking
  readonly name: string
  /** Empty where nothing is known. */
  readonly cost: string
  /** Empty once the deadline no longer matters; an overdue one stands among the warnings. */
  readonly deadline: string
  readonly equipment: string
  readonly warnings: readonly { readonly text: string; readonly grave: boolean }[]
}

export interface ColumnView {
  readonly status: BookingStatus
  readonly title: string
  readonly cards: readonly CardView[]
}

export function useSpeakerBoard(seminarId: () => Id) {
  const workspace = useWorkspace()
  const warnings = computed(() => speakerWarnings(workspace.snapshot, seminarId(), today()))
  const bookings = computed(() => bookingsOf(workspace.snapshot, seminarId()))

  function cardOf(booking: Booking): CardView {
    const { snapshot } = workspace
    const found = warnings.value.get(booking.id) ?? []
    const open = !['agreed', 'held', 'declined'].includes(booking.status)
    const { deadline } = booking
    return {
      id: booking.id,
      booking,
      name: nameOfBooking(snapshot, booking),
      cost: costOf(booking) === null ? '' : costText(booking),
      deadline:
        open && deadline !== null && !isOverdue(booking, today())
          ? t.speakers.board.deadline(shortDay(deadline))
          : '',
      equipment: booking.equipment,
      warnings: found.map((warning) => ({
        text: warningText(snapshot, warning),
        grave: isGrave(warning),
      })),
    }
  }

  const columns = computed(() =>
    bookingStatuses.map((status): ColumnView => ({
      status,
      title: t.speakers.statuses[status],
      cards: bookings.value.filter((booking) => booking.status === status).map(cardOf),
    })),
  )
  const unbooked = computed(() => placedWithoutBooking(workspace.snapshot, seminarId()))
  return { bookings, columns, unbooked }
}
