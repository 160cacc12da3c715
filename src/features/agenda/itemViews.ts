/** Makes the rows of the programme from the records: names, times and marks in words. */
import {
  contentOf,
  noteOf,
  peopleOf,
  questionsOf,
  type PersonOnItem,
} from '@/domain/agenda/content'
import { methodOf } from '@/domain/agenda/methods'
import { clockOf, type ScheduledItem } from '@/domain/agenda/schedule'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { clockTime, listed, timeSpan } from '@/text/formats'
import { t } from '@/text/t'
import type { UiTone } from '@/ui'
import type { ItemView } from './itemView'
import { lengthText } from './minutesText'

/** What to look at on an item, in words. */
export interface Concern {
  readonly tone: UiTone
  readonly text: string
}

/** What an item is called in a sentence: its title, or its kind. */
export function nameOfItem(snapshot: Snapshot, itemId: Id): string {
  const item = snapshot.agendaItems.get(itemId)
  if (!item) return ''
  return contentOf(snapshot, item).title || t.agenda.row.untitled(t.agenda.kinds[item.kind])
}

export function itemView(
  snapshot: Snapshot,
  scheduled: ScheduledItem,
  concern: Concern | undefined,
  within: boolean,
): ItemView {
  const { item } = scheduled
  const { title, method } = contentOf(snapshot, item)
  const time = timeSpan(clockOf(scheduled.start), clockOf(scheduled.end))
  const name = title || t.agenda.row.untitled(t.agenda.kinds[item.kind])
  const circle = snapshot.circles.get(item.circleId ?? '')?.name ?? ''
  const shown = {
    fixed: item.fixedStart === null ? '' : t.agenda.row.fixed(clockTime(item.fixedStart)),
    circle: circle && t.agenda.row.circle(circle),
    people: peopleLine(snapshot, item.id),
    content: contentLine(snapshot, item.id, method),
    concern: concern?.text ?? '',
  }
  const { id, kind, closed, minutes } = item
  const spoken = [
    time,
    t.agenda.kinds[kind],
    title,
    lengthText(scheduled.end - scheduled.start),
    ...(closed ? [t.agenda.row.closedLong] : []),
    ...Object.values(shown),
  ]
  const label = spoken.filter(Boolean).join(', ')
  const concernTone = concern?.tone ?? 'neutral'
  return { id, kind, title, name, closed, minutes, time, ...shown, concernTone, within, label }
}

function peopleLine(snapshot: Snapshot, itemId: Id): string {
  const people = peopleOf(snapshot, itemId)
  const line = (part: string, words: (names: string) => string) => {
    const names = people.filter(({ record }) => record.part === part).map(nameOf)
    return names.length > 0 ? [words(listed(names))] : []
  }
  return [
    ...line('speaker', t.agenda.row.speakers),
    ...line('responsible', t.agenda.row.responsible),
    ...line('guest', t.agenda.row.guests),
  ].join(' · ')
}

const nameOf = ({ name }: PersonOnItem) => name

function contentLine(snapshot: Snapshot, itemId: Id, code: string): string {
  const method = methodOf(code)
  const questions = questionsOf(snapshot, itemId).length
  return [
    method && t.methods.library[method.code].name,
    questions > 0 && t.agenda.row.questions(questions),
    noteOf(snapshot, itemId) && t.agenda.row.note,
  ]
    .filter(Boolean)
    .join(' · ')
}
