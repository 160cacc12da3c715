/** What whoever runs the day reads about an item, in words. */
import { methodOf } from '@/domain/agenda/methods'
import type { RunSheetItem } from '@/domain/agenda/shownItem'
import { t } from '@/text/t'
import { namesText, titleOfItem } from './agendaPaper'

export interface RunSheetWords {
  readonly title: string
  readonly kind: string
  /** Closed, fixed, for whom, and where the times do not fit. */
  readonly marks: string
  readonly people: readonly { readonly part: string; readonly names: string }[]
  readonly method: string
  readonly steps: readonly string[]
  readonly material: string
}

/** The planner's own steps and material go before those of the library. */
export function runSheetWords(item: RunSheetItem): RunSheetWords {
  const known = methodOf(item.method)
  const method = known ? t.methods.library[known.code] : null
  const own = item.steps.split('\n').filter((line) => line.trim() !== '')
  return {
    title: titleOfItem(item),
    kind: `${t.agenda.kinds[item.kind]} · ${t.agendaViews.minutes(item.end - item.start)}`,
    marks: marksOf(item).join(' · '),
    people: [
      { part: t.agendaViews.part.responsible, names: namesText(item.responsible) },
      { part: t.agendaViews.part.speaker, names: namesText(item.speakers) },
      { part: t.agendaViews.part.guest, names: namesText(item.guests) },
    ].filter(({ names }) => names !== ''),
    method: method?.name ?? '',
    steps: own.length > 0 ? own : (method?.steps ?? []),
    material: item.material || (method?.material ?? ''),
  }
}

function marksOf({ closed, fixed, circle, overrun, gap }: RunSheetItem): string[] {
  return [
    closed ? t.agendaViews.closed : '',
    fixed ? t.agendaViews.fixed : '',
    circle ? t.agendaViews.only(circle) : '',
    overrun > 0 ? t.agendaViews.overrun(overrun) : '',
    gap > 0 ? t.agendaViews.gap(gap) : '',
  ].filter(Boolean)
}
