/** Keeps the parts of the release that other tabs still run, so that an update breaks none of them. */

/** The service worker answers from here when a tab asks for a part of the release before. */
const cacheName = 'earlier-release'

/**
 * Copies the parts of the running release aside; called just before an update is taken into use,
 * because the new service worker clears them away. Only one earlier release is kept.
 */
export async function keepThisRelease(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name !== cacheName)
  await caches.delete(cacheName)
  const kept = await caches.open(cacheName)
  for (const name of names) await copyParts(await caches.open(name), kept)
}

async function copyParts(from: Cache, to: Cache): Promise<void> {
  for (const request of await from.keys()) {
    const { origin, pathname } = new URL(request.url)
    const part = await from.match(request)
    if (part && pathname.startsWith('/assets/')) await to.put(`${origin}${pathname}`, part)
  }
}
