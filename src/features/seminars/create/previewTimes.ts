/** When the items of a template would begin: only its main line, because it is shown at a glance. */
import { clockOf } from '@/domain/agenda/schedule'
import { minutesOf } from '@/domain/shared/day'
import type { TemplateContent } from '@/domain/templates/templateContent'
import { t } from '@/text/t'

export interface PreviewItem {
  readonly time: string
  readonly title: string
}

/** @returns per day the items in their order; days without items are left out */
export function timesOf(content: TemplateContent, startTime: string): PreviewItem[][] {
  const starts = [startTime || content.startTime, ...content.moreDays.map((day) => day.startTime)]
  return starts
    .map((start, offset) => {
      let cursor = minutesOf(start)
      return content.items
        .filter(({ dayOffset, track }) => dayOffset === offset && track === null)
        .map(({ fixedStart, minutes, title, kind }) => {
          const begins = fixedStart === null ? cursor : minutesOf(fixedStart)
          cursor = begins + minutes
          return { time: clockOf(begins), title: title || t.agenda.kinds[kind] }
        })
    })
    .filter((items) => items.length > 0)
}
