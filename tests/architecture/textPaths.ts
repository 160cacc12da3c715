/** Reads from the source which texts it asks for, and from the catalogue which texts there are. */
import ts from 'typescript'
import type { SourceFile } from './sourceFiles'

export type Branch = Readonly<Record<string, unknown>>

/** Every text of a catalogue by its dotted path: a string or a function. */
export function leavesOf(branch: Branch, prefix = ''): Map<string, unknown> {
  const leaves = Object.entries(branch).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? [...leavesOf(value as Branch, `${prefix}${key}.`)]
      : [[`${prefix}${key}`, value]],
  )
  return new Map(leaves)
}

const importsTexts = /import \{[^}]*\bt\b[^}]*\} from '(?:@\/text|\.|\.\.)\/t'/
const isTextRoom = /^src\/text\/[^/]+\.ts$/
/** `const { a, b } = t.feature.part` asks for those two and not for the rest of the part. */
const takenApart = /\{([^{}]*)\} = t\.([\w.]+)/g
const textPath = /(?<![\w.$])t\.(\w+(?:\??\.\w+|\['[^']+'\])*)/g

/** The paths written out as `t.feature.key` in a file that imports the texts. */
export function textPathsIn({ path, text }: SourceFile): string[][] {
  if (!importsTexts.test(text) && !isTextRoom.test(path)) return []
  const code = text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/ .*$/gm, '')
  const writtenOut = code.replace(takenApart, (_, names: string, part: string) =>
    names
      .split(',')
      .map((name) => (name.split(':')[0] ?? '').trim())
      .filter(Boolean)
      .map((name) => `t.${part}.${name}`)
      .join(' '),
  )
  return [...writtenOut.matchAll(textPath)].map((match) => stepsOf(match[1] ?? ''))
}

function stepsOf(written: string): string[] {
  return [...written.matchAll(/\['([^']+)'\]|(\w+)/g)].map((step) => step[1] ?? step[2] ?? '')
}

/** The words of every string and template in a file, without code and comments. */
export function literalWordsOf({ path, text }: SourceFile): string[] {
  const words: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) words.push(node.text)
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      words.push(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return words
}
