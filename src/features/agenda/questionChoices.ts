/** Guiding questions as choices: those of the seminar's own themes first, then the rest of the bank. */
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { questionsForSeminar, type QuestionGroup } from '@/domain/themes/questionPlaces'
import type { Choice } from '@/state/choices'
import { t } from '@/text/t'

/** The decided theme comes before the candidates. */
export function questionChoices(snapshot: Snapshot, seminarId: Id): Choice[] {
  return questionsForSeminar(snapshot, seminarId).flatMap((group) =>
    group.questions.map(({ id, text }) => ({ value: id, label: text, hint: hintOf(group) })),
  )
}

function hintOf({ kind, theme }: QuestionGroup): string {
  if (!theme) return t.agendaItem.freeQuestion
  return kind === 'bank'
    ? t.agendaItem.questionOf(theme.title)
    : t.agendaItem.chosenTheme(theme.title)
}
