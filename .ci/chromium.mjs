/** Finds a Chromium for the browser tests, or installs one where there is none. */
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, say, tool } from './machine.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** Switches that keep the browser quiet: no sandbox in containers, no requests of its own. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of an installed browser: CHROMIUM_PATH, one on PATH, or undefined. */
export function chromiumOnThisMachine() {
  const wished = process.env['CHROMIUM_PATH']
  if (wished) return wished
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((candidate) => canRun(candidate))
}

/** Makes sure that there is a browser. Resolves to whether the browser tests can run. */
export async function haveChromium() {
  if (chromiumOnThisMachine() ?? (await playwrightsOwn())) return true
  say('Installing Chromium for the browser tests …')
  if (isDebianRoot()) {
    await run('apt-get', ['update'])
    await run('apt-get', ['install', '-y', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' })
  } else {
    await run(...tool('playwright/cli.js', 'install', 'chromium'))
  }
  return Boolean(chromiumOnThisMachine() ?? (await playwrightsOwn()))
}

/** The browser that `playwright install` puts into its own folder, if it is there. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
