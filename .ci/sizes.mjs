/** Prints what a first visit loads before the first page can be used, packed as it is sent. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectRoot, say } from './machine.mjs'

const dist = join(projectRoot, 'dist')
const page = readFileSync(join(dist, 'index.html'), 'utf8')

const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1])
const first = [...new Set([...named, ...startingPage()])]

let scripts = 0
for (const file of first) {
  const size = packedSize(file ?? '')
  if (file?.endsWith('.js')) scripts += size
  say(`${kilobytes(size)}  ${file}`)
}
say(`${kilobytes(scripts)}  JavaScript of the first visit, gzip`)

/** The first page itself is a chunk of its own, with the chunks and styles it asks for. */
function startingPage() {
  const files = readdirSync(join(dist, 'assets'))
  const start = files.find((file) => /^OverviewPage-.*\.js$/.test(file))
  if (!start) return []
  return reached(`assets/${start}`, new Set())
}

/**
 * A chunk and everything it imports before it can run.
 * @param {string} file
 * @param {Set<string>} seen
 * @returns {string[]}
 */
function reached(file, seen) {
  if (seen.has(file)) return []
  seen.add(file)
  const source = readFileSync(join(dist, file), 'utf8')
  const imports = [...source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)]
  return [file, ...imports.flatMap((match) => reached(`assets/${match[1]}`, seen))]
}

/** @param {string} file */
function packedSize(file) {
  return gzipSync(readFileSync(join(dist, file))).length
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} KB`
}
