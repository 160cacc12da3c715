/** The catalogue and the screens agree: no text unused, none missing, both languages complete. */
import { da } from '@/text/da'
import { en } from '@/text/en'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './sourceFiles'
import { leavesOf, literalWordsOf, textPathsIn, type Branch } from './textPaths'

const catalogueFiles = /^src\/text\/(?:da|en)\//
const danish = leavesOf(da)
const english = leavesOf(en)
const uses = sourceFiles(['src'], ['.ts', '.vue'])
  .filter(({ path }) => !catalogueFiles.test(path))
  .flatMap((file) => textPathsIn(file).map((path) => ({ file: file.path, path })))

/** What a written path leads to: the leaves it uses, or nothing when a step is missing. */
function leavesUsedBy(path: readonly string[]): string[] | null {
  let place: unknown = da
  const walked: string[] = []
  for (const step of path) {
    if (typeof place !== 'object' || place === null) break
    if (!(step in place)) return null
    place = (place as Branch)[step]
    walked.push(step)
  }
  const prefix = walked.join('.')
  return [...danish.keys()].filter((leaf) => leaf === prefix || leaf.startsWith(`${prefix}.`))
}

describe('the texts', () => {
  it('are each used somewhere', () => {
    const used = new Set(uses.flatMap(({ path }) => leavesUsedBy(path) ?? []))
    expect([...danish.keys()].filter((leaf) => !used.has(leaf))).toEqual([])
  })

  it('exist wherever a screen asks for one', () => {
    const missing = uses.filter(({ path }) => leavesUsedBy(path) === null)
    expect(missing.map(({ file, path }) => `${file}: t.${path.join('.')}`)).toEqual([])
  })

  it('are written out to the key outside the text room', () => {
    // The ui room gets all its words at once, as one prop.
    const whole = uses.filter(
      ({ file, path }) => path.length === 1 && path[0] !== 'ui' && !file.startsWith('src/text/'),
    )
    expect(whole.map(({ file, path }) => `${file}: t.${path.join('.')}`)).toEqual([])
  })

  it('have the same keys and kinds in both languages', () => {
    const kinds = (leaves: Map<string, unknown>) =>
      [...leaves].map(([key, value]) => `${key}: ${typeof value}`).sort()
    expect(kinds(english)).toEqual(kinds(danish))
  })

  it('are translated: no sentence is the same in both languages', () => {
    const same = [...danish].filter(
      ([key, value]) =>
        typeof value === 'string' && value.split(' ').length > 2 && value === english.get(key),
    )
    expect(same).toEqual([])
  })

  it('hold no English words in Danish', () => {
    const englishWords =
      /\b(?:the|and|your|you|please|with|this|that|from|are|was|will|save|delete)\b/i
    const found = sourceFiles(['src/text/da'], ['.ts']).flatMap((file) =>
      literalWordsOf(file)
        .filter((words) => englishWords.test(words))
        .map((words) => `${file.path}: ${words}`),
    )
    expect(found).toEqual([])
  })
})
