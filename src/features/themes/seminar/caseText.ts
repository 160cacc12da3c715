/** The themes of a seminar as plain text, for a mail or a case to the board. */
import type { Snapshot } from '@/domain/records'
import type { Seminar } from '@/domain/seminars/seminar'
import type { Day } from '@/domain/shared/day'
import { questionsOf } from '@/domain/themes/questions'
import { earlierThemeOf, themesOfSeminar, type ThemeOption } from '@/domain/themes/seminarThemes'
import type { Theme } from '@/domain/themes/theme'
import { themeStory } from '@/domain/themes/themeUses'
import { daySpan, decimal } from '@/text/formats'
import { t } from '@/text/t'
import { seminarName, useNameWithScore } from '../themeWords'

/**
 * Headed by the seminar; the decision first where there is one, then the candidates in their order,
 * numbered, and the theme of the seminar before. Paragraphs are parted by empty lines.
 * @param now the day that decides which uses lie behind
 */
export function caseText(snapshot: Snapshot, seminar: Seminar, now: Day): string {
  const { decided, candidates } = themesOfSeminar(snapshot, seminar.id)
  const words = t.themes.paper
  const name = seminarName(snapshot, seminar)
  const themeText = (theme: Theme, title: string) =>
    themeLines(snapshot, theme, title, seminar, now)
  const parts = [
    decided ? words.decision(name) : words.options(name),
    aimText(snapshot, seminar),
    ...(decided ? [decisionText(decided), themeText(decided.theme, '')] : []),
    ...(decided && candidates.length > 0 ? [words.others] : []),
    ...candidates.map(({ theme }, index) => themeText(theme, `${index + 1}. ${theme.title}`)),
    earlierText(snapshot, seminar),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const lines = (...parts: readonly string[]) => parts.filter(Boolean).join('\n')

function aimText(snapshot: Snapshot, { purpose, focusAreaId }: Seminar): string {
  const area = snapshot.focusAreas.get(focusAreaId ?? '')?.name
  return lines(purpose && t.themes.paper.aim(purpose), area ? t.themes.paper.focusArea(area) : '')
}

function decisionText({ theme, choice }: ThemeOption): string {
  const { decidedOn, wording } = choice
  return lines(
    theme.title,
    decidedOn === null ? '' : t.themes.paper.decided(daySpan(decidedOn, decidedOn)),
    wording,
  )
}

function themeLines(
  snapshot: Snapshot,
  theme: Theme,
  title: string,
  seminar: Seminar,
  now: Day,
): string {
  const area = snapshot.focusAreas.get(theme.focusAreaId ?? '')?.name
  const uses = themeStory(snapshot, theme.id, now)
    .uses.filter((use) => use.seminar?.id !== seminar.id)
    .map((use) => lines(useNameWithScore(snapshot, use), use.choice.evaluation))
  return lines(
    title,
    theme.purpose,
    ...questionsOf(snapshot, theme.id).map(({ text }) => `- ${text}`),
    area ? t.themes.paper.focusArea(area) : '',
    theme.tags.length > 0 ? t.themes.paper.tags(theme.tags.join(', ')) : '',
    ...uses.map((use) => t.themes.paper.used(use)),
  )
}

function earlierText(snapshot: Snapshot, seminar: Seminar): string {
  const earlier = earlierThemeOf(snapshot, seminar)
  if (!earlier) return ''
  const { score, evaluation } = earlier.choice
  const what = `${earlier.theme.title} (${seminarName(snapshot, earlier.seminar)})`
  return lines(
    t.themes.paper.previous(what),
    score === null ? '' : t.themes.score(decimal(score)),
    evaluation,
  )
}
