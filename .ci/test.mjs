/** `npm test`: installs what is missing, runs every check, and ends with one line of counts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { haveChromium } from './chromium.mjs'
import { installPackages, requireNode, run, say, tool } from './machine.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const reports = mkdtempSync(join(tmpdir(), 'lederdag-test-'))

requireNode()
await installPackages()

const checks = [
  await step('Types', check('vue-tsc/bin/vue-tsc.js', '--noEmit')),
  await step('Lint', check('eslint/bin/eslint.js', '--config', '.ci/eslint.config.js', '.')),
  await step('Imports', check('dependency-cruiser/bin/dependency-cruise.mjs', ...cruising())),
  await step('Layout', check('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')),
  await step('Unit, scenario and architecture tests', houseTests),
  await step('Build', check('vite/bin/vite.js', 'build', '--logLevel=warn')),
]
const built = checks.at(-1)?.failed === 0
checks.push(await step('Browser tests', built ? browserTests : () => missing('the build failed')))

rmSync(reports, { recursive: true, force: true })
finish(checks)

function cruising() {
  return ['--config', '.ci/dependency-cruiser.cjs', 'src']
}

/**
 * Runs one part and shows how long it took; a part that breaks counts as one failure.
 * @param {string} title
 * @param {() => Promise<Counts> | Counts} work
 */
async function step(title, work) {
  say(`\n— ${title}`)
  const began = Date.now()
  const counts = await work()
  const seconds = Math.round((Date.now() - began) / 1000)
  say(`  ${title}: ${words(counts)} (${seconds} s)`)
  return counts
}

/**
 * A check that is passed or failed as a whole.
 * @param {string} script
 * @param {string[]} options
 */
function check(script, ...options) {
  return async () => verdict((await run(...tool(script, ...options))) === 0)
}

async function houseTests() {
  const report = join(reports, 'vitest.json')
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(...tool('vitest/vitest.mjs', ...options))
  const result = read(report)
  if (!result) return verdict(false)
  const skipped = result.numPendingTests + result.numTodoTests
  // A file that cannot even be loaded has no tests to count, so the file itself counts.
  const unloadable = result.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const failed = result.numFailedTests + unloadable
  return atLeastOneFailure(code, { passed: result.numPassedTests, failed, skipped })
}

async function browserTests() {
  if (!(await haveChromium())) return missing('no Chromium could be installed')
  const report = join(reports, 'playwright.json')
  const options = ['test', '--config', '.ci/playwright.config.ts', '--reporter=list,json']
  const command = tool('playwright/cli.js', ...options)
  const code = await run(...command, { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  const stats = read(report)?.stats
  if (!stats) return verdict(false)
  const { expected: passed, unexpected, flaky, skipped } = stats
  return atLeastOneFailure(code, { passed, failed: unexpected + flaky, skipped })
}

/**
 * A runner that ends badly has found something, even when no single test is to blame.
 * @param {number} code
 * @param {Counts} counts
 * @returns {Counts}
 */
function atLeastOneFailure(code, counts) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** @param {string} reason */
function missing(reason) {
  say(`  Not run: ${reason}.`)
  return verdict(false)
}

/**
 * @param {boolean} good
 * @returns {Counts}
 */
function verdict(good) {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 }
}

/** @param {string} report */
function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return null
  }
}

/** @param {Counts} counts */
function words({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** @param {Counts[]} parts */
function finish(parts) {
  /** @param {keyof Counts} name */
  const sum = (name) => parts.reduce((total, part) => total + part[name], 0)
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
  say(`\n${words(total)}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}
