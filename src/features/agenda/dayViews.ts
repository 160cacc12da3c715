/** Makes the days of a programme as they are drawn, from its schedule and the views of its items. */
import { cutsBefore, cutsBeforeEnd, type Cut } from '@/domain/agenda/cuts'
import {
  clockOf,
  type ScheduledDay,
  type ScheduledItem,
  type ScheduledTrack,
} from '@/domain/agenda/schedule'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { clockTime, timeSpan, titleDay } from '@/text/formats'
import { t } from '@/text/t'
import {
  lineOfDay,
  lineOfTrack,
  type CutView,
  type DayView,
  type OverrunView,
  type RowView,
  type TrackView,
} from './agendaView'
import type { ItemView } from './itemView'
import { nameOfItem } from './itemViews'
import { keepEqual } from './keepEqual'
import { lengthText } from './minutesText'

/** As many ways out as can be weighed at a glance. */
const mostCuts = 4

/** What was drawn before; made once for a page. */
export function keptParts() {
  return {
    day: keepEqual<DayView>(({ lineId }) => lineId),
    row: keepEqual<RowView>(({ item }) => item.id),
    track: keepEqual<TrackView>(({ id }) => id),
  }
}

export class DayViews {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly days: readonly ScheduledDay[],
    private readonly items: ReadonlyMap<Id, ItemView>,
    private readonly kept: ReturnType<typeof keptParts>,
  ) {}

  all(): DayView[] {
    return this.days.map((day, index) => this.dayView(day, index))
  }

  private dayView(day: ScheduledDay, index: number): DayView {
    const last = day.items.at(-1)
    const title = titleDay(day.day)
    return this.kept.day({
      offset: day.offset,
      day: day.day,
      title: this.days.length > 1 ? t.agenda.day.named(index + 1, title) : title,
      summary: this.summaryOf(day),
      lineId: lineOfDay(day.offset),
      rows: this.rowsOf(day.items),
      follows: clockOf(last?.end ?? day.start),
      end: last ? endText(day, last.end) : '',
      overrun: this.endOverrun(day),
    })
  }

  private summaryOf({ held, start, end, items }: ScheduledDay): string {
    if (!held) return t.agenda.day.notHeld
    const span = t.agenda.day.times(timeSpan(clockOf(start), clockOf(end)))
    if (items.length === 0) return span
    const count = items.reduce(
      (sum, { tracks }) => sum + 1 + tracks.reduce((inner, track) => inner + track.items.length, 0),
      0,
    )
    return `${span} · ${t.agenda.toolbar.items(count)}`
  }

  private rowsOf(items: readonly ScheduledItem[]): RowView[] {
    return items.flatMap((scheduled) => {
      const item = this.items.get(scheduled.item.id)
      if (!item) return []
      const { start, end, gap } = scheduled
      return [
        this.kept.row({
          item,
          overrun: this.overrunOf(scheduled),
          gap:
            gap > 0
              ? t.agenda.day.gap(timeSpan(clockOf(start - gap), clockOf(start)), lengthText(gap))
              : '',
          endsAt: clockOf(end),
          tracks: scheduled.tracks.map((track, index) => this.trackView(scheduled, track, index)),
        }),
      ]
    })
  }

  private trackView(holder: ScheduledItem, { track, items, end }: ScheduledTrack, index: number) {
    const rest = holder.end - end
    return this.kept.track({
      id: track.id,
      lineId: lineOfTrack(track.id),
      name: track.name || t.agenda.row.track(index + 1),
      place: track.place,
      short: items.length > 0 && rest > 0 ? t.agenda.row.trackShort(lengthText(rest)) : '',
      rows: this.rowsOf(items),
      follows: clockOf(end),
    })
  }

  private overrunOf({ item, start, overrun }: ScheduledItem): OverrunView | null {
    if (overrun === 0) return null
    const time = clockTime(clockOf(start))
    return {
      text: t.agenda.day.over(lengthText(overrun), nameOfItem(this.snapshot, item.id), time),
      cuts: this.cutViews(cutsBefore(this.days, item.id)),
    }
  }

  private endOverrun(day: ScheduledDay): OverrunView | null {
    const over = (day.items.at(-1)?.end ?? day.end) - day.end
    if (over <= 0) return null
    return {
      text: t.agenda.day.late(lengthText(over), clockTime(day.endTime)),
      cuts: this.cutViews(cutsBeforeEnd(day)),
    }
  }

  private cutViews(cuts: readonly Cut[]): CutView[] {
    return cuts.slice(0, mostCuts).map(({ itemId, minutes }) => ({
      itemId,
      by: -minutes,
      label: t.agenda.day.cutBy(nameOfItem(this.snapshot, itemId), lengthText(minutes)),
    }))
  }
}

function endText({ end, endTime }: ScheduledDay, last: number): string {
  return last < end
    ? t.agenda.day.early(lengthText(end - last), clockTime(endTime))
    : t.agenda.day.endsAs(clockTime(endTime))
}
