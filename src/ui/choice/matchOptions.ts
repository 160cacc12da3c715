/** Finds the options that a few typed letters mean, in the order they were given. */
import type { UiOption } from '../options'

const spellings: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' }
const folded = new WeakMap<UiOption, string>()

/** Lower case without accents, where æ, ø and å equal ae, oe and aa. */
function foldLetters(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replace(/[æøå]/g, (letter) => spellings[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

function foldOption(option: UiOption): string {
  const known = folded.get(option)
  if (known !== undefined) return known
  const text = foldLetters(`${option.label} ${option.hint ?? ''}`)
  folded.set(option, text)
  return text
}

/** At most `limit` options that hold every typed word, and how many more there are. */
export function matchOptions(
  options: readonly UiOption[],
  query: string,
  limit: number,
): { shown: UiOption[]; hidden: number } {
  const words = foldLetters(query).split(/\s+/).filter(Boolean)
  const matches = words.length
    ? options.filter((option) => {
        const text = foldOption(option)
        return words.every((word) => text.includes(word))
      })
    : options
  return { shown: matches.slice(0, limit), hidden: Math.max(0, matches.length - limit) }
}
