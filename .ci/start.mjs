/** `npm start`: installs what is missing, builds, serves the app and says where. */
import { join } from 'node:path'
import { installPackages, projectRoot, requireNode, run, say, stop, tool } from './machine.mjs'
import { serve } from './serve.mjs'

const usualPort = Number(process.env['PORT'] ?? 4173)

requireNode()
await installPackages()

say('Building …')
if ((await run(...tool('vite/bin/vite.js', 'build', '--logLevel', 'warn'))) !== 0) {
  stop('The app could not be built (see above).')
}

try {
  const folder = join(projectRoot, 'dist')
  const { server, port, url } = await serve({ folder, port: usualPort, otherPorts: 50 })
  if (port !== usualPort) {
    say(`Port ${usualPort} is taken, so this is port ${port}.`)
    say('A browser keeps the data of each address apart: use the same one every day.')
  }
  say(`\nLederdag is ready: ${url}\nStop it with Ctrl-C.`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => goHome(server))
} catch (problem) {
  stop(`No free port was found from ${usualPort} on: ${String(problem)}`)
}

/** @param {import('node:http').Server} server */
function goHome(server) {
  server.closeAllConnections()
  server.close(() => {
    say('\nStopped. Everything saved is still in the browser.')
    process.exit(0)
  })
}
