/** Nothing half done is left in the tree: what is missing is an issue, not a mark in the code. */
import { expect, it } from 'vitest'
import { sourceFiles } from './sourceFiles'

// Written in halves, so that this file does not find itself.
const marks = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', '@ts-' + 'ignore', '@ts-' + 'nocheck']
const switchedOff = ['eslint-' + 'disable', 'prettier-' + 'ignore', 'v8 ' + 'ignore']
const endings = ['.ts', '.vue', '.mjs', '.cjs', '.js', '.css', '.html']
const product = () => sourceFiles(['src', 'tests', 'bench', '.ci', 'public'], endings)

it('leaves no marks of unfinished work and no rules switched off', () => {
  const found = product().flatMap(({ path, text }) =>
    [...marks, ...switchedOff]
      .filter((mark) => text.includes(mark))
      .map((mark) => `${path}: ${mark}`),
  )
  expect(found).toEqual([])
})

it('runs every test, and says why where one is skipped', () => {
  const off = ['sk' + 'ip', 'to' + 'do', 'fix' + 'me'].join('|')
  const focused = /\b(?:it|test|describe)\.only\b/
  const skippedWithoutReason = new RegExp(
    `\\b(?:it|test|describe)\\.(?:${off})\\(\\s*(?:\\)|['"\`]\\s*['"\`])`,
  )
  const silentlySkipped = new RegExp(`\\b(?:it|describe)\\.(?:${off})\\b(?!If)`)
  const found = sourceFiles(['tests'], ['.ts']).filter(
    ({ text }) =>
      focused.test(text) || skippedWithoutReason.test(text) || silentlySkipped.test(text),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})
