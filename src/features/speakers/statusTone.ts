/** The colour of how far an agreement is; the word always stands with it. */
import type { BookingStatus } from '@/domain/speakers/speaker'
import type { UiTone } from '@/ui'

export const statusTone: Readonly<Record<BookingStatus, UiTone>> = {
  wished: 'neutral',
  contacted: 'neutral',
  promised: 'accent',
  agreed: 'ok',
  held: 'ok',
  declined: 'warn',
}
