/** Circles that nearly every municipality needs, ready to be made by one press. */
import type { CircleFields } from '@/domain/agenda/circleCommands'
import { foldText } from '@/domain/shared/foldText'
import type { Snapshot } from '@/domain/records'
import { circlesOf } from '@/domain/agenda/lookup'
import type { Id } from '@/domain/shared/id'
import { t } from '@/text/t'

export interface CircleSuggestion {
  readonly label: string
  readonly fields: CircleFields & { readonly name: string }
  readonly personIds: readonly Id[]
}

/** The board by its level, the secretariat chiefs by their title; what is there already is left out. */
export function circleSuggestions(snapshot: Snapshot, seminarId: Id): CircleSuggestion[] {
  const people = [...snapshot.people.values()]
  const board = people.filter(({ level }) => level === 1)
  const chiefs = people.filter(({ title }) => foldText(title).includes('sekretariatschef'))
  const words = t.agendaItem.circles
  const known = new Set(circlesOf(snapshot, seminarId).map(({ name }) => foldText(name)))
  const suggestions = [
    { name: words.board, count: board.length, levels: [1], personIds: [] },
    {
      name: words.secretariat,
      count: chiefs.length,
      levels: [],
      personIds: chiefs.map(({ id }) => id),
    },
  ]
  return suggestions
    .filter(({ name, count }) => count > 0 && !known.has(foldText(name)))
    .map(({ name, count, levels, personIds }) => ({
      label: words.suggest(name, count),
      fields: { name, levels },
      personIds,
    }))
}
