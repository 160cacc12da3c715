/** Whoever is refused reads a sentence, never a code: every code has one, and every sentence a code. */
import { refusals } from '@/text/da/refusals'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { sourceFiles, type SourceFile } from './sourceFiles'

const refusalCode = /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/
const rooms = [
  'src/domain',
  'src/ledger',
  'src/storage',
  'src/exchange',
  'src/optimiser',
  'src/app',
]

/** Literals of `type` properties, in values and in types alike: `{ type: 'person.unknown' }`. */
function codesIn({ path, text }: SourceFile): string[] {
  const codes: string[] = []
  const visit = (node: ts.Node): void => {
    const named =
      (ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) &&
      node.name.getText() === 'type'
    if (named) collectLiterals(node, codes)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return codes.filter((code) => refusalCode.test(code))
}

function collectLiterals(node: ts.Node, codes: string[]): void {
  if (ts.isStringLiteral(node)) codes.push(node.text)
  ts.forEachChild(node, (child) => collectLiterals(child, codes))
}

/** The command line answers programs with codes, and its own words are in its documentation. */
const screenFiles = sourceFiles(rooms, ['.ts']).filter(
  ({ path }) => !path.startsWith('src/app/commandLine/'),
)
const codes = new Set(screenFiles.flatMap(codesIn))

describe('the sentences of refusals', () => {
  it('exist for every code', () => {
    expect([...codes].filter((code) => !(code in refusals)).sort()).toEqual([])
  })

  it('belong to a code that can still occur', () => {
    const sentences = Object.keys(refusals).filter((code) => code !== 'unknown')
    expect(sentences.filter((code) => !codes.has(code))).toEqual([])
  })
})
