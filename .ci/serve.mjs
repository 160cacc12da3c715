/** A small static server for the built app: right types, strict headers, one page for all routes. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { headers as securityHeaders } from './contentSecurityPolicy.mjs'
import { projectRoot, say, stop } from './machine.mjs'

const address = '127.0.0.1'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Fonts and pictures are packed already. */
const worthPacking = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt'])

/**
 * Serves a folder on the first free port from the given one.
 * @param {{ folder: string, port: number, otherPorts?: number }} wishes
 * @returns {Promise<{ server: import('node:http').Server, port: number, url: string }>}
 */
export async function serve({ folder, port, otherPorts = 0 }) {
  for (let candidate = port; ; candidate++) {
    const server = createServer(answering(folder))
    try {
      await listening(server, candidate)
      return { server, port: candidate, url: `http://${address}:${candidate}/` }
    } catch (problem) {
      const taken = /** @type {NodeJS.ErrnoException} */ (problem).code === 'EADDRINUSE'
      if (!taken || candidate >= port + otherPorts) throw problem
    }
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 */
function listening(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => resolve(undefined))
  })
}

/**
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function answering(folder) {
  /** @type {Map<string, { modified: number, packed: Buffer }>} */
  const packedFiles = new Map()

  return async (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response, 405, { Allow: 'GET, HEAD' })
    }
    try {
      const path = pathOf(request.url ?? '/')
      if (path === null) return refuse(response, 400)
      const found = await fileFor(folder, path)
      if (!found) return refuse(response, 404)
      await send(found, request, response)
    } catch {
      if (response.headersSent) response.destroy()
      else refuse(response, 500)
    }
  }

  /**
   * @param {{ file: string, size: number, modified: number }} found
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function send({ file, size, modified }, request, response) {
    const kind = extname(file)
    const tag = `"${size.toString(36)}-${Math.floor(modified).toString(36)}"`
    response.setHeader('Content-Type', types[kind] ?? 'application/octet-stream')
    response.setHeader('Cache-Control', cachingOf(file))
    response.setHeader('ETag', tag)
    if (worthPacking.has(kind)) response.setHeader('Vary', 'Accept-Encoding')
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end()

    const wantsPacked = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    const packed = wantsPacked && worthPacking.has(kind) ? await packedFile(file, modified) : null
    if (packed) response.setHeader('Content-Encoding', 'gzip')
    response.setHeader('Content-Length', packed ? packed.length : size)
    response.writeHead(200)
    if (request.method === 'HEAD') response.end()
    else if (packed) response.end(packed)
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response)
  }

  /**
   * @param {string} file
   * @param {number} modified
   */
  async function packedFile(file, modified) {
    const known = packedFiles.get(file)
    if (known?.modified === modified) return known.packed
    const packed = await promisify(gzip)(await readFile(file))
    packedFiles.set(file, { modified, packed })
    return packed
  }
}

/**
 * The path of a request below the folder, or null when it is malformed or climbs out of it.
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '')
    const climbs = path.split(/[\\/]/).includes('..')
    return climbs || path.includes('\0') || !path.startsWith('/') ? null : path
  } catch {
    return null
  }
}

/**
 * The file of a path; a path without an ending is a route of the app and gets its page.
 * @param {string} folder
 * @param {string} path
 */
async function fileFor(folder, path) {
  const inside = normalize(folder + sep)
  const file = normalize(join(inside, path))
  if (!file.startsWith(inside)) return null
  const direct = await measured(file)
  if (direct) return direct
  return extname(path) === '' ? measured(join(inside, 'index.html')) : null
}

/** @param {string} file */
async function measured(file) {
  try {
    const about = await stat(file)
    return about.isFile() ? { file, size: about.size, modified: about.mtimeMs } : null
  } catch {
    return null
  }
}

/**
 * Hashed names never change their content; everything else must be asked for anew.
 * @param {string} file
 */
function cachingOf(file) {
  const hashed = file.includes(`${sep}assets${sep}`)
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} headers
 */
function refuse(response, status, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers })
  response.end(`${status}\n`)
}

/** Run directly: serves the built app on the port in PORT, or says why not. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env['PORT'] ?? 4317)
  try {
    const { url } = await serve({ folder: join(projectRoot, 'dist'), port })
    say(`Serving the built app at ${url}`)
  } catch (problem) {
    stop(`The built app cannot be served on port ${port}: ${String(problem)}`)
  }
}
