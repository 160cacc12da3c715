/** What is refused about the choice of a theme, and about a use of one. */
import type { Refusal } from '../command'
import { invalidField } from '../invalidField'
import { isDay } from '../shared/day'
import type { ThemeChoice } from './theme'

export interface ChoiceRefusal extends Refusal {
  readonly type:
    | 'themeChoice.unknown'
    | 'themeChoice.unknownSeminar'
    | 'themeChoice.nothingChosen'
    | 'themeChoice.alreadyThere'
    | 'themeChoice.unknownDay'
    | 'themeChoice.occasionMissing'
    | 'themeChoice.notYetHeld'
    | 'themeChoice.badScore'
    | 'themeChoice.invalidField'
}

/** The first thing wrong with a whole choice, or null. */
export function choiceRefusal(
  choice: Partial<ThemeChoice> & { readonly id: string },
): ChoiceRefusal | null {
  const { score = null, decidedOn = null, heldOn = null } = choice
  const strange = [decidedOn, heldOn].find((day) => day !== null && !isDay(day))
  if (strange) return { type: 'themeChoice.unknownDay', details: { day: strange } }
  if (score !== null && !(score >= 1 && score <= 5)) return { type: 'themeChoice.badScore' }
  const field = invalidField('themeChoices', choice)
  return field === null ? null : { type: 'themeChoice.invalidField', details: { field } }
}
