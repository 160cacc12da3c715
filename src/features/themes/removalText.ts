/** What deleting a theme or a question would touch, by name, read before it is done. */
import { usesOf } from '@/domain/changeDraft'
import type { Snapshot } from '@/domain/records'
import type { Day } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { placesOfQuestions } from '@/domain/themes/questionPlaces'
import { questionsOf } from '@/domain/themes/questions'
import type { GuidingQuestion, ThemeChoice } from '@/domain/themes/theme'
import { themeStory } from '@/domain/themes/themeUses'
import { listedFew } from '@/text/formats'
import { t } from '@/text/t'
import { seminarName, useName } from './themeWords'

/** One line per kind of thing; none when the theme is used nowhere. */
export function themeTouches(snapshot: Snapshot, themeId: Id, now: Day): string[] {
  const words = t.themes.removal
  const questions = questionsOf(snapshot, themeId)
  const planned = (status: ThemeChoice['status']) =>
    themeStory(snapshot, themeId, now)
      .plans.filter((plan) => plan.status === status)
      .map(({ seminar }) => seminarName(snapshot, seminar))
  const { uses } = themeStory(snapshot, themeId, now)
  const cases = usesOf(snapshot, 'themes', themeId).filter(({ table }) => table === 'practiceCases')
  return [
    questions.length > 0 ? words.questions(questions.length) : '',
    line(words.placed, placesText(snapshot, questions)),
    line(words.candidate, planned('candidate')),
    line(words.decided, planned('decided')),
    line(
      words.uses,
      uses.map((use) => useName(snapshot, use)),
    ),
    cases.length > 0 ? words.cases(cases.length) : '',
    line(words.calls, callsOf(snapshot, themeId)),
  ].filter((text) => text !== '')
}

function callsOf(snapshot: Snapshot, themeId: Id): string[] {
  return [...snapshot.caseCalls.values()]
    .filter((call) => call.themeId === themeId)
    .flatMap(({ seminarId }) => snapshot.seminars.get(seminarId) ?? [])
    .map((seminar) => seminarName(snapshot, seminar))
}

/** The seminars on whose programmes the questions stand, each once. */
export function placesText(snapshot: Snapshot, questions: readonly GuidingQuestion[]): string[] {
  const places = [...placesOfQuestions(snapshot, questions).values()].flat()
  return [...new Set(places.map(({ seminar }) => seminarName(snapshot, seminar)))]
}

const line = (words: (parts: string) => string, parts: readonly string[]) =>
  parts.length > 0 ? words(listedFew(parts, t.themes.removal.more)) : ''
