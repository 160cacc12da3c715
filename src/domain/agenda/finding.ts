/** What a look at a programme can find: codes with what the sentence about each mentions. */
import type { BookingStatus } from '../speakers/speaker'
import type { Id } from '../shared/id'
import type { ItemPart } from './content'
import type { Cut } from './cuts'

interface OnItem {
  readonly itemId: Id
  readonly dayOffset: number
}

interface OnDay {
  readonly dayOffset: number
}

export type Finding =
  /** What stands before a fixed item runs past its start. */
  | (OnItem & { readonly type: 'overrun'; readonly minutes: number; readonly cuts: readonly Cut[] })
  /** The last item of the day ends this much after the day. */
  | (OnItem & { readonly type: 'endsLate'; readonly minutes: number })
  | (OnItem & { readonly type: 'pastMidnight' })
  | (OnItem & { readonly type: 'startsBeforeDay' })
  /** People, and speakers from outside, who would have to be at both items at once. */
  | (OnItem & {
      readonly type: 'twoPlaces'
      readonly otherItemId: Id
      readonly personIds: readonly Id[]
      readonly speakerIds: readonly Id[]
    })
  /** Too long without a break, from and to in minutes after midnight; the item is where it gets too long. */
  | (OnItem & { readonly type: 'noBreak'; readonly start: number; readonly end: number })
  /** Talks and plenaries take this share of the working time. */
  | (OnDay & { readonly type: 'muchTalk'; readonly share: number })
  | (OnItem & { readonly type: 'noResponsible' })
  | (OnItem & {
      readonly type: 'speakerNotAgreed'
      readonly speakerId: Id
      readonly status: BookingStatus
    })
  | (OnItem & { readonly type: 'speakerNotBooked'; readonly speakerId: Id })
  | (OnItem & { readonly type: 'noMinutes' })
  /** Someone with this part is in no register any more. */
  | (OnItem & { readonly type: 'partakerGone'; readonly part: ItemPart })
  /** The circle of the item has nobody in it. */
  | (OnItem & { readonly type: 'emptyCircle'; readonly circleId: Id })
  | (OnItem & { readonly type: 'circleGone' })
  /** Of a closed item something can still be read among the open records. */
  | (OnItem & { readonly type: 'closedInTheOpen' })
  | (OnItem & { readonly type: 'noTracks' })
  /** Nothing is planned for so long before the item. */
  | (OnItem & { readonly type: 'gap'; readonly minutes: number })
  | (OnDay & { readonly type: 'dayGone' })
  /** One of several days has no items. */
  | (OnDay & { readonly type: 'emptyDay' })
  | { readonly type: 'emptyProgramme' }

export type FindingType = Finding['type']
