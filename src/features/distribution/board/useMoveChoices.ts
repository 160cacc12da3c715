/** Every day that some people could get, with what that would lead to. */
import { dayBoard, type SeatCount } from '@/domain/distribution/dayBoard'
import { buildProblem } from '@/domain/distribution/buildProblem'
import { moveConsequences } from '@/domain/distribution/moveConsequences'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { briefDay, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { computed, type ComputedRef } from 'vue'
import {
  bestTarget,
  consequenceLines,
  leavingText,
  noticeable,
  type ConsequenceLine,
} from './consequenceText'

export interface MoveChoice {
  readonly id: Id
  readonly day: string
  readonly place: string
  readonly seats: SeatCount
  readonly lines: readonly ConsequenceLine[]
  /** Empty for all but the best of the days on offer. */
  readonly badge: string
}

export interface MoveChoices {
  /** The day they are on now; null for several people or none. */
  readonly from: string | null
  /** What the day left behind would lack. */
  readonly leaving: string | null
  readonly choices: readonly MoveChoice[]
}

/** One person gets every consequence; several get seats and who cannot come, which is quick for any number. */
export function useMoveChoices(
  seriesId: () => Id,
  personIds: () => readonly Id[],
): ComputedRef<MoveChoices> {
  const { snapshot } = useWorkspace()
  // The panel shows the moment it was opened; a write closes it.
  return computed(() => {
    const [first, ...more] = personIds()
    if (first === undefined) return { from: null, leaving: null, choices: [] }
    return more.length === 0
      ? choicesForOne(snapshot, seriesId(), first)
      : choicesForMany(snapshot, seriesId(), personIds())
  })
}

type Snapshot = ReturnType<typeof useWorkspace>['snapshot']

function choicesForOne(snapshot: Snapshot, seriesId: Id, personId: Id): MoveChoices {
  const consequences = moveConsequences(snapshot, seriesId, personId)
  if (!consequences) return { from: null, leaving: null, choices: [] }
  const best = bestTarget(consequences.targets)
  // The day of now is not on offer; beside it the best of the others may only come second.
  const worse = best && consequences.from && best.points >= noticeable
  const badge = worse ? t.board.move.nextBest : t.board.move.best
  return {
    from: consequences.from && shortDay(consequences.from.seminar.day),
    leaving: leavingText(consequences),
    choices: consequences.targets.map((target) => ({
      id: target.seminar.id,
      day: briefDay(target.seminar.day),
      place: target.seminar.place,
      seats: target.seats,
      lines: consequenceLines(snapshot, personId, target),
      badge: target === best ? badge : '',
    })),
  }
}

function choicesForMany(snapshot: Snapshot, seriesId: Id, personIds: readonly Id[]): MoveChoices {
  const chosen = new Set(personIds)
  const board = dayBoard(snapshot, seriesId)
  const people = buildProblem(snapshot, seriesId)?.people.filter(({ id }) => chosen.has(id)) ?? []
  const choices = (board?.columns ?? []).map(({ seminar, cards, seats }): MoveChoice => {
    const here = cards.filter(({ person }) => chosen.has(person.id)).length
    const blocked = people.filter(({ blocked }) => blocked[seminar.id] !== undefined).length
    const count = seats.count + chosen.size - here
    const lines: ConsequenceLine[] = []
    if (blocked > 0) lines.push({ tone: 'danger', text: t.board.move.manyBlocked(blocked) })
    if (count > seats.max) {
      lines.push({ tone: 'danger', text: t.distribution.consequence.over(count - seats.max) })
    }
    if (here > 0) lines.push({ tone: 'neutral', text: t.board.move.manyHere(here) })
    return {
      id: seminar.id,
      day: briefDay(seminar.day),
      place: seminar.place,
      seats: { ...seats, count },
      lines,
      badge: '',
    }
  })
  return { from: null, leaving: null, choices }
}
