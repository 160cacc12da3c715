/** The browser's promise to keep the data, and how much of it there is. */

/** Asks for it; browsers grant it to installed or much-used apps, some after a question. */
export async function requestPersistence(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false
}

/** `null` where the browser gives no answer. */
export async function storageFigures() {
  const [persistent, estimate] = await Promise.all([
    navigator.storage?.persisted?.() ?? null,
    navigator.storage?.estimate?.() ?? null,
  ])
  return { persistent, usedBytes: estimate?.usage ?? null }
}
