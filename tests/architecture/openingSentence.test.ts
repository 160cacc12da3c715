/** Every file says in its first lines what it is for, so that the tree can be read like a book. */
import { expect, it } from 'vitest'
import { sourceFiles } from './sourceFiles'

const moduleOpening = /^\/\*\*\s+[\s\S]*?[.:;!?][\s\S]*?\*\//
const componentOpening = /^<!--\s+[\s\S]*?[.:;!?][\s\S]*?-->/
const componentScriptOpening = /^<script[^>]*>\s*\/\*\*\s+[\s\S]*?[.:;!?][\s\S]*?\*\//

it('opens every module and component with a sentence that says what it is for', () => {
  const silent = sourceFiles(['src'], ['.ts', '.vue']).filter(({ path, text }) =>
    path.endsWith('.ts')
      ? !moduleOpening.test(text)
      : !componentOpening.test(text) && !componentScriptOpening.test(text),
  )
  expect(silent.map(({ path }) => path)).toEqual([])
})
