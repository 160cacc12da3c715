/** What a change has done to all other times, in one sentence. */
import { movesBetween, type ItemMove } from '@/domain/agenda/consequences'
import { allItems, clockOf, type ScheduledDay, type ScheduledItem } from '@/domain/agenda/schedule'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { clockTime, listedFew } from '@/text/formats'
import { t } from '@/text/t'
import { nameOfItem } from './itemViews'
import { lengthText } from './minutesText'

export interface MovedLine {
  readonly text: string
  /** The fixed item that is pushed at, where it is. */
  readonly overrunId: Id | null
}

/**
 * @param snapshot after the change
 * @param changedId the item that was changed; its own new time is seen where it stands
 * @returns null when no other item is touched
 */
export function movedLine(
  snapshot: Snapshot,
  before: readonly ScheduledDay[],
  after: readonly ScheduledDay[],
  changedId: Id | null,
): MovedLine | null {
  const moves = movesBetween(before, after).filter((move) => isOther(move, changedId))
  const pushed = pushedAt(before, after, changedId)
  const over = pushed.find(({ overrun }) => overrun > 0)
  const parts = [
    ...(moves.length > 0 ? [movesText(moves)] : []),
    ...(pushed.length > 0 ? [t.agenda.moved.holds(heldNames(snapshot, pushed))] : []),
    ...(over ? [t.agenda.moved.over(lengthText(over.overrun))] : []),
    ...endText(before, after),
  ]
  if (moves.length + pushed.length === 0) return null
  const text = parts.join('; ')
  return {
    text: `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`,
    overrunId: over?.item.id ?? null,
  }
}

/** Both there before and after, and begun at another time. */
function isOther({ itemId, from, to }: ItemMove, changedId: Id | null): boolean {
  return (
    itemId !== changedId &&
    from !== null &&
    to !== null &&
    (from.start !== to.start || from.day !== to.day)
  )
}

function movesText(moves: readonly ItemMove[]): string {
  const shifts = new Set(
    moves.map(({ from, to }) =>
      from && to && from.day === to.day ? to.start - from.start : Number.NaN,
    ),
  )
  const [only = Number.NaN] = shifts
  if (shifts.size > 1 || Number.isNaN(only)) return t.agenda.moved.differently(moves.length)
  return only > 0
    ? t.agenda.moved.later(moves.length, lengthText(only))
    : t.agenda.moved.earlier(moves.length, lengthText(-only))
}

/** Items that hold to the clock, though what stands before them has come closer or gone further away. */
function pushedAt(
  before: readonly ScheduledDay[],
  after: readonly ScheduledDay[],
  changedId: Id | null,
): ScheduledItem[] {
  const old = new Map(allItems(before).map((scheduled) => [scheduled.item.id, scheduled]))
  return allItems(after).filter((scheduled) => {
    const { item, start, overrun, gap } = scheduled
    const known = old.get(item.id)
    return (
      item.id !== changedId &&
      item.fixedStart !== null &&
      known?.start === start &&
      (known.overrun !== overrun || known.gap !== gap)
    )
  })
}

function heldNames(snapshot: Snapshot, held: readonly ScheduledItem[]): string {
  const names = held.map(({ item, start }) =>
    t.agenda.moved.holding(nameOfItem(snapshot, item.id), clockTime(clockOf(start))),
  )
  return listedFew(names, t.agenda.toolbar.items, 3)
}

function endText(before: readonly ScheduledDay[], after: readonly ScheduledDay[]): string[] {
  const endOf = (day: ScheduledDay | undefined) => day?.items.at(-1)?.end
  return after.flatMap((day) => {
    const was = endOf(before.find(({ offset }) => offset === day.offset))
    const end = endOf(day)
    if (end === undefined || was === undefined || end === was) return []
    return [t.agenda.moved.ends(clockTime(clockOf(end)))]
  })
}
