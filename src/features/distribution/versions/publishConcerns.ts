/** What is not in place in the draft, in words: what a planner should see before publishing. */
import { dayBoard, type CardWarning, type DayColumn } from '@/domain/distribution/dayBoard'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { namesOf, ruleTextById } from '../ruleText'

/** Empty when everybody has a day and nothing hard is broken. */
export function publishConcerns(snapshot: Snapshot, seriesId: Id): string[] {
  const board = dayBoard(snapshot, seriesId)
  if (!board) return []
  const unplaced = board.unplaced.map(({ person }) => person.id)
  const names = namesOf(snapshot, unplaced, 6)
  return [
    ...(unplaced.length > 0 ? [t.versions.publish.unplaced(unplaced.length, names)] : []),
    ...board.columns.flatMap(seatConcerns),
    ...brokenRules(board.columns).map((id) =>
      t.versions.publish.ruleBroken(ruleTextById(snapshot, id)),
    ),
    ...board.columns.flatMap(personConcerns),
  ]
}

function seatConcerns({ seminar, warnings }: DayColumn): string[] {
  const day = shortDay(seminar.day)
  return warnings.map(({ type, by }) => t.versions.publish[type](day, by))
}

/** Each hard rule once, however many it is broken by. */
function brokenRules(columns: readonly DayColumn[]): Id[] {
  const warnings = columns.flatMap(({ cards }) => cards.flatMap((card) => card.warnings))
  const isHard = (warning: CardWarning) => warning.type === 'ruleBroken' && warning.hard
  return [...new Set(warnings.flatMap((w) => (isHard(w) && 'ruleId' in w ? w.ruleId : [])))]
}

function personConcerns({ seminar, cards }: DayColumn): string[] {
  const day = shortDay(seminar.day)
  return cards.flatMap(({ person, warnings }) =>
    warnings.flatMap(({ type }) =>
      type === 'absent' || type === 'notEligible'
        ? [t.versions.publish[type](person.name, day)]
        : [],
    ),
  )
}
