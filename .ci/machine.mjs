/** What `npm start` and `npm test` need of the machine: the right Node, the packages, a way to run tools. */
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('..', import.meta.url))

const oldestNode = [20, 19]

/** Ends the process in words when Node is too old for the tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  stop(
    `Lederdag needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`,
    'Install a newer Node from https://nodejs.org and run the command again.',
  )
}

/** Installs the packages of the lock file when they are missing or older than it. */
export async function installPackages() {
  if (packagesAreCurrent()) return
  say('Installing packages …')
  const code = await run(...npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']))
  if (code === 0) return
  stop(
    'The packages could not be installed (see above).',
    'They come from the npm registry the first time: check the network and run the command again.',
    'Once they are installed, Lederdag builds and runs without a network.',
  )
}

function packagesAreCurrent() {
  const installed = join(projectRoot, 'node_modules', '.package-lock.json')
  const lock = join(projectRoot, 'package-lock.json')
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
}

/**
 * The command that runs npm: the very npm that started us, or the one on PATH.
 * @param {string[]} words
 * @returns {[string, string[]]}
 */
function npm(words) {
  const running = process.env['npm_execpath']
  if (running?.endsWith('.js')) return [process.execPath, [running, ...words]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', words]
}

/**
 * The command that runs a tool of a package, without a shell between.
 * @param {string} script path below node_modules
 * @param {string[]} words
 * @returns {[string, string[]]}
 */
export function tool(script, ...words) {
  return [process.execPath, [join('node_modules', script), ...words]]
}

/**
 * Runs a command in the project and resolves with its exit code; 127 when it cannot be started.
 * @param {string} command
 * @param {string[]} words
 * @param {Record<string, string>} extraEnvironment
 * @returns {Promise<number>}
 */
export function run(command, words, extraEnvironment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...extraEnvironment },
      shell: command.endsWith('.cmd'),
    })
    child.on('error', (problem) => {
      say(`${command}: ${problem.message}`)
      resolve(127)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** @param {string} sentence */
export function say(sentence) {
  process.stdout.write(`${sentence}\n`)
}

/**
 * @param {string[]} sentences
 * @returns {never}
 */
export function stop(...sentences) {
  process.stderr.write(`\n${sentences.join('\n')}\n`)
  process.exit(1)
}
