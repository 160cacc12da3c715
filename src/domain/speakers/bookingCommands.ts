/** What can be done to the agreements with speakers: ask, change, move on, note how it went, remove. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import type { Id } from '../shared/id'
import { rankAt, ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import { bookingRefusal, type BookingFields, type BookingRefusal } from './bookingFields'
import { bookingsOf } from './bookings'
import type { Booking, BookingStatus, Speaker } from './speaker'
import { speakerRefusal, tidySpeaker, type SpeakerFields } from './speakerFields'

type Outcome = Result<Change, BookingRefusal>

interface OfBooking {
  readonly bookingId: Id
}

interface NewBooking {
  readonly seminarId: Id
  readonly fields?: BookingFields
}

/** Puts a speaker of the register on the board; fee and travel not given are the speaker's usual ones. */
export const addBooking = defineCommand(
  'booking.add',
  (context, input: NewBooking & { readonly speakerId: Id }): Outcome =>
    bookKnown(context, [input.speakerId], input),
)

/** Several of them in one step. */
export const addBookings = defineCommand(
  'booking.addMany',
  (context, input: NewBooking & { readonly speakerIds: readonly Id[] }): Outcome =>
    bookKnown(context, input.speakerIds, input),
)

/** A speaker who is not in the register yet comes into it and onto the board in one step. */
export const bookNewSpeaker = defineCommand(
  'booking.addWithSpeaker',
  (context, input: NewBooking & { readonly speaker: SpeakerFields }): Outcome => {
    const { snapshot, newId } = context
    const speaker = { ...tidySpeaker(input.speaker), id: newId() }
    const refusal = speakerRefusal(snapshot, speaker)
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    return book(context, draft, [draft.add('speakers', speaker)], input)
  },
)

function bookKnown(context: CommandContext, speakerIds: readonly Id[], input: NewBooking): Outcome {
  const { snapshot } = context
  const asked = bookingsOf(snapshot, input.seminarId).filter(({ status }) => status !== 'declined')
  const onBoard = new Set(asked.map(({ speakerId }) => speakerId))
  if (speakerIds.some((id) => onBoard.has(id))) return fail({ type: 'booking.alreadyThere' })
  const speakers = speakerIds.flatMap((id) => snapshot.speakers.get(id) ?? [])
  if (speakers.length < speakerIds.length) return fail({ type: 'speaker.unknown' })
  return book(context, new ChangeDraft(snapshot), speakers, input)
}

function book(
  { snapshot, clock, newId }: CommandContext,
  draft: ChangeDraft,
  speakers: readonly Speaker[],
  { seminarId, fields = {} }: NewBooking,
): Outcome {
  if (!snapshot.seminars.has(seminarId)) return fail({ type: 'booking.unknownSeminar' })
  const nextRank = ranksBehind(bookingsOf(snapshot, seminarId))
  for (const { id: speakerId, fee, travel } of speakers) {
    const rank = nextRank()
    const booking = { fee, travel, ...fields, id: newId(), rank, speakerId, seminarId }
    const refusal = bookingRefusal(snapshot, booking, clock.today())
    if (refusal) return fail(refusal)
    draft.add('bookings', booking)
  }
  return ok(draft.build())
}

/** Changes the given fields and no others. */
export const updateBooking = defineCommand(
  'booking.update',
  (context, input: OfBooking & { readonly fields: BookingFields }): Outcome =>
    withFields(context, input.bookingId, input.fields),
)

/** Moves it on, or back; in its new column it comes last. */
export const moveBooking = defineCommand(
  'booking.move',
  (context, { bookingId, status }: OfBooking & { readonly status: BookingStatus }): Outcome => {
    const known = context.snapshot.bookings.get(bookingId)
    if (known?.status === status) return ok(new ChangeDraft(context.snapshot).build())
    const among = known?.seminarId ? bookingsOf(context.snapshot, known.seminarId) : []
    const rank = ranksBehind(among)()
    return withFields(context, bookingId, { status, rank })
  },
)

/** Notes that it was held and how it went. */
export const recordOutcome = defineCommand(
  'booking.recordOutcome',
  (
    context,
    { bookingId, score, evaluation }: OfBooking & Pick<Booking, 'score' | 'evaluation'>,
  ): Outcome => withFields(context, bookingId, { status: 'held', score, evaluation }),
)

/** An engagement from before the seminars were planned here. */
export const addEngagement = defineCommand(
  'booking.addEngagement',
  (
    { snapshot, clock, newId },
    {
      speakerId,
      ...fields
    }: { readonly speakerId: Id } & Pick<Booking, 'occasion' | 'heldOn' | 'score' | 'evaluation'>,
  ): Outcome => {
    if (!snapshot.speakers.has(speakerId)) return fail({ type: 'speaker.unknown' })
    const occasion = fields.occasion.trim()
    const id = newId()
    // Earlier engagements have no board: their day orders them.
    const rank = rankAt(1)
    const booking = { ...fields, occasion, id, rank, speakerId, seminarId: null }
    const refusal = bookingRefusal(snapshot, { ...booking, status: 'held' }, clock.today())
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.add('bookings', { ...booking, status: 'held' })
    return ok(draft.build())
  },
)

/** Takes the agreement away; the speaker stays in the register and on the programme. */
export const removeBooking = defineCommand(
  'booking.remove',
  ({ snapshot }, { bookingId }: OfBooking): Outcome => {
    if (!snapshot.bookings.has(bookingId)) return fail({ type: 'booking.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('bookings', bookingId)
    return ok(draft.build())
  },
)

function withFields(
  { snapshot, clock }: CommandContext,
  bookingId: Id,
  fields: BookingFields & { readonly rank?: string },
): Outcome {
  const known = snapshot.bookings.get(bookingId)
  if (!known) return fail({ type: 'booking.unknown' })
  const refusal = bookingRefusal(snapshot, { ...known, ...fields }, clock.today())
  if (refusal) return fail(refusal)
  const draft = new ChangeDraft(snapshot)
  draft.update('bookings', known.id, fields)
  return ok(draft.build())
}
