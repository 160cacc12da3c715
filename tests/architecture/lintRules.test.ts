/** Proves that the rules of the house bite: each forbidden habit is caught by the real lint. */
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { projectRoot } from './sourceFiles'

const lint = new ESLint({ cwd: projectRoot, overrideConfigFile: '.ci/eslint.config.js' })

async function rulesBrokenBy(path: string, code: string): Promise<(string | null)[]> {
  const [result] = await lint.lintText(code, { filePath: path })
  return result?.messages.map((message) => message.ruleId) ?? []
}

const component = (template: string) =>
  `<script setup lang="ts">\nimport { t } from '@/text/t'\nconst key = 'a'\n</script>\n<template>${template}</template>\n`

// The first case loads the whole lint, which takes seconds on a busy machine.
describe('the lint', { timeout: 60_000 }, () => {
  it.each([
    ['the clock', 'Date.now()', 'no-restricted-properties'],
    ['today', 'new Date()', 'no-restricted-syntax'],
    ['chance', 'Math.random()', 'no-restricted-properties'],
    ['chance of the browser', 'crypto.randomUUID()', 'no-restricted-globals'],
    ['the page', 'document.title', 'no-restricted-globals'],
  ])('keeps %s out of the domain and the optimiser', async (_what, code, rule) => {
    const reading = `export const read = () => ${code}\n`
    expect(await rulesBrokenBy('src/domain/people/age.ts', reading)).toContain(rule)
    expect(await rulesBrokenBy('src/optimiser/days/search.ts', reading)).toContain(rule)
  })

  it.each([
    ['raw HTML', '<p v-html="key" />', 'vue/no-v-html'],
    ['inline styles', '<p style="color: red">{{ key }}</p>', 'vue/no-static-inline-styles'],
    ['words outside the catalogue', '<p>Gem</p>', 'vue/no-bare-strings-in-template'],
    ['texts by computed key', '<p>{{ t.people[key] }}</p>', 'vue/no-restricted-syntax'],
    ['pictures without words', '<img src="/a.png" />', 'vuejs-accessibility/alt-text'],
  ])('refuses %s in a component', async (_what, template, rule) => {
    expect(await rulesBrokenBy('src/features/people/Part.vue', component(template))).toContain(rule)
  })

  it.each([
    ['printing to the console', 'console.log(1)\n', 'no-console'],
    ['default exports', 'export default 1\n', 'no-restricted-syntax'],
    ['more than 300 lines', 'export {}\n'.repeat(301), 'max-lines'],
    ['any', 'export const a = 1 as any\n', '@typescript-eslint/no-explicit-any'],
  ])('refuses %s in a module', async (_what, code, rule) => {
    expect(await rulesBrokenBy('src/features/people/part.ts', code)).toContain(rule)
  })

  it('refuses more than 200 lines in a component', async () => {
    const long = component('<p>\n</p>\n'.repeat(120))
    expect(await rulesBrokenBy('src/features/people/Part.vue', long)).toContain('max-lines')
  })
})
