/** Everything is bundled: no address of another host may stand where a browser could ask for it. */
import { expect, it } from 'vitest'
import { sourceFiles } from './sourceFiles'

const address = /\b(?:https?|wss?):\/\/([a-z0-9.-]+)/gi
const comments = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/.*$/gm

/** Names of formats that only look like addresses; nothing is ever fetched from them. */
const namespaces = ['www.w3.org', 'schemas.openxmlformats.org', 'schemas.microsoft.com', 'purl.org']

it('asks no other host for anything', () => {
  const endings = ['.ts', '.vue', '.js', '.css', '.html', '.svg', '.json']
  const found = sourceFiles(['src', 'public'], endings).flatMap(({ path, text }) =>
    [...text.replace(comments, '').matchAll(address)]
      .filter((match) => !namespaces.includes(match[1] ?? ''))
      .map((match) => `${path}: ${match[0]}`),
  )
  expect(found).toEqual([])
})
