/** What is not in place in the draft, in words: what a planner should see before publishing. */
import {
  dayBoard,
  type CardWarning,
  type ColumnWarning,
  type DayCard,
  type DayColumn,
} from '@/domain/distribution/dayBoard'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { listed, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { namesOf } from '../nameText'
import { ruleTextById } from '../ruleText'

export interface PublishConcerns {
  /** One line per kind of trouble, with counts: seen before publishing. */
  readonly inShort: readonly string[]
  /** Every trouble by name and day: read when publishing all the same. */
  readonly inFull: readonly string[]
}

/** Both are empty when everybody has a day and nothing hard is broken. */
export function publishConcerns(snapshot: Snapshot, seriesId: Id): PublishConcerns {
  const board = dayBoard(snapshot, seriesId)
  if (!board) return { inShort: [], inFull: [] }
  const words = t.versions.publish
  const { columns } = board
  const unplaced = board.unplaced.map(({ person }) => person.id)
  const rules = brokenRules(columns)
  const misplaced = columns.flatMap(({ cards }) => cards.filter(isMisplaced))
  return {
    inShort: [
      ...(unplaced.length > 0 ? [words.unplacedCount(unplaced.length)] : []),
      ...seatsInShort(columns, 'seatsOver'),
      ...seatsInShort(columns, 'seatsUnder'),
      ...(rules.length > 0 ? [words.rulesBroken(rules.length)] : []),
      ...(misplaced.length > 0 ? [words.misplaced(misplaced.length)] : []),
    ],
    inFull: [
      ...(unplaced.length > 0
        ? [words.unplaced(unplaced.length, namesOf(snapshot, unplaced, 6))]
        : []),
      ...columns.flatMap(seatConcerns),
      ...rules.map((id) => words.ruleBroken(ruleTextById(snapshot, id))),
      ...columns.flatMap(personConcerns),
    ],
  }
}

/** A single day with its figure; several days by date only. */
function seatsInShort(columns: readonly DayColumn[], type: ColumnWarning['type']): string[] {
  const off = columns.flatMap(({ seminar, warnings }) =>
    warnings.flatMap((warning) =>
      warning.type === type ? { day: shortDay(seminar.day), by: warning.by } : [],
    ),
  )
  const [only, ...others] = off
  if (!only) return []
  if (others.length === 0) return [t.versions.publish[type](only.day, only.by)]
  const days = listed(off.map(({ day }) => day))
  return [t.versions.publish[`${type}Days`](off.length, days)]
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

const isMisplaced = ({ warnings }: DayCard) =>
  warnings.some(({ type }) => type === 'absent' || type === 'notEligible')

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
