/** The texts of guiding questions as they are typed or pasted, and what is refused about them. */
import type { Refusal } from '../command'
import { fail, ok, type Result } from '../shared/result'

export interface QuestionRefusal extends Refusal {
  readonly type:
    'question.unknown' | 'question.unknownTheme' | 'question.textMissing' | 'question.tooLong'
}

/** The longest question; what is longer is a text that lost its line breaks. */
export const mostQuestionLetters = 1000

/** What lists in mails and documents put before a line: bullets, dashes, "1.", "2)", "a)". */
const listMark = /^(?:[-–—*•·▪◦‣]\s*|\(?(?:\d{1,3}|[a-zæøå])[.)]\s+)/i

/** One question per line, without bullets and numbers; empty lines are left out. */
export function questionsIn(pasted: string): string[] {
  return pasted
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim().replace(listMark, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

/** The texts tidied; refused when one is longer than a question can be. Empty ones are left out. */
export function questionLines(texts: readonly string[]): Result<string[], QuestionRefusal> {
  const lines = texts.map((text) => text.trim()).filter((text) => text !== '')
  const long = lines.findIndex((text) => text.length > mostQuestionLetters)
  if (long < 0) return ok(lines)
  return fail({
    type: 'question.tooLong',
    details: { line: long + 1, limit: mostQuestionLetters },
  })
}
