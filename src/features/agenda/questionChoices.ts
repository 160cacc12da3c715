/** Guiding questions as choices: those of the seminar's own themes first, then the rest of the bank. */
import type { Snapshot } from '@/domain/records'
import { compareDanish, sortedByName } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { questionsOf } from '@/domain/themes/questions'
import { themesOfSeminar } from '@/domain/themes/seminarThemes'
import type { Theme } from '@/domain/themes/theme'
import type { Choice } from '@/state/choices'
import { t } from '@/text/t'

/** The decided theme comes before the candidates. */
export function questionChoices(snapshot: Snapshot, seminarId: Id): Choice[] {
  const { decided, candidates } = themesOfSeminar(snapshot, seminarId)
  const own = [...(decided ? [decided] : []), ...candidates].map(({ theme }) => theme)
  const ownIds = new Set(own.map(({ id }) => id))
  const others = [...snapshot.themes.values()]
    .filter(({ id }) => !ownIds.has(id))
    .sort((a, b) => compareDanish(a.title, b.title))
  return [
    ...own.flatMap((theme) => choicesOf(snapshot, theme, t.agendaItem.chosenTheme(theme.title))),
    ...freeChoices(snapshot),
    ...others.flatMap((theme) => choicesOf(snapshot, theme, t.agendaItem.questionOf(theme.title))),
  ]
}

function choicesOf(snapshot: Snapshot, { id }: Theme, hint: string): Choice[] {
  return questionsOf(snapshot, id).map((question) => ({
    value: question.id,
    label: question.text,
    hint,
  }))
}

function freeChoices(snapshot: Snapshot): Choice[] {
  const named = questionsOf(snapshot, null).map(({ id, text }) => ({ id, name: text }))
  return sortedByName(named).map(({ id, name }) => ({
    value: id,
    label: name,
    hint: t.agendaItem.freeQuestion,
  }))
}
