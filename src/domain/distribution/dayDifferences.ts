/** How the days of two plans differ, day by day, and how many people have to hear of each. */
import type { Snapshot } from '../records'
import { byTime } from '../seminars/seminarQueries'
import { changedDays, dayIn, heldDay, type Plan, type ToldDay } from './toldDays'
import { tellRows } from './whomToTell'

export interface DayDifference {
  readonly from: ToldDay
  /** Null when the day is cancelled or removed. */
  readonly to: ToldDay | null
  /** People to tell because of this day: those who have it or lose it, and those who run it. */
  readonly tell: number
}

/** In the order the days were told; days that only the later plan knows are news to nobody. */
export function dayDifferences(snapshot: Snapshot, before: Plan, after: Plan): DayDifference[] {
  const changed = changedDays(before, after).filter((id) => heldDay(before.days, id))
  if (changed.length === 0) return []
  const rows = tellRows(snapshot, before, after)
  return changed
    .flatMap((id): DayDifference[] => {
      const from = dayIn(snapshot, before, id)
      if (!from) return []
      const to = heldDay(after.days, id) ? dayIn(snapshot, after, id) : null
      const concerned = rows.filter(
        ({ oldDay, newDay, message }) => concerns.has(message) && (oldDay ?? newDay)?.id === id,
      )
      return [{ from, to, tell: new Set(concerned.map(({ person }) => person.id)).size }]
    })
    .sort((a, b) => byTime(a.from, b.from))
}

/** Messages that come of the day itself, not of a leader who is moved. */
const concerns: ReadonlySet<string> = new Set([
  'dayChanged',
  'newDayForLostDay',
  'lostDay',
  'facilitates',
  'facilitatesNoMore',
  'facilitatedDayChanged',
  'facilitatedDayLost',
])
