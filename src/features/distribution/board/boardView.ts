/** The board as it is drawn: cards and columns in words, kept the same object while nothing changes. */
import type { BalanceRow } from '@/domain/distribution/boardBalance'
import type {
  DayBoard,
  DayCard,
  DayColumn,
  SeatCount,
  UnplacedCard,
} from '@/domain/distribution/dayBoard'
import type { ToldDay } from '@/domain/distribution/toldDays'
import type { Person } from '@/domain/people/person'
import type { Snapshot } from '@/domain/records'
import { isoWeek } from '@/domain/shared/day'
import { foldText } from '@/domain/shared/foldText'
import type { Id } from '@/domain/shared/id'
import { briefDay, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { nameOf } from '../nameText'
import { cardWarningText, columnWarningText } from './warningText'

export interface CardView {
  readonly id: Id
  readonly name: string
  /** The name where no unit stands beside it: with what tells namesakes apart. */
  readonly fullName: string
  readonly unitId: Id | null
  readonly unit: string
  readonly level: number | null
  readonly pinned: boolean
  /** Null in the column of those without a day. */
  readonly dayId: Id | null
  readonly warnings: readonly string[]
  /** "Afbud til 9. marts", until a new version is published; else empty. */
  readonly cancelled: string
  /** True when a warning is about something that must not be. */
  readonly grave: boolean
  /** Name and workplace as they are searched. */
  readonly folded: string
}

export interface ColumnView {
  readonly id: Id
  /** "man. 9. mar." */
  readonly title: string
  readonly week: string
  readonly place: string
  readonly seats: SeatCount
  readonly cards: readonly CardView[]
  readonly balance: readonly BalanceRow[]
  readonly warnings: readonly string[]
}

export interface BoardView {
  readonly columns: readonly ColumnView[]
  readonly unplaced: readonly CardView[]
}

/** The id of the column of those without a day; no record has it. */
export const unplacedColumn = 'unplaced'

/** Remembers the cards of the last drawing: of a thousand cards, a move redraws the few it touches. */
export function boardDrawer(): (snapshot: Snapshot, board: DayBoard) => BoardView {
  let drawn = new Map<Id, CardView>()
  return (snapshot, board) => {
    const next = new Map<Id, CardView>()
    const keep = (card: CardView): CardView => {
      const before = drawn.get(card.id)
      const kept = before && sameCard(before, card) ? before : card
      next.set(kept.id, kept)
      return kept
    }
    const view = {
      columns: board.columns.map((column) => columnView(snapshot, column, keep)),
      unplaced: board.unplaced.map((card) => keep(unplacedView(snapshot, card))),
    }
    drawn = next
    return view
  }
}

function columnView(
  snapshot: Snapshot,
  { seminar, cards, seats, balance, warnings }: DayColumn,
  keep: (card: CardView) => CardView,
): ColumnView {
  return {
    id: seminar.id,
    title: briefDay(seminar.day),
    week: t.board.column.week(isoWeek(seminar.day)),
    place: seminar.place || t.board.column.noPlace,
    seats,
    cards: cards.map((card) => keep(placedView(snapshot, card))),
    balance,
    warnings: warnings.map(columnWarningText),
  }
}

function placedView(
  snapshot: Snapshot,
  { person, placement, pinned, warnings, cancelled }: DayCard,
): CardView {
  return {
    ...who(snapshot, person),
    pinned,
    dayId: placement.seminarId,
    warnings: warnings.map((warning) => cardWarningText(snapshot, person.id, warning)),
    cancelled: cancelledText(cancelled),
    grave: warnings.some((warning) => warning.type !== 'ruleBroken' || warning.hard),
  }
}

function unplacedView(
  snapshot: Snapshot,
  { person, lostDay, canCome, cancelled }: UnplacedCard,
): CardView {
  const warnings: string[] = []
  if (lostDay?.cancelled) warnings.push(t.board.card.lostDay(shortDay(lostDay.day)))
  if (!canCome) warnings.push(t.distribution.warning.noDayPossible)
  return {
    ...who(snapshot, person),
    pinned: false,
    dayId: null,
    warnings,
    cancelled: cancelledText(cancelled),
    grave: !canCome,
  }
}

function cancelledText(cancelled: ToldDay | null): string {
  return cancelled ? t.board.card.cancelled(shortDay(cancelled.day)) : ''
}

function who(snapshot: Snapshot, person: Person) {
  const { id, name, unitId, level, workplace } = person
  const unit = snapshot.units.get(unitId ?? '')?.name ?? t.board.card.noUnit
  return {
    id,
    name,
    fullName: nameOf(snapshot, person),
    unitId,
    unit,
    level,
    folded: foldText(`${name} ${workplace}`),
  }
}

function sameCard(a: CardView, b: CardView): boolean {
  return (
    a.fullName === b.fullName &&
    a.folded === b.folded &&
    a.unit === b.unit &&
    a.unitId === b.unitId &&
    a.level === b.level &&
    a.pinned === b.pinned &&
    a.dayId === b.dayId &&
    a.grave === b.grave &&
    a.cancelled === b.cancelled &&
    a.warnings.length === b.warnings.length &&
    a.warnings.every((warning, index) => warning === b.warnings[index])
  )
}
