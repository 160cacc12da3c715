/** Writes the programme of a template into a seminar, as far as the seminar has days for it. */
import type { ChangeDraft } from '../changeDraft'
import type { CommandContext } from '../command'
import type { LocalTime } from '../shared/day'
import type { Id } from '../shared/id'
import { rankAt, ranksBehind } from '../shared/rank'
import type { TemplateItem } from './seminarTemplate'

/** Programme items with their tracks and questions, in the order of the list. */
export function writeItems(
  context: CommandContext,
  draft: ChangeDraft,
  seminarId: Id,
  items: readonly TemplateItem[],
): void {
  const { newId } = context
  const placeQuestion = questionWriter(context, draft)
  const tracks = new Map<number, Id>()
  let parallelId: Id | null = null
  items.forEach((item, index) => {
    const { track, trackName, questions, ...fields } = item
    const id = newId()
    const trackId = trackOf(track, trackName)
    draft.add('agendaItems', { ...fields, id, seminarId, trackId, rank: rankAt(index + 1) })
    if (item.kind === 'parallel' && trackId === null) {
      parallelId = id
      tracks.clear()
    }
    questions.forEach((text, place) => placeQuestion(id, text, rankAt(place + 1)))
  })

  function trackOf(track: number | null, name: string): Id | null {
    if (track === null || parallelId === null) return null
    const known = tracks.get(track)
    if (known) return known
    const id = newId()
    draft.add('agendaTracks', { id, itemId: parallelId, rank: rankAt(track), name })
    tracks.set(track, id)
    return id
  }
}

/**
 * The items as they fit the days: those of days that the seminar does not have are left out, and none
 * is held to the clock before its day begins.
 */
export function itemsForDays(
  items: readonly TemplateItem[],
  days: readonly { readonly offset: number; readonly startTime: LocalTime }[],
): TemplateItem[] {
  const starts = new Map(days.map(({ offset, startTime }) => [offset, startTime]))
  return items.flatMap((item) => {
    const start = starts.get(item.dayOffset)
    if (start === undefined) return []
    const tooEarly = item.fixedStart !== null && item.fixedStart < start
    return [tooEarly ? { ...item, fixedStart: null } : item]
  })
}

/** A question that the bank already has is used again instead of being written twice. */
function questionWriter({ snapshot, newId }: CommandContext, draft: ChangeDraft) {
  const known = new Map<string, Id>()
  for (const { id, text } of snapshot.guidingQuestions.values()) known.set(text, id)
  const rank = ranksBehind(snapshot.guidingQuestions.values())
  return (itemId: Id, text: string, place: string): void => {
    const questionId = known.get(text) ?? newId()
    if (!known.has(text)) draft.add('guidingQuestions', { id: questionId, rank: rank(), text })
    known.set(text, questionId)
    draft.add('itemQuestions', { id: newId(), itemId, questionId, rank: place })
  }
}
