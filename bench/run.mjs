/** `npm run bench`: builds and serves the app, runs every benchmark, prints JSON lines and a table. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { installPackages, projectRoot, requireNode, run, say, stop, tool } from '../.ci/machine.mjs'
import { serve } from '../.ci/serve.mjs'

/** @typedef {import('./report').Figure} Figure */

const all = [
  'firstVisit',
  'warmStart',
  'edits',
  'importPage',
  'scrolling',
  'importPeople',
  'distribution',
  'agenda',
  'agendaPage',
]
const wished = process.argv.slice(2)
const chosen = wished.length > 0 ? wished : all

requireNode()
await installPackages()

const folder = mkdtempSync(join(tmpdir(), 'lederdag-bench-app-'))
const built = await run(
  ...tool('vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel=warn'),
)
if (built !== 0) stop('The app could not be built (see above).')
const { server, url } = await serve({ folder, port: 4600, otherPorts: 100 })

/** @type {Figure[]} */
const figures = []
for (const name of chosen) figures.push(...(await figuresOf(name)))

server.closeAllConnections()
server.close()
rmSync(folder, { recursive: true, force: true })
printTable(figures)

/**
 * Runs one benchmark in a process of its own and passes its lines on.
 * @param {string} name
 * @returns {Promise<Figure[]>}
 */
function figuresOf(name) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [join('node_modules', 'tsx', 'dist', 'cli.mjs'), join('bench', `${name}.ts`)],
      {
        cwd: projectRoot,
        env: { ...process.env, LEDERDAG_URL: url },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    /** @type {Figure[]} */
    const found = []
    createInterface({ input: child.stdout }).on('line', (line) => {
      say(line)
      found.push(JSON.parse(line))
    })
    child.on('close', (code) => {
      if (code !== 0) say(`${name} ended with code ${code}.`)
      resolve(found)
    })
  })
}

/** @param {Figure[]} measured */
function printTable(measured) {
  const rows = measured.map(({ bench, measure, value, unit, goal, runs }) => [
    bench,
    measure,
    `${value} ${unit}`,
    goal === undefined ? '' : `${unit === 'frames/s' ? 'at least' : 'at most'} ${goal}`,
    `${runs}`,
  ])
  const table = [['benchmark', 'what', 'value', 'goal', 'runs'], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  )
  say('')
  for (const row of table) {
    say(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}
