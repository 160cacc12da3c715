/** The bank of themes of the example, with the questions that open a dialogue about each. */
import { rankAt } from '../../shared/rank'
import type { FocusArea, GuidingQuestion, Theme } from '../../themes/theme'
import type { ExampleMaker } from '../exampleMaker'
import type { ExampleFocus } from './exampleFocus'
import { earlierThemes, ideas, leaderDayThemes, type ThemeText } from './themeTexts'

/** A theme with its questions, in their order. */
export interface BuiltTheme {
  readonly theme: Theme
  readonly questions: readonly GuidingQuestion[]
}

export interface ExampleThemes {
  /** The four that the next leader day is chosen among; the first is the one it got. */
  readonly candidates: readonly BuiltTheme[]
  /** Used on the leader day before, and on the one before that. */
  readonly earlier: readonly BuiltTheme[]
  readonly ideas: readonly BuiltTheme[]
  /** Questions that fit any theme. */
  readonly free: readonly GuidingQuestion[]
}

const freeQuestions = [
  'Hvad har du prøvet af siden sidst, og hvad lærte du af det?',
  'Hvad skal du holde op med, for at der bliver tid til det?',
  'Hvem kan du ringe til på mandag?',
]

export function addThemes(maker: ExampleMaker, focus: ExampleFocus): ExampleThemes {
  const build = (text: ThemeText): BuiltTheme => {
    const focusArea: FocusArea | null = text.serves ? focus[text.serves] : null
    const theme = maker.add('themes', {
      title: text.title,
      purpose: text.purpose,
      tags: [...text.tags],
      focusAreaId: focusArea?.id ?? null,
    })
    return { theme, questions: questions(maker, text.questions, theme) }
  }
  return {
    candidates: leaderDayThemes.map(build),
    earlier: earlierThemes.map(build),
    ideas: ideas.map(build),
    free: questions(maker, freeQuestions, null),
  }
}

function questions(
  maker: ExampleMaker,
  texts: readonly string[],
  theme: Theme | null,
): GuidingQuestion[] {
  return texts.map((text, index) =>
    maker.add('guidingQuestions', { themeId: theme?.id ?? null, rank: rankAt(index + 1), text }),
  )
}
