/** An update must not take away what other open tabs still need. */
import { keepThisRelease } from '@/app/earlierRelease'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const origin = 'http://127.0.0.1:4173'

/** The few calls of the Cache interface that matter here, on plain maps. */
class MapCache {
  readonly parts = new Map<string, string>()
  keys = async () => [...this.parts.keys()].map((url) => ({ url }))
  match = async ({ url }: { url: string }) => this.parts.get(url)
  put = async (url: string, part: string) => void this.parts.set(url, part)
}

let stored: Map<string, MapCache>

function fill(name: string, parts: Record<string, string>): void {
  const cache = new MapCache()
  for (const [path, part] of Object.entries(parts)) cache.parts.set(`${origin}${path}`, part)
  stored.set(name, cache)
}

beforeEach(() => {
  stored = new Map()
  vi.stubGlobal('caches', {
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
    open: async (name: string) => {
      if (!stored.has(name)) stored.set(name, new MapCache())
      return stored.get(name)
    },
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

it('keeps the parts of the running release, and not its page', async () => {
  fill('precache', { '/assets/board-a1.js': 'board', '/index.html?rev=1': 'page' })
  await keepThisRelease()
  expect([...stored.get('earlier-release')!.parts]).toEqual([
    [`${origin}/assets/board-a1.js`, 'board'],
  ])
})

it('lets go of the release before that', async () => {
  fill('earlier-release', { '/assets/board-old.js': 'older board' })
  fill('precache', { '/assets/board-a1.js': 'board' })
  await keepThisRelease()
  expect(stored.get('earlier-release')!.parts.has(`${origin}/assets/board-old.js`)).toBe(false)
})
